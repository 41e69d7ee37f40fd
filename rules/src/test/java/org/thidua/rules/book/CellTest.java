package org.thidua.rules.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.rules.shape.Vocabulary;

final class CellTest {
    @TempDir
    Path dir;

    private final Problems problems = new Problems();

    /** A cell of the column {@code note}, in a file of commas. */
    private Cell cell(String text) {
        return cell(text, ',');
    }

    private Cell cell(String text, char separator) {
        String header = "criterion" + separator + "note";
        String row = "I" + separator + '"' + text.replace("\"", "\"\"") + '"';
        return BookFolder.packIn(dir)
                .file("bands.csv", header, row)
                .table("bands")
                .rows()
                .get(0)
                .cell("note");
    }

    private String told() {
        return String.join("\n", BookFolder.told(problems));
    }

    @Test
    void a_number_is_digits_with_at_most_one_mark() {
        assertThat(cell("-12.50").number(problems)).contains(Exact.of("-12.5"));
        assertThat(cell("-12,50", ';').number(problems)).contains(Exact.of("-12.5"));
        assertThat(cell("007").number(problems)).contains(Exact.of(7));
        assertThat(told()).isEmpty();
    }

    @Test
    void exponents_signs_and_units_are_not_numbers() {
        for (String wrong : new String[] {"1e3", "1,234", "+5", "5%", "5 %", ".5", "5.", "−5", "NaN", "٣"}) {
            int before = problems.count();
            assertThat(cell(wrong).number(problems)).as(wrong).isEmpty();
            assertThat(problems.count()).as(wrong).isEqualTo(before + 1);
        }
        assertThat(problems.sorted()).allMatch(problem -> problem.code().equals("NUMBER-WRONG"));
        assertThat(problems.sorted().get(0).example()).isEqualTo("4.5");
    }

    @Test
    void marks_between_thousands_are_refused_with_the_number_meant() {
        for (String grouped :
                new String[] {"1.234,5", "1,234.5", "1.234.567", "1,234,567.8", "1 000", "12 345 678", "1'000"}) {
            assertThat(cell(grouped).number(problems)).as(grouped).isEmpty();
        }
        assertThat(problems.sorted())
                .hasSize(7)
                .allMatch(problem -> problem.code().equals("NUMBER-GROUPED"));
        assertThat(told()).contains("NUMBER-GROUPED bands.csv:2, B \"note\": \"1 000\" có dấu nhóm hàng nghìn.");
    }

    @Test
    void a_number_has_at_most_a_hundred_digits() {
        assertThat(cell("9".repeat(99) + ".9").number(problems)).isPresent();
        assertThat(cell("9".repeat(100) + ".9").number(problems)).isEmpty();
        assertThat(told()).isEqualTo("NUMBER-LONG bands.csv:2, B \"note\": Số có 101 chữ số, nhiều hơn 100.");
    }

