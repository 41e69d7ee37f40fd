package org.thidua.rules.file;

import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Words;

/** Why a workbook, or one of its parts, cannot be read. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final transient Object[] details;

    Refused(Fault fault, Object... details) {
        super(fault.code(), null, false, false);
        this.fault = fault;
        this.details = details.clone();
    }

    static Refused damaged(String vi, String en) {
        return new Refused(Fault.FILE_DAMAGED, "reason", new Words(vi, en));
    }

    static Refused damagedPart(String part) {
        return damaged("phần \"" + part + "\" không đọc được", "part \"" + part + "\" cannot be read");
    }

    static Refused tooLarge(String vi, String en, long limit) {
        return new Refused(Fault.BOOK_TOO_LARGE, "what", new Words(vi, en), "limit", limit);
    }

    static Refused tooManyBytes(String vi, String en, long limit) {
        return new Refused(Fault.BOOK_TOO_LARGE, "what", new Words(vi, en), "limit", Limits.shown(limit));
    }

    static Refused kind(String vi, String en) {
        return new Refused(Fault.FILE_KIND, "kind", new Words(vi, en));
    }

    void report(Place place, Problems problems) {
        problems.add(fault, place, "", details);
    }
}
