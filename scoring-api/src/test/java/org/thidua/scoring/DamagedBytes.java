package org.thidua.scoring;

import com.google.common.primitives.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** A file on a bad disk: its bytes with one to five random damages, and words that tell which. */
final class DamagedBytes {
    private static final int MOST_PLACES = 5;
    private static final int LONGEST_BLOCK = 200;

    private final SplittableRandom random;
    private final List<String> damages = new ArrayList<>();
    private byte[] bytes;

    private DamagedBytes(byte[] whole, SplittableRandom random) {
        this.bytes = whole.clone();
        this.random = random;
    }

    static DamagedBytes of(byte[] whole, SplittableRandom random) {
        DamagedBytes damaged = new DamagedBytes(whole, random);
        int places = 1 + random.nextInt(MOST_PLACES);
        for (int place = 0; place < places; place++) {
            damaged.damageOnce();
        }
        return damaged;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return String.join("; ", damages);
    }

    private void damageOnce() {
        if (bytes.length == 0) {
            damages.add("nothing left");
            return;
        }
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(random.nextBoolean() ? 8 : LONGEST_BLOCK));
        switch (random.nextInt(9)) {
            case 0, 1 -> flip(at);
            case 2 -> overwrite(at, end);
            case 3 -> put("delete " + at + "–" + end, head(at), tail(end));
            case 4 -> {
                byte[] more = new byte[1 + random.nextInt(16)];
                random.nextBytes(more);
                put("insert " + more.length + " bytes at " + at, head(at), more, tail(at));
            }
            case 5 -> put("duplicate " + at + "–" + end, head(end), tail(at));
            case 6 -> truncate(at);
            case 7 -> swap(at, end);
            default -> {
                Arrays.fill(bytes, at, end, (byte) 0);
                damages.add("zero " + at + "–" + end);
            }
        }
    }

    private void flip(int at) {
        int bit = random.nextInt(8);
        bytes[at] ^= (byte) (1 << bit);
        damages.add("flip bit " + bit + " of byte " + at);
    }

    private void overwrite(int at, int end) {
        byte[] other = new byte[end - at];
        random.nextBytes(other);
        System.arraycopy(other, 0, bytes, at, other.length);
        damages.add("overwrite " + at + "–" + end);
    }

    /** Near the end most often: what is cut off before that is hardly ever like a file. */
    private void truncate(int at) {
        int end = random.nextInt(3) == 0 ? at : Math.max(0, bytes.length - 1 - random.nextInt(LONGEST_BLOCK));
        put("truncate at " + end, head(end));
    }

    private void swap(int at, int end) {
        int length = end - at;
        int other = random.nextInt(bytes.length - length + 1);
        if (Math.abs(other - at) < length) {
            flip(at);
            return;
        }
        byte[] block = Arrays.copyOfRange(bytes, at, end);
        System.arraycopy(bytes, other, bytes, at, length);
        System.arraycopy(block, 0, bytes, other, length);
        damages.add("swap " + length + " bytes at " + at + " and " + other);
    }

    private void put(String damage, byte[]... parts) {
        bytes = Bytes.concat(parts);
        damages.add(damage);
    }

    private byte[] head(int end) {
        return Arrays.copyOfRange(bytes, 0, end);
    }

    private byte[] tail(int start) {
        return Arrays.copyOfRange(bytes, start, bytes.length);
    }
}
