package org.thidua.core.compliance;

import com.google.common.collect.ImmutableList;
import org.thidua.core.criteria.Row;
import org.thidua.core.value.Words;

/**
 * Something that a plan asks of clusters or units (nhiệm vụ trong kế hoạch).
 *
 * <p>For whom it binds, exactly one of the four holds: it is kept, waived, broken or open.
 * What is compared stands here, so that a verdict never depends on how a rule engine treats dates and numbers.
 */
public sealed interface Duty permits ReportDuty, ConferenceDuty, InspectionDuty, TeamDuty, CourseDuty {
    /** The duties of the plan, in the order in which results tell of them. */
    enum Code {
        /** Inspections and conferences are held within their time. */
        D1,
        /** The conference is over in time. */
        D2,
        /** Units hand in their reports in time. */
        D3,
        /** The cluster's report is handed in in time. */
        D4,
        /** The days a conference takes. */
        D5,
        /** The days the inspection of a unit takes. */
        D6,
        /** Each cluster has its head. */
        D7,
        /** The conference follows the regulation of clusters. */
        D8,
        /** The council member fixes the date of the conference, in agreement with the head. */
        D9,
        /** Inspections come before the conference, the conference before the report. */
        D10,
        /** The number of units inspected. */
        C1,
        /** The number of places inspected at each level. */
        C2,
        /** The order of the levels inspected. */
        C3,
        /** The tracking department in the inspection team. */
        C4,
        /** The officers of the office and of the personnel department in the inspection team. */
        C5,
        /** The number of conferences, and that they are at the head's place. */
        C6,
        /** The number of inspection teams, and that the council member leads them. */
        C7,
        /** People decided on a form of the conference other than the usual one. */
        F1,
        /** Units that are inspected have their reports ready. */
        R1,
        /** The head's representative in the inspection team. */
        T1,
        /** The secretary in the inspection team. */
        T2
    }

    /**
     * {@return which duty of the plan it is}
     */
    Code code();

    /**
     * {@return the rows it stands in, at least one}
     */
    ImmutableList<Row> rows();

    /**
     * {@return the duty in words}
     */
    Words title();

    /**
     * Tells whose duty it is.
     *
     * @param matter a cluster or a unit
     * @return whether it has this duty
     */
    boolean binds(Matter matter);

    /**
     * Looks at how the duty was kept.
     *
     * @param matter a cluster or a unit that has this duty
     * @return how it was kept, and what was found
     */
    Observation observe(Matter matter);

    /**
     * {@return the first row it stands in}
     */
    default Row row() {
        return rows().get(0);
    }

    /**
     * Says what was found.
     *
     * @param matter a cluster or a unit that has this duty
     * @return what was found, as part of a sentence
     */
    default Words found(Matter matter) {
        return observe(matter).found();
    }

    /**
     * Tells whether the duty was kept as it stands.
     *
     * @param matter a cluster or a unit
     * @return whether it has this duty and kept it
     */
    default boolean isKept(Matter matter) {
        return is(Observance.MET, matter);
    }

    /**
     * Tells whether the duty was kept only because somebody allowed a later date.
     *
     * @param matter a cluster or a unit
     * @return whether it has this duty and kept it by a waiver
     */
    default boolean isWaived(Matter matter) {
        return is(Observance.WAIVED, matter);
    }

    /**
     * Tells whether nobody can know yet how the duty is kept, or what it looks at is not recorded.
     *
     * @param matter a cluster or a unit
     * @return whether it has this duty and that is open
     */
    default boolean isOpen(Matter matter) {
        return is(Observance.UNKNOWN, matter);
    }

    /**
     * Tells whether the duty was not kept, and can no longer be.
     *
     * @param matter a cluster or a unit
     * @return whether it has this duty and broke it
     */
    default boolean isBroken(Matter matter) {
        return is(Observance.NOT_MET, matter);
    }

    private boolean is(Observance observance, Matter matter) {
        return binds(matter) && observe(matter).observance() == observance;
    }
}
