package org.thidua.core.problem;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says that content cannot be used, with every problem found in it.
 *
 * <p>The only exception of this library for faults of content; faults of a program are
 * {@link IllegalArgumentException} and its like.
 */
public final class ProblemsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Not part of a serialised form: whoever needs the problems reads them where they were thrown. */
    private final transient ImmutableList<Problem> problems;

    /**
     * An exception that carries problems.
     *
     * @param problems all problems found, at least one an error
     */
    public ProblemsException(List<Problem> problems) {
        super(problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.code() + " " + problem.place().shown() + ": "
                        + problem.text().vi())
                .collect(Collectors.joining("\n")));
        this.problems = ImmutableList.copyOf(problems);
    }

    /**
     * {@return all problems found, in the order of their places}
     */
    public ImmutableList<Problem> problems() {
        return problems;
    }
}
