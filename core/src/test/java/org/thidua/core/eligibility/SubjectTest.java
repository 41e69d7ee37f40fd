package org.thidua.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.thidua.core.criteria.Attribute;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.kit.Draft;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/** A subject is written as the contract of books writes it, and named in sentences. */
class SubjectTest {
    private static final Criterion CRITERION =
            Draft.scheme(Draft.mark("I.1", "10")).leaves().get(0);

    static Stream<Arguments> subjects() {
        return Stream.of(
                Arguments.of(Subject.Common.TOTAL, "total", "tổng điểm", "total", true),
                Arguments.of(
                        Subject.Common.TOTAL_PERCENT, "total.percent", "tỷ lệ tổng điểm (%)", "total in percent", true),
                Arguments.of(Subject.Common.BASE, "base", "điểm chuẩn", "base points", true),
                Arguments.of(Subject.Common.BONUS, "bonus", "điểm thưởng", "bonus", true),
                Arguments.of(Subject.Common.PENALTY, "penalty", "điểm trừ", "penalty", true),
                Arguments.of(
                        Subject.Common.EVERY_CRITERION_PERCENT,
                        "every_criterion.percent",
                        "tỷ lệ điểm của từng tiêu chí (%)",
                        "each criterion in percent",
                        true),
                Arguments.of(Subject.Common.GRADE, "grade", "xếp loại", "grade", false),
                Arguments.of(Subject.Common.RANK, "rank", "thứ hạng", "rank", true),
                Arguments.of(Subject.Common.TIED, "tied", "đồng hạng", "tied", false),
                Arguments.of(
                        new Subject.PointsOf(CRITERION),
                        "criterion.I.1",
                        "điểm tiêu chí I.1",
                        "points of criterion I.1",
                        true),
                Arguments.of(
                        new Subject.PercentOf(CRITERION),
                        "criterion.I.1.percent",
                        "tỷ lệ điểm tiêu chí I.1 (%)",
                        "points of criterion I.1 in percent",
                        true),
                Arguments.of(new Subject.FigureOf(Id.of("so")), "figure.so", "số liệu so", "figure so", false),
                Arguments.of(
                        new Subject.MarksOf(CRITERION, null),
                        "marks.count.I.1",
                        "số lượt chấm tiêu chí I.1",
                        "number of marks of criterion I.1",
                        true),
                Arguments.of(
                        new Subject.MarksOf(CRITERION, Datum.of("5")),
                        "marks.count.I.1.5",
                        "số lượt chấm \"5\" ở tiêu chí I.1",
                        "number of marks \"5\" of criterion I.1",
                        true),
                Arguments.of(new Subject.FactOf(Id.of("x")), "fact.x", "dữ kiện x", "fact x", false),
                Arguments.of(
                        new Subject.AttributeOf(new Attribute(Id.of("cap"), "Cấp", ImmutableList.of())),
                        "attribute.cap",
                        "Cấp",
                        "Cấp",
                        false),
                Arguments.of(
                        new Subject.AttributeOf(new Attribute(Id.of("cap"), "", ImmutableList.of())),
                        "attribute.cap",
                        "cap",
                        "cap",
                        false),
                Arguments.of(new Subject.Holds(Id.of("co")), "holds.co", "được đề nghị co", "proposed for co", false));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void a_subject_has_a_word_for_books_and_a_name_for_people(
            Subject subject, String word, String vi, String en, boolean numeric) {
        assertThat(subject.word()).isEqualTo(word);
        assertThat(subject.title()).isEqualTo(new Words(vi, en));
        assertThat(subject.isNumeric()).as("always a number").isEqualTo(numeric);
    }
}