    @Test
    void a_blank_cell_gives_nothing_and_is_no_problem() {
        Cell blank = cell("");

        assertThat(blank.number(problems)).isEmpty();
        assertThat(blank.wholeNumber(0, 9, problems)).isEmpty();
        assertThat(blank.date(problems)).isEmpty();
        assertThat(blank.moment(problems)).isEmpty();
        assertThat(blank.yesNo(problems)).isEmpty();
        assertThat(blank.word(Vocabulary.KINDS, problems)).isEmpty();
        assertThat(blank.list()).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void a_blank_cell_is_a_problem_where_something_is_due() {
        assertThat(cell("").isFilled(problems)).isFalse();
        assertThat(cell("x").isFilled(problems)).isTrue();
        assertThat(told()).isEqualTo("CELL-BLANK bands.csv:2, B \"note\": Ô \"note\" để trống.");
        assertThat(problems.sorted().get(0).advice().vi()).isEqualTo("Điền nội dung.");
    }

    @Test
    void a_whole_number_lies_within_its_limits() {
        assertThat(cell("3").wholeNumber(0, 30, problems)).hasValue(3);
        assertThat(cell("30.0").wholeNumber(0, 30, problems)).hasValue(30);
        assertThat(told()).isEmpty();

        assertThat(cell("31").wholeNumber(0, 30, problems)).isEmpty();
        assertThat(cell("2.5").wholeNumber(0, 30, problems)).isEmpty();
        assertThat(told())
                .isEqualTo(
                        "NUMBER-RANGE bands.csv:2, B \"note\": 2.5 không hợp lệ ở cột \"note\": số nguyên từ 0 đến 30.\n"
                                + "NUMBER-RANGE bands.csv:2, B \"note\": 31 không hợp lệ ở cột \"note\": số nguyên từ 0 đến 30.");
    }

    @Test
    void a_part_of_a_text_is_read_in_the_decimal_mark_of_the_file() {
        assertThat(cell("12,5% of bonus", ';').numberIn("12,5")).contains(Exact.of("12.5"));
        assertThat(cell("12.5% of bonus").numberIn(" 12.5 ")).contains(Exact.of("12.5"));
        assertThat(cell("12.5% of bonus").numberIn("12,5")).isEmpty();
    }

    @Test
    void a_datum_is_what_is_written() {
        assertThat(cell("4,50", ';').datum().number()).isEqualTo(Exact.of("4.5"));
        assertThat(cell("4.50", ';').datum().number()).isNull();
        assertThat(cell("4.50").datum().number()).isEqualTo(Exact.of("4.5"));
        assertThat(cell("Có").datum().yesOrNo()).contains(true);
        assertThat(cell("một\nphần").datum().text()).isEqualTo("một phần");
        assertThat(cell("a; 1,5 ;; b", ';').data())
                .extracting(datum -> datum.toString())
                .containsExactly("a", "1.5", "b");
    }

    @Test
    void yes_and_no_are_written_in_two_languages() {
        assertThat(cell("Có").yesNo(problems)).contains(true);
        assertThat(cell("NO").yesNo(problems)).contains(false);
        assertThat(told()).isEmpty();
        assertThat(cell("1").yesNo(problems)).isEmpty();
        assertThat(told())
                .isEqualTo("WORD-UNKNOWN bands.csv:2, B \"note\": \"1\" không thuộc danh sách của cột \"note\".");
        assertThat(problems.sorted().get(0).advice().vi()).isEqualTo("Các từ được dùng: có, không.");
        assertThat(problems.sorted().get(0).advice().en()).isEqualTo("The words allowed are yes, no.");
    }

    @Test
    void a_date_is_year_month_day() {
        assertThat(cell("2021-11-18").date(problems)).contains(LocalDate.of(2021, 11, 18));
        assertThat(told()).isEmpty();
        assertThat(cell("2021-02-30").date(problems)).isEmpty();
        assertThat(told()).isEqualTo("DATE-WRONG bands.csv:2, B \"note\": \"2021-02-30\" không phải ngày.");
        assertThat(cell("18/11/2021").date(problems)).isEmpty();
        assertThat(cell("+2021-11-18").date(problems)).isEmpty();
        assertThat(problems.count()).isEqualTo(3);
    }

    @Test
    void a_moment_may_have_a_time() {
        assertThat(cell("2021-11-18").moment(problems).orElseThrow().time()).isNull();
        assertThat(cell("2021-11-18 16:30").moment(problems).orElseThrow().time())
                .isEqualTo(LocalTime.of(16, 30));
        assertThat(cell("2021-11-18T16:30+07:00").moment(problems)).isPresent();
        assertThat(told()).isEmpty();
        assertThat(cell("hôm qua").moment(problems)).isEmpty();
        assertThat(told()).isEqualTo("DATE-WRONG bands.csv:2, B \"note\": \"hôm qua\" không phải ngày.");
    }

    @Test
    void an_id_is_text_and_must_be_there() {
        assertThat(cell("01").<Object>id(problems)).map(Id::toString).contains("01");
        assertThat(cell("1.10").<Object>id(problems)).map(Id::toString).contains("1.10");
        assertThat(told()).isEmpty();
        assertThat(cell("").<Object>id(problems)).isEmpty();
        assertThat(told()).startsWith("CELL-BLANK bands.csv:2, B \"note\"");
    }

    @Test
    void an_id_does_not_end_in_percent_and_is_no_star() {
        assertThat(cell("Total.PERCENT").<Object>id(problems)).isEmpty();
        assertThat(cell("*").<Object>id(problems)).isEmpty();
        assertThat(told())
                .isEqualTo("ID-WRONG bands.csv:2, B \"note\": Mã \"*\" không hợp lệ: \"*\" có nghĩa là mọi mã.\n"
                        + "ID-WRONG bands.csv:2, B \"note\": Mã \"Total.PERCENT\" không hợp lệ: mã không được kết thúc bằng"
                        + " \".percent\".");
    }

    @Test
    void a_list_is_split_at_semicolons() {
        assertThat(cell("a; b ;;c;").list()).containsExactly("a", "b", "c");
        assertThat(cell("a;b", ';').list()).containsExactly("a", "b");
        assertThat(cell("*").isAny()).isTrue();
        assertThat(cell("**").isAny()).isFalse();
    }

    @Test
    void a_word_is_written_by_id_or_label() {
        assertThat(cell("half_up").word(Vocabulary.ROUNDINGS, RoundingMode.class, problems))
                .contains(RoundingMode.HALF_UP);
        assertThat(cell("Nửa  lên").word(Vocabulary.ROUNDINGS, RoundingMode.class, problems))
                .contains(RoundingMode.HALF_UP);
        assertThat(cell("dòng; TOTAL").words(Vocabulary.ROUND_AT, problems)).containsExactly("line", "total");
        assertThat(told()).isEmpty();
    }

    @Test
    void a_word_out_of_its_list_is_answered_by_the_nearest_and_by_all() {
        assertThat(cell("bonu").word(Vocabulary.KINDS, problems)).isEmpty();

        assertThat(told())
                .isEqualTo("WORD-UNKNOWN bands.csv:2, B \"note\": \"bonu\" không thuộc danh sách của cột \"note\".");
        assertThat(problems.sorted().get(0).advice().vi())
                .isEqualTo("Gần nhất: \"bonus\". Các từ được dùng: điểm chuẩn, điểm thưởng, điểm trừ.");
    }

    @Test
    void every_rounding_has_a_word_of_its_own() {
        assertThat(Vocabulary.ROUNDINGS.ids())
                .containsExactlyInAnyOrder("half_up", "half_down", "half_even", "up", "down", "ceiling", "floor");
        assertThat(Vocabulary.COMPARISONS.find("≠")).contains("ne");
        assertThat(Vocabulary.COMPARISONS.find("!=")).contains("ne");
        assertThat(Vocabulary.COMPARISONS.find(">=")).contains("ge");
        assertThat(Vocabulary.KINDS.label("bonus")).isEqualTo("điểm thưởng");
        assertThatIllegalArgumentException().isThrownBy(() -> Vocabulary.KINDS.label("x"));
    }
}
