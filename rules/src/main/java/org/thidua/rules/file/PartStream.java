package org.thidua.rules.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** One part of a packed file, unpacked while it is read; whatever is wrong with it ends the stream. */
final class PartStream extends InputStream {
    static final int STORED = 0;
    static final int DEFLATED = 8;
    /** Below this, no ratio harms anybody. */
    private static final long ALWAYS_FINE = 1L << 20;

    private final String name;
    private final ZipParts.Part part;
    private final Remaining remaining;
    private final @Nullable Inflater inflater;
    private final InputStream unpacked;
    private final CRC32 checksum = new CRC32();
    private final MarkupGuard guard = new MarkupGuard();
    private long size;
    private @Nullable Refused refusal;

    PartStream(String name, InputStream packed, ZipParts.Part part, Remaining remaining) {
        this.name = name;
        this.part = part;
        this.remaining = remaining;
        this.inflater = part.method() == DEFLATED ? new Inflater(true) : null;
        this.unpacked = inflater == null ? packed : new InflaterInputStream(packed, inflater, 1 << 14);
    }

    String name() {
        return name;
    }

    /** What ended the stream before its time, if anything did. */
    @Nullable
    Refused refusal() {
        return refusal;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (refusal != null) {
            throw new IOException(refusal);
        }
        int count;
        try {
            count = unpacked.read(into, offset, length);
        } catch (IOException broken) {
            throw refuse(Refused.damagedPart(name));
        }
        if (count < 0) {
            if (size != part.size() || (int) checksum.getValue() != part.checksum()) {
                throw refuse(Refused.damagedPart(name));
            }
            return count;
        }
        size += count;
        checksum.update(into, offset, count);
        Limits limits = remaining.limits();
        if (!remaining.takeUnpacked(count)) {
            throw refuse(
                    Refused.tooManyBytes("dung lượng sau khi giải nén", "size once unpacked", limits.unpackedBytes()));
        }
        if (size > ALWAYS_FINE && size / Limits.RATIO > part.packedSize()) {
            throw refuse(Refused.tooLarge("số lần phồng ra khi giải nén", "times larger once unpacked", Limits.RATIO));
        }
        if (size > part.size() || !guard.accepts(into, offset, count)) {
            throw refuse(Refused.damagedPart(name));
        }
        return count;
    }

    private IOException refuse(Refused reason) {
        refusal = reason;
        return new IOException(reason);
    }

    /** Does nothing: a parser closes what it has read, but the checksum is looked at after that. */
    @Override
    public void close() {}

    /** Lets go of what unpacks the part. */
    void release() {
        if (inflater != null) {
            inflater.end();
        }
    }
}
