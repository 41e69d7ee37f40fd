package org.thidua.core.eligibility;

import org.jspecify.annotations.Nullable;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Deadline;
import org.thidua.core.criteria.Measure;
import org.thidua.core.dossier.UnitFact;
import org.thidua.core.history.Honour;
import org.thidua.core.history.Inheritance;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/** What a condition, a grade or a ranking looks at. */
public sealed interface Subject {
    /**
     * {@return the subject as books and results write it, such as {@code criterion.I.1.percent}}
     */
    String word();

    /**
     * {@return the subject as sentences name it}
     */
    Words title();

    /**
     * {@return whether it is always a number}
     */
    boolean isNumeric();

    /** A subject that every unit has one of. */
    enum Common implements Subject {
        /** The unit's total. */
        TOTAL("total", "tổng điểm", "total"),
        /** 100 × total / maximum. */
        TOTAL_PERCENT("total.percent", "tỷ lệ tổng điểm (%)", "total in percent"),
        /** The points of the base roots. */
        BASE("base", "điểm chuẩn", "base points"),
        /** The points of the bonus roots. */
        BONUS("bonus", "điểm thưởng", "bonus"),
        /** The points of the penalty roots, 0 or less. */
        PENALTY("penalty", "điểm trừ", "penalty"),
        /** The percentages of all base leaves that are not left out. */
        EVERY_CRITERION_PERCENT(
                "every_criterion.percent", "tỷ lệ điểm của từng tiêu chí (%)", "each criterion in percent"),
        /** The unit's grade. */
        GRADE("grade", "xếp loại", "grade"),
        /** The unit's place in the award's scope. */
        RANK("rank", "thứ hạng", "rank"),
        /** Whether the unit shares its place. */
        TIED("tied", "đồng hạng", "tied"),
        /** Whether the unit was inspected. */
        INSPECTED("inspected", "đã được kiểm tra", "inspected");

        private final String word;
        private final Words title;

        Common(String word, String vi, String en) {
            this.word = word;
            this.title = new Words(vi, en);
        }

        @Override
        public String word() {
            return word;
        }

        @Override
        public Words title() {
            return title;
        }

        @Override
        public boolean isNumeric() {
            return this != GRADE && this != TIED && this != INSPECTED;
        }
    }

    /**
     * The points of a criterion.
     *
     * @param criterion the criterion
     */
    record PointsOf(Criterion criterion) implements Subject {
        @Override
        public String word() {
            return "criterion." + criterion.id();
        }

        @Override
        public Words title() {
            return new Words("điểm tiêu chí " + criterion.id(), "points of criterion " + criterion.id());
        }

        @Override
        public boolean isNumeric() {
            return true;
        }
    }

    /**
     * The points of a criterion in percent of its maximum.
     *
     * @param criterion the criterion
     */
    record PercentOf(Criterion criterion) implements Subject {
        @Override
        public String word() {
            return "criterion." + criterion.id() + ".percent";
        }

        @Override
        public Words title() {
            return new Words(
                    "tỷ lệ điểm tiêu chí " + criterion.id() + " (%)",
                    "points of criterion " + criterion.id() + " in percent");
        }

        @Override
        public boolean isNumeric() {
            return true;
        }
    }

    /**
     * A verified figure of the unit.
     *
     * @param measure the figure
     */
    record FigureOf(Id<Measure> measure) implements Subject {
        @Override
        public String word() {
            return "figure." + measure;
        }

        @Override
        public Words title() {
            return new Words("số liệu " + measure, "figure " + measure);
        }

        @Override
        public boolean isNumeric() {
            return false;
        }
    }

    /**
     * How many marks of a criterion count, before the highest and lowest are dropped.
     *
     * @param criterion the criterion
     * @param value the value that is counted, null for all marks
     */
    record MarksOf(Criterion criterion, @Nullable Datum value) implements Subject {
        @Override
        public String word() {
            return "marks.count." + criterion.id() + (value == null ? "" : "." + value);
        }

        @Override
        public Words title() {
            String id = criterion.id().toString();
            return value == null
                    ? new Words("số lượt chấm tiêu chí " + id, "number of marks of criterion " + id)
                    : new Words(
                            "số lượt chấm \"" + value + "\" ở tiêu chí " + id,
                            "number of marks \"" + value + "\" of criterion " + id);
        }

        @Override
        public boolean isNumeric() {
            return true;
        }
    }

    /**
     * A fact about the unit.
     *
     * @param fact the name of the fact
     */
    record FactOf(Id<UnitFact.Fact> fact) implements Subject {
        @Override
        public String word() {
            return "fact." + fact;
        }

        @Override
        public Words title() {
            return new Words("dữ kiện " + fact, "fact " + fact);
        }

        @Override
        public boolean isNumeric() {
            return false;
        }
    }

    /**
     * An attribute of the unit.
     *
     * @param attribute the attribute
     */
    record AttributeOf(Attribute attribute) implements Subject {
        @Override
        public String word() {
            return "attribute." + attribute.id();
        }

        @Override
        public Words title() {
            String title = attribute.title().isEmpty() ? attribute.id().toString() : attribute.title();
            return new Words(title, title);
        }

        @Override
        public boolean isNumeric() {
            return false;
        }
    }

    /**
     * Whether the unit is proposed for an award this season.
     *
     * @param award the award
     */
    record Holds(Id<Commendation> award) implements Subject {
        @Override
        public String word() {
            return "holds." + award;
        }

        @Override
        public Words title() {
            return new Words("được đề nghị " + award, "proposed for " + award);
        }

        @Override
        public boolean isNumeric() {
            return false;
        }
    }

    /**
     * How many days the unit was late with something.
     *
     * @param deadline the deadline
     */
    record LateOf(Deadline deadline) implements Subject {
        @Override
        public String word() {
            return "late." + deadline.id();
        }

        @Override
        public Words title() {
            return new Words("số ngày muộn: " + deadline.name(), "days late: " + deadline.name());
        }

        @Override
        public boolean isNumeric() {
            return true;
        }
    }

    /**
     * How many years in a row, up to last year, the unit had an award or a grade.
     *
     * @param honour the award or grade
     * @param inheritance what merged units take over, null if nothing is said about it
     */
    record YearsOf(Honour honour, @Nullable Inheritance inheritance) implements Subject {
        @Override
        public String word() {
            return "years." + (honour.kind() == Honour.Kind.GRADE ? "grade." : "") + honour.id();
        }

        @Override
        public Words title() {
            return new Words("số năm liên tục đạt " + honour.id(), "years in a row with " + honour.id());
        }

        @Override
        public boolean isNumeric() {
            return true;
        }
    }

    /**
     * Whether the unit ever had an award.
     *
     * @param honour the award
     * @param inheritance what merged units take over, null if nothing is said about it
     */
    record Held(Honour honour, @Nullable Inheritance inheritance) implements Subject {
        @Override
        public String word() {
            return "held." + honour.id();
        }

        @Override
        public Words title() {
            return new Words("đã từng đạt " + honour.id(), "ever had " + honour.id());
        }

        @Override
        public boolean isNumeric() {
            return false;
        }
    }

    /**
     * How many per cent agreed in the ballot on an award.
     *
     * @param ballot how votes are counted
     */
    record VotesOf(Ballot ballot) implements Subject {
        @Override
        public String word() {
            return "votes." + ballot.award();
        }

        @Override
        public Words title() {
            return new Words(
                    "tỷ lệ phiếu đồng ý " + ballot.award() + " (%)", "votes for " + ballot.award() + " in percent");
        }

        @Override
        public boolean isNumeric() {
            return true;
        }
    }
}
