package org.thidua.rules.file;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thidua.core.problem.Fault;

/**
 * The parts of a packed file (ZIP, APPNOTE 6.3), which lies in memory.
 *
 * <p>Only what the list at the end of the file names is there; parts that overlap, have the same name, or differ from
 * their entry in the list are refused, and so is a file that does not end with its list. A part is unpacked while it is
 * read, within limits, and its checksum is compared at its end.
 */
public final class ZipParts {
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final long IN_EXTRA = 0xFFFFFFFFL;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;

    private final byte[] bytes;
    private final ByteBuffer buffer;
    private final Remaining remaining;
    private final ImmutableMap<String, Part> parts;

    private ZipParts(byte[] bytes, Remaining remaining) throws Refused {
        this.bytes = bytes;
        this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.remaining = remaining;
        this.parts = listed();
    }

    static ZipParts of(byte[] bytes, Remaining remaining) throws Refused {
        try {
            return new ZipParts(bytes, remaining);
        } catch (IndexOutOfBoundsException cutOff) {
            throw noList();
        }
    }

    /**
     * Unpacks a file that a program has made.
     *
     * @param bytes the packed file
     * @return the bytes of each part by its name, in the order of its list
     * @throws IllegalArgumentException if it is not whole, or beyond the limits of a book
     */
    public static ImmutableMap<String, byte[]> unpacked(byte[] bytes) {
        ImmutableMap.Builder<String, byte[]> unpacked = ImmutableMap.builder();
        try {
            ZipParts parts = of(bytes, new Remaining(Limits.STANDARD));
            for (Part part : parts.parts.values()) {
                PartStream stream = parts.open(part.name());
                try {
                    unpacked.put(part.name(), stream.readAllBytes());
                } finally {
                    stream.release();
                }
            }
        } catch (Refused | IOException broken) {
            throw new IllegalArgumentException("not a whole packed file", broken);
        }
        return unpacked.buildOrThrow();
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** Opens a part; the stream ends with what is wrong with it. */
    PartStream open(String name) throws Refused {
        Part part = parts.get(key(name));
        if (part == null) {
            throw Refused.damaged("thiếu phần \"" + name + "\"", "part \"" + name + "\" is missing");
        }
        InputStream packed = new ByteArrayInputStream(bytes, part.start(), part.packedSize());
        return new PartStream(name, packed, part, remaining);
    }

    private ImmutableMap<String, Part> listed() throws Refused {
        int end = end();
        long count = buffer.getShort(end + 10) & 0xFFFF;
        long size = buffer.getInt(end + 12) & IN_EXTRA;
        long start = buffer.getInt(end + 16) & IN_EXTRA;
        long listEnd = end;
        if (count == 0xFFFF || size == IN_EXTRA || start == IN_EXTRA) {
            int large = end64(end);
            count = buffer.getLong(large + 32);
            size = buffer.getLong(large + 40);
            start = buffer.getLong(large + 48);
            listEnd = large;
        }
        if (count > Limits.PARTS) {
            throw Refused.tooLarge("số phần trong tệp nén", "parts of the packed file", Limits.PARTS);
        }
        if (start < 0 || size < 0 || start + size != listEnd) {
            throw noList();
        }
        List<Part> found = new ArrayList<>();
        int at = (int) start;
        for (long n = 0; n < count; n++) {
            Part part = entry(at);
            found.add(part);
            at += part.entryLength();
        }
        if (at != listEnd) {
            throw noList();
        }
        refuseOverlaps(found, start);
        Map<String, Part> byName = new LinkedHashMap<>();
        for (Part part : found) {
            if (byName.put(key(part.name()), part) != null) {
                throw Refused.damaged(
                        "có hai phần cùng tên \"" + part.name() + "\"",
                        "two parts have the name \"" + part.name() + "\"");
            }
        }
        return ImmutableMap.copyOf(byName);
    }

    private static void refuseOverlaps(List<Part> parts, long listStart) throws Refused {
        List<Part> ordered = new ArrayList<>(parts);
        ordered.sort(Comparator.comparingInt(Part::offset));
        for (int at = 0; at < ordered.size(); at++) {
            Part part = ordered.get(at);
            long next = at + 1 < ordered.size() ? ordered.get(at + 1).offset() : listStart;
            if ((long) part.start() + part.packedSize() > next) {
                throw Refused.damagedPart(part.name());
            }
        }
    }

    /** Where the end of the list stands: the last record of the file, with its comment. */
    private int end() throws Refused {
        int least = Math.max(0, bytes.length - END_LENGTH - 0xFFFF);
        for (int at = bytes.length - END_LENGTH; at >= least; at--) {
            if (buffer.getInt(at) == END && at + END_LENGTH + (buffer.getShort(at + 20) & 0xFFFF) == bytes.length) {
                return at;
            }
        }
        throw noList();
    }

    private int end64(int end) throws Refused {
        if (buffer.getInt(end - 20) != LOCATOR_64) {
            throw noList();
        }
        long at = buffer.getLong(end - 12);
        if (at < 0 || at > end - 56 || buffer.getInt((int) at) != END_64) {
            throw noList();
        }
        return (int) at;
    }

    /** Reads one entry of the list, and compares it with the head of its part. */
    private Part entry(int at) throws Refused {
        if (buffer.getInt(at) != ENTRY) {
            throw noList();
        }
        int flags = buffer.getShort(at + 8);
        int method = buffer.getShort(at + 10);
        int checksum = buffer.getInt(at + 16);
        int nameLength = buffer.getShort(at + 28) & 0xFFFF;
        int extraLength = buffer.getShort(at + 30) & 0xFFFF;
        int commentLength = buffer.getShort(at + 32) & 0xFFFF;
        String name = new String(bytes, at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
        long[] sizes = sizes(at, at + ENTRY_LENGTH + nameLength, extraLength);
        if ((flags & 1) != 0) {
            throw new Refused(Fault.FILE_ENCRYPTED);
        }
        if (method != PartStream.STORED && method != PartStream.DEFLATED) {
            throw Refused.damagedPart(name);
        }
        long offset = sizes[2];
        if (offset < 0 || offset > bytes.length - LOCAL_LENGTH || buffer.getInt((int) offset) != LOCAL) {
            throw Refused.damagedPart(name);
        }
        int local = (int) offset;
        int localName = buffer.getShort(local + 26) & 0xFFFF;
        int start = local + LOCAL_LENGTH + localName + (buffer.getShort(local + 28) & 0xFFFF);
        if (!name.equals(new String(bytes, local + LOCAL_LENGTH, localName, StandardCharsets.UTF_8))
                || buffer.getShort(local + 8) != method
                || sizes[1] < 0
                || sizes[0] < 0
                || sizes[0] > bytes.length - start) {
            throw Refused.damagedPart(name);
        }
        int entryLength = ENTRY_LENGTH + nameLength + extraLength + commentLength;
        return new Part(name, entryLength, local, start, (int) sizes[0], sizes[1], checksum, method);
    }

    /** The packed size, the unpacked size and the offset of an entry; large ones stand in its extra field. */
    private long[] sizes(int at, int extra, int extraLength) {
        long[] values = {
            buffer.getInt(at + 20) & IN_EXTRA, buffer.getInt(at + 24) & IN_EXTRA, buffer.getInt(at + 42) & IN_EXTRA
        };
        int[] order = {1, 0, 2};
        for (int field = extra; field + 4 <= extra + extraLength; ) {
            int length = buffer.getShort(field + 2) & 0xFFFF;
            if (buffer.getShort(field) == 1) {
                int value = field + 4;
                for (int which : order) {
                    if (values[which] == IN_EXTRA && value + 8 <= field + 4 + length) {
                        values[which] = buffer.getLong(value);
                        value += 8;
                    }
                }
            }
            field += 4 + length;
        }
        return values;
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    private static Refused noList() {
        return Refused.damaged("phần mục lục ở cuối tệp không còn nguyên", "the list of parts at its end is not whole");
    }

    /**
     * One part, as the list names it.
     *
     * @param name its name
     * @param entryLength how many bytes its entry in the list has
     * @param offset where its head begins
     * @param start where its packed bytes begin
     * @param packedSize how many they are
     * @param size how many bytes it has once it is unpacked
     * @param checksum their CRC-32
     * @param method how it is packed
     */
    record Part(
            String name, int entryLength, int offset, int start, int packedSize, long size, int checksum, int method) {}
}
