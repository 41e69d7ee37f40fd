package org.thidua.core.problem;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.thidua.core.value.Id;

/**
 * Collects problems while something is read or checked, so that all of them are told at once.
 *
 * <p>Not thread-safe; one per reading.
 */
public final class Problems {
    private static final Comparator<String> BY_CODE_POINT = Id::compareCodePoints;
    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(
                    (Problem problem) -> problem.place().table(), BY_CODE_POINT)
            .thenComparing(problem -> problem.place().row())
            .thenComparing(problem -> problem.place().column().length())
            .thenComparing(problem -> problem.place().column(), BY_CODE_POINT)
            .thenComparing(Problem::code, BY_CODE_POINT)
            .thenComparing(problem -> problem.text().vi(), BY_CODE_POINT);

    private final List<Problem> found = new ArrayList<>();

    /** Creates an empty collection. */
    public Problems() {}

    /**
     * Adds a problem.
     *
     * @param fault which kind of fault
     * @param place where it stands
     * @param example a value that fails or a name that would do, empty if there is none
     * @param details what the sentence of the fault names, see {@link Problem#of}
     */
    public void add(Fault fault, Place place, String example, Object... details) {
        found.add(Problem.of(fault, place, example, details));
    }

    /**
     * Adds problems found elsewhere.
     *
     * @param others the problems
     */
    public void addAll(Iterable<Problem> others) {
        others.forEach(found::add);
    }

    /**
     * {@return whether at least one problem is an error}
     */
    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /**
     * {@return how many problems were found so far}
     */
    public int count() {
        return found.size();
    }

    /**
     * {@return all problems in the order of their places, each once}
     */
    public ImmutableList<Problem> sorted() {
        List<Problem> ordered = new ArrayList<>(found);
        ordered.sort(BY_PLACE);
        Set<Problem> once = new LinkedHashSet<>(ordered);
        return ImmutableList.copyOf(once);
    }

    /**
     * Ends the work if there is an error.
     *
     * @throws ProblemsException with all problems, if at least one is an error
     */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new ProblemsException(sorted());
        }
    }
}
