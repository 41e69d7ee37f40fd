package org.thidua.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** All problems are told at once, in the order of their places, each once. */
class ProblemsTest {
    private final Problems problems = new Problems();

    @Test
    void problems_are_told_in_the_order_of_table_row_and_column() {
        add(cell("marks", 2, "A"));
        add(cell("bands", 10, "A"));
        add(cell("bands", 2, "AA"));
        add(cell("bands", 2, "Z"));
        add(cell("bands", 2, "B"));
        assertThat(problems.sorted())
                .extracting(problem -> problem.place().at())
                .as("column AA stands behind column Z, row 10 below row 2")
                .containsExactly("bands!B2", "bands!Z2", "bands!AA2", "bands!A10", "marks!A2");
    }

    @Test
    void problems_of_one_cell_are_told_by_code_and_then_by_sentence() {
        Place cell = cell("facts", 2, "B");
        problems.add(Fault.FACT_NOT_READ, cell, "", "value", "b", "nearest", "");
        problems.add(Fault.FACT_NOT_READ, cell, "", "value", "a", "nearest", "");
        problems.add(Fault.CSV_RAGGED, cell, "", "found", 1, "due", 2);
        assertThat(problems.sorted())
                .extracting(problem -> problem.text().en())
                .containsExactly(
                        "The row has 1 cells, the header has 2 columns.",
                        "No condition reads the fact \"a\".",
                        "No condition reads the fact \"b\".");
    }

    @Test
    void what_is_found_twice_is_told_once() {
        add(cell("marks", 2, "A"));
        problems.addAll(List.copyOf(problems.sorted()));
        add(cell("marks", 2, "A"));
        assertThat(problems.count()).isEqualTo(1);
        assertThat(problems.sorted()).hasSize(1);
    }

    @Test
    void a_hundred_of_a_kind_are_listed_and_of_more_it_is_said_that_there_are() {
        addRows(100);
        problems.add(Fault.CSV_RAGGED, cell("facts", 2, "A"), "", "found", 1, "due", 2);
        assertThat(problems.sorted()).hasSize(101).noneMatch(one -> one.fault() == Fault.MORE_NOT_LISTED);
        add(cell("facts", 999, "A"));
        assertThat(problems.count()).isEqualTo(101);
        assertThat(problems.sorted()).hasSize(102);
        Problem last = problems.sorted().get(101);
        assertThat(last.fault()).isEqualTo(Fault.MORE_NOT_LISTED);
        assertThat(last.text().en()).contains("100").contains("FACT-NOT-READ");
    }

    @Test
    void what_is_found_twice_does_not_count_towards_the_hundred() {
        addRows(100);
        Problems again = new Problems();
        again.addAll(problems.sorted());
        Problems twice = new Problems();
        for (int at = 0; at < 60; at++) {
            twice.addAll(problems.sorted().subList(0, 2));
        }
        assertThat(twice.sorted()).hasSize(2);
        add(cell("facts", 999, "A"));
        again.addAll(problems.sorted().subList(0, 100));
        again.add(Fault.FACT_NOT_READ, cell("facts", 999, "A"), "", "value", "x", "nearest", "");
        assertThat(again.sorted()).isEqualTo(problems.sorted());
    }

    @Test
    void problems_found_elsewhere_are_listed_up_to_a_hundred_of_a_kind_too() {
        addRows(100);
        Problems other = new Problems();
        other.add(Fault.FACT_NOT_READ, cell("facts", 999, "A"), "", "value", "x", "nearest", "");
        problems.addAll(other.sorted());
        assertThat(problems.count()).isEqualTo(100);
        assertThat(problems.sorted().get(100).fault()).isEqualTo(Fault.MORE_NOT_LISTED);
    }

    @Test
    void what_scorers_differ_in_is_listed_whole() {
        for (int row = 1; row <= 101; row++) {
            problems.add(
                    Fault.SCORERS_DIFFER,
                    cell("marks", row, "A"),
                    "",
                    "unit",
                    "A",
                    "criterion",
                    "I",
                    "one",
                    "a",
                    "oneValue",
                    1,
                    "other",
                    "b",
                    "otherValue",
                    9,
                    "gap",
                    8,
                    "alert",
                    1);
        }
        assertThat(problems.sorted()).hasSize(101).allMatch(one -> one.fault() == Fault.SCORERS_DIFFER);
    }

    @Test
    void of_a_cell_that_was_refused_nothing_further_is_said() {
        problems.close(cell("facts", 2, "A"));
        add(cell("facts", 2, "A"));
        add(cell("facts", 3, "A"));
        assertThat(problems.sorted())
                .extracting(problem -> problem.place().at())
                .containsExactly("facts!A3");
    }

    @Test
    void a_warning_stops_nothing_and_an_error_everything() {
        add(cell("facts", 2, "A"));
        assertThat(problems.hasErrors()).isFalse();
        assertThatCode(problems::throwIfErrors).doesNotThrowAnyException();
        problems.add(Fault.CSV_RAGGED, cell("facts", 3, "A"), "", "found", 1, "due", 2);
        assertThat(problems.hasErrors()).isTrue();
        assertThatThrownBy(problems::throwIfErrors)
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        thrown -> assertThat(thrown.problems()).isEqualTo(problems.sorted()))
                .as("the message names the errors")
                .hasMessage("CSV-RAGGED facts!A3: Dòng có 1 ô, tiêu đề có 2 cột.");
    }

    private void addRows(int rows) {
        for (int row = 1; row <= rows; row++) {
            add(cell("facts", row, "A"));
        }
    }

    private void add(Place place) {
        problems.add(Fault.FACT_NOT_READ, place, "", "value", "x", "nearest", "");
    }

    private static Place cell(String table, int row, String column) {
        return new Place(table, table, row, column, "", "");
    }
}
