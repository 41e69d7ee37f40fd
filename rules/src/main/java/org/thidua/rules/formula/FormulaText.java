package org.thidua.rules.formula;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thidua.core.criteria.Formula;
import org.thidua.core.criteria.Measure;
import org.thidua.core.value.Id;

/**
 * A formula with every name written as one that the interpreter cannot mistake, and the way back to what the author
 * wrote.
 *
 * <p>Names are {@code value}, {@code target}, {@code max}, and ids of figures, without regard to case; the longest id that
 * is known wins, so {@code so-bao-cao} is a figure and no difference where there is such a figure.
 * A word that nothing else explains is a figure of its own. {@code max(} is the function, {@code max} the maximum.
 */
final class FormulaText {
    private static final ImmutableSet<String> RESERVED = ImmutableSet.of(Formula.VALUE, Formula.TARGET, Formula.MAX);
    /** Words of the language, which name nothing. */
    private static final ImmutableSet<String> WORDS = ImmutableSet.of(
            "if",
            "then",
            "else",
            "and",
            "or",
            "between",
            "true",
            "false",
            "null",
            "for",
            "in",
            "return",
            "some",
            "every",
            "satisfies",
            "function",
            "external",
            "instance",
            "of");

    private final String written;
    private final Map<String, String> known = new LinkedHashMap<>();
    private final StringBuilder plain = new StringBuilder();
    private final List<int[]> pieces = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Id<Measure>> figures = new LinkedHashMap<>();

    /**
     * Reads the names of a formula.
     *
     * @param written the formula as the author wrote it
     * @param measures the figures that something else reads
     * @param functions the names of all functions
     */
    FormulaText(String written, Collection<Id<Measure>> measures, Collection<String> functions) {
        this.written = written;
        measures.forEach(measure -> known.putIfAbsent(measure.folded(), measure.toString()));
        int at = 0;
        while (at < written.length()) {
            at = next(at, functions);
        }
    }

    /** The formula as the interpreter reads it. */
    String plain() {
        return plain.toString();
    }

    /** The names of the interpreter, each with what it stands for: a reserved word or the folded id of a figure. */
    ImmutableMap<String, String> names() {
        return ImmutableMap.copyOf(names);
    }

    /** The figures named beside the criterion's own, by their folded ids. */
    ImmutableMap<String, Id<Measure>> figures() {
        return ImmutableMap.copyOf(figures);
    }

    /** Where a place of the plain formula stands in what the author wrote, from 0. */
    int position(int inPlain) {
        int[] last = {0, 0};
        for (int[] piece : pieces) {
            if (piece[0] > inPlain) {
                break;
            }
            last = piece;
        }
        return Math.min(written.length(), Math.max(0, last[1] + (inPlain - last[0])));
    }

    /** What the author wrote between two places of the plain formula, the second excluded. */
    String part(int fromInPlain, int toInPlain) {
        int from = position(fromInPlain);
        int to = Math.max(from, endPosition(toInPlain));
        return written.substring(from, to).strip();
    }

    private int endPosition(int inPlain) {
        for (int[] piece : pieces) {
            if (piece[0] == inPlain) {
                return piece[1];
            }
        }
        return position(inPlain);
    }

    private int next(int at, Collection<String> functions) {
        char first = written.charAt(at);
        if (first == '"') {
            int end = written.indexOf('"', at + 1);
            return copy(at, end < 0 ? written.length() : end + 1);
        }
        int known = knownAt(at);
        if (known > 0 && !isFunction(at, functions)) {
            return name(at, at + known);
        }
        if (Character.isDigit(first) || (first == '.' && isDigitAt(at + 1))) {
            return copy(at, endOfNumber(at));
        }
        if (!isWordStart(first)) {
            return copy(at, at + 1);
        }
        int function = functionAt(at, functions);
        if (function > 0) {
            return copy(at, at + function);
        }
        int end = endOfWord(at);
        boolean called = nextSign(end) == '(';
        if (called || WORDS.contains(Id.fold(written.substring(at, end)))) {
            return copy(at, end);
        }
        return name(at, endOfName(at));
    }

