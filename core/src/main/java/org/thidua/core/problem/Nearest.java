package org.thidua.core.problem;

import com.google.common.collect.ImmutableSortedSet;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.thidua.core.value.Id;

/** Finds the known name that somebody most likely meant. */
public final class Nearest {
    private Nearest() {}

    /**
     * The known name nearest to a wrong one, by the number of letters to change, add or drop; marks and case count little.
     *
     * @param wrong the name that is not known
     * @param known the names that are
     * @return the nearest, or empty if none is near: more than half of its letters would change
     */
    public static Optional<String> to(String wrong, Collection<String> known) {
        String plain = plain(wrong);
        return ImmutableSortedSet.copyOf(Comparator.<String>naturalOrder(), known).stream()
                .filter(name -> distance(plain, plain(name)) * 2 <= Math.max(plain.length(), name.length()))
                .min(Comparator.comparingInt(name -> distance(plain, plain(name))));
    }

    private static String plain(String name) {
        String folded = Id.fold(name);
        return Normalizer.normalize(folded, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }

    private static int distance(String one, String other) {
        if (Math.max(one.length(), other.length()) > 200) {
            return Integer.MAX_VALUE / 4;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
