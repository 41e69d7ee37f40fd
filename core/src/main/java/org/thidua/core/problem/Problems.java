package org.thidua.core.problem;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thidua.core.value.Id;

/**
 * Collects problems while something is read or checked, so that all of them are told at once.
 *
 * <p>Of one kind of fault the first {@value #MOST_OF_A_KIND} are listed, and one further problem says that there are
 * more: a wrong column of a large table would hide everything else. What scorers differ in is listed whole, for it is
 * a finding, not a fault to mend.
 *
 * <p>Not thread-safe; one per reading.
 */
public final class Problems {
    /** How many problems of one kind are listed. */
    public static final int MOST_OF_A_KIND = 100;

    private static final int MOST_CLOSED = 100_000;

    private static final Comparator<String> BY_CODE_POINT = Id::compareCodePoints;
    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(
                    (Problem problem) -> problem.place().table(), BY_CODE_POINT)
            .thenComparing(problem -> problem.place().row())
            .thenComparing(problem -> problem.place().column().length())
            .thenComparing(problem -> problem.place().column(), BY_CODE_POINT)
            .thenComparing(Problem::code, BY_CODE_POINT)
            .thenComparing(problem -> problem.text().vi(), BY_CODE_POINT);

    private final Set<Problem> found = new LinkedHashSet<>();
    private final Map<Fault, Integer> counts = new EnumMap<>(Fault.class);
    private final Set<Place> closed = new HashSet<>();
    private final Set<Fault> notListed = EnumSet.noneOf(Fault.class);

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
        if (closed.contains(place)) {
            return;
        }
        if (isListed(fault)) {
            add(Problem.of(fault, place, example, details));
        } else {
            notListed.add(fault);
        }
    }

    private void add(Problem problem) {
        if (!isListed(problem.fault())) {
            notListed.add(problem.fault());
        } else if (found.add(problem)) {
            counts.merge(problem.fault(), 1, Integer::sum);
        }
    }

    private boolean isListed(Fault fault) {
        return fault == Fault.SCORERS_DIFFER || counts.getOrDefault(fault, 0) < MOST_OF_A_KIND;
    }

    /**
     * Adds problems found elsewhere.
     *
     * @param others the problems
     */
    public void addAll(Iterable<Problem> others) {
        others.forEach(this::add);
    }

    /**
     * Closes a place: what was said of it is enough, and further problems there are not added.
     *
     * <p>A cell that was refused when its file was read has no content that a later check could speak of.
     *
     * @param place the place of a cell
     */
    public void close(Place place) {
        if (closed.size() < MOST_CLOSED) {
            closed.add(place);
        }
    }

    /**
     * Marks warnings as known.
     *
     * @param fault which kind of fault
     * @param at where, as results name it, compared without case: a cell, a range or a table; {@code *} for anywhere
     * @param why what is said of them
     * @return whether there was one that nobody had marked yet
     */
    public boolean acknowledge(Fault fault, String at, Acknowledgement why) {
        List<Problem> known = found.stream()
                .filter(problem -> problem.fault() == fault
                        && problem.severity() == Severity.WARNING
                        && problem.acknowledged() == null
                        && isAt(problem.place(), Id.fold(at)))
                .toList();
        known.forEach(problem -> {
            found.remove(problem);
            found.add(problem.acknowledged(why));
        });
        return !known.isEmpty();
    }

    private static boolean isAt(Place place, String at) {
        return at.equals("*")
                || Id.fold(place.at()).equals(at)
                || Id.fold(place.table()).equals(at);
    }

    /**
     * {@return whether at least one problem is an error}
     */
    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /**
     * {@return how many problems are listed so far}
     */
    public int count() {
        return found.size();
    }

    /**
     * {@return all problems that are listed, in the order of their places, each once; then, for each kind of which there are
     * more, that it is so}
     */
    public ImmutableList<Problem> sorted() {
        List<Problem> ordered = new ArrayList<>(found);
        ordered.sort(BY_PLACE);
        for (Fault fault : notListed) {
            ordered.add(Problem.of(
                    Fault.MORE_NOT_LISTED, Place.NOWHERE, "", "limit", MOST_OF_A_KIND, "code", fault.code()));
        }
        return ImmutableList.copyOf(ordered);
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
