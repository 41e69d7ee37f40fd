package org.thidua.rules.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BookShapeTest {
    @Test
    void a_pack_has_these_tables() {
        assertThat(BookShape.PACK.tableIds())
                .containsExactly(
                        "pack",
                        "sources",
                        "attributes",
                        "criteria",
                        "bands",
                        "levels",
                        "cases",
                        "scorers",
                        "grades",
                        "ranking",
                        "awards",
                        "conditions",
                        "ballots",
                        "deadlines",
                        "inspection",
                        "tests",
                        "acknowledged");
        assertThat(BookShape.PACK.label("bands")).isEqualTo("Thang điểm");
        assertThat(BookShape.PACK.label("bands", "below")).isEqualTo("Dưới");
    }

    @Test
    void a_season_has_these_tables() {
        assertThat(BookShape.SEASON.tableIds())
                .containsExactly(
                        "season",
                        "units",
                        "clusters",
                        "members",
                        "figures",
                        "marks",
                        "submissions",
                        "waivers",
                        "inspections",
                        "events",
                        "teams",
                        "findings",
                        "facts",
                        "history",
                        "votes",
                        "decisions",
                        "predecessors");
    }

    @Test
    void every_closed_list_is_declared_for_its_column() {
        for (BookShape shape : new BookShape[] {BookShape.PACK, BookShape.SEASON}) {
            for (TableShape table : shape.tables()) {
                for (ColumnShape column : table.columns()) {
                    if (column.type() == ColumnType.WORD || column.type() == ColumnType.WORDS) {
                        assertThat(column.words())
                                .as(table.id() + "." + column.id())
                                .isNotNull();
                    }
                }
            }
        }
    }

    @Test
    void tables_of_rules_may_name_their_source() {
        for (String table : new String[] {
            "criteria",
            "bands",
            "levels",
            "cases",
            "scorers",
            "grades",
            "ranking",
            "awards",
            "conditions",
            "ballots",
            "deadlines",
            "inspection"
        }) {
            assertThat(BookShape.PACK.get(table).columns())
                    .as(table)
                    .extracting(ColumnShape::id)
                    .contains("source", "clause", "status");
        }
    }
}