    /** The length of the longest known name that stands here on its own, 0 if there is none. */
    private int knownAt(int at) {
        if (at > 0 && isWordPart(written.charAt(at - 1))) {
            return 0;
        }
        int longest = 0;
        List<String> names = new ArrayList<>(RESERVED);
        names.addAll(known.keySet());
        for (String name : names) {
            int end = at + name.length();
            if (name.length() > longest
                    && end <= written.length()
                    && hasLetter(name)
                    && Id.fold(written.substring(at, end)).equals(name)
                    && (end == written.length() || !isWordPart(written.charAt(end)))
                    && !isJoinedByPoint(end)) {
                longest = name.length();
            }
        }
        return longest;
    }

    private static boolean hasLetter(String name) {
        return name.codePoints().anyMatch(Character::isLetter);
    }

    private boolean isFunction(int at, Collection<String> functions) {
        return functionAt(at, functions) > 0;
    }

    /** The length of a function's name with its opening bracket to come, 0 if none is called here. */
    private int functionAt(int at, Collection<String> functions) {
        int longest = 0;
        for (String function : functions) {
            int end = at + function.length();
            if (function.length() > longest && written.startsWith(function, at) && nextSign(end) == '(') {
                longest = function.length();
            }
        }
        return longest;
    }

    private char nextSign(int at) {
        int next = at;
        while (next < written.length() && Character.isWhitespace(written.charAt(next))) {
            next++;
        }
        return next < written.length() ? written.charAt(next) : ' ';
    }

    private int name(int from, int to) {
        String folded = Id.fold(written.substring(from, to));
        String standsFor = RESERVED.contains(folded)
                ? folded
                : Id.of(written.substring(from, to)).folded();
        if (!RESERVED.contains(folded)) {
            figures.putIfAbsent(standsFor, Id.of(known.getOrDefault(standsFor, written.substring(from, to))));
        }
        String name = null;
        for (Map.Entry<String, String> entry : names.entrySet()) {
            name = entry.getValue().equals(standsFor) ? entry.getKey() : name;
        }
        if (name == null) {
            name = "x" + names.size();
            names.put(name, standsFor);
        }
        pieces.add(new int[] {plain.length(), from});
        plain.append(name);
        pieces.add(new int[] {plain.length(), to});
        return to;
    }

    private int copy(int from, int to) {
        pieces.add(new int[] {plain.length(), from});
        plain.append(written, from, to);
        pieces.add(new int[] {plain.length(), to});
        return to;
    }

    private int endOfNumber(int at) {
        int end = at;
        while (end < written.length() && (Character.isDigit(written.charAt(end)) || written.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    private int endOfWord(int at) {
        int end = at;
        while (end < written.length() && isWordPart(written.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The end of a new name: words joined by points or hyphens. */
    private int endOfName(int at) {
        int end = endOfWord(at);
        while (isJoinedByPoint(end) || isJoinedByHyphen(end)) {
            end = endOfWord(end + 1);
        }
        return end;
    }

    /** Whether a name goes on after a point, as {@code I.1} does after its I. */
    private boolean isJoinedByPoint(int end) {
        return end + 1 < written.length() && written.charAt(end) == '.' && isWordPart(written.charAt(end + 1));
    }

    /** Whether a name goes on after a hyphen; before a known name or a number that is a minus. */
    private boolean isJoinedByHyphen(int end) {
        return end + 1 < written.length()
                && written.charAt(end) == '-'
                && isWordStart(written.charAt(end + 1))
                && knownAt(end + 1) == 0;
    }

    private boolean isDigitAt(int at) {
        return at < written.length() && Character.isDigit(written.charAt(at));
    }

    private static boolean isWordStart(char sign) {
        return Character.isLetter(sign) || sign == '_';
    }

    private static boolean isWordPart(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '_';
    }
}
