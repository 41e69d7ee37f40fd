package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thidua.core.problem.Problem;

/** One season by two packs: what changes for whom, and why, worked out by hand. */
final class PackImpactTest {
    /** Five counts; the points for each are told by the test. */
    private static final String COUNTS = """
            id,title,rule,max,per,source
            k1,Một,per_item,100,1,s
            k2,Hai,per_item,100,2,s
            k3,Ba,per_item,100,1,s
            k4,Bốn,per_item,100,1,s
            k5,Năm,per_item,100,1,s
            """;

    private static final String FIGURES = """
            unit,measure,scorer,value
            a,k1,,1
            a,k2,,3
            a,k3,,2
            a,k4,,4
            a,k5,,1
            b,k1,,2
            b,k2,,0
            b,k3,,2
            b,k4,,0
            b,k5,,0
            c,k1,,0
            c,k2,,0
            c,k3,,0
            c,k4,,0
            c,k5,,0
            """;

    @TempDir
    Path dir;

    /** a: 1×1 + 3×2 + 2×1 + 4×1 + 1×1 = 14 → 1×2 + 3×1 + 2×1.5 + 4×1.5 + 1×1.1 = 15.1; b: 4 → 2×2 + 2×1.5 = 7. */
    @Test
    void the_criteria_whose_points_changed_most_are_the_causes_and_a_tie_with_the_third_is_not_cut() {
        PackImpact impact = counts(COUNTS.replace("k1,Một,per_item,100,1", "k1,Một,per_item,100,2")
                .replace("k2,Hai,per_item,100,2", "k2,Hai,per_item,100,1")
                .replace("k3,Ba,per_item,100,1", "k3,Ba,per_item,100,1.5")
                .replace("k4,Bốn,per_item,100,1", "k4,Bốn,per_item,100,1.5")
                .replace("k5,Năm,per_item,100,1", "k5,Năm,per_item,100,1.1"));

        assertThat(impact.units())
                .extracting(unit -> unit.unit() + ": " + unit.text().vi())
                .containsExactly("a: tổng điểm 14 → 15,1", "b: tổng điểm 4 → 7");
        assertThat(impact.unchanged()).isEqualTo(1);
        // k1: 1 + 2; k2: 3; k3: 1 + 1; k4: 2; k5: 0.1
        assertThat(impact.causes())
                .extracting(cause -> cause.text().vi())
                .containsExactly(
                        "k1 (Một): điểm thay đổi cộng lại 3 ở 2 đơn vị (điểm mỗi lần 1 → 2)",
                        "k2 (Hai): điểm thay đổi cộng lại 3 ở 1 đơn vị (điểm mỗi lần 2 → 1)",
                        "k3 (Ba): điểm thay đổi cộng lại 2 ở 2 đơn vị (điểm mỗi lần 1 → 1,5)",
                        "k4 (Bốn): điểm thay đổi cộng lại 2 ở 1 đơn vị (điểm mỗi lần 1 → 1,5)");
        assertThat(impact.causes().get(0).text().en())
                .isEqualTo("k1 (Một): points changed by 3 in all, for 2 units (points each time 1 → 2)");
        assertThat(impact.otherCauses()).isEmpty();
    }

    @Test
    void a_criterion_that_went_and_one_that_came_count_with_all_their_points() {
        PackImpact impact = counts(COUNTS.replace("k5,Năm,per_item,100,1,s\n", "")
                .replace("k1,Một,per_item,100,1,s\n", "k1,Một,per_item,100,1,s\nk6,Sáu,formula,5,,s\n")
                .replace("max,per,source", "max,per,formula,source")
                .replaceAll("(?m)^(k[1-4],.*),s$", "$1,,s")
                .replace("k6,Sáu,formula,5,,s", "k6,Sáu,formula,5,,k5 * 3,s"));

        assertThat(impact.units())
                .extracting(unit -> unit.unit() + ": " + unit.text().en())
                .containsExactly("a: total 14 → 16");
        assertThat(impact.causes())
                .extracting(cause -> cause.about().id() + " " + cause.points() + " " + cause.units())
                .containsExactly("k6 3 1", "k5 1 1");
    }

    /** k2 counts 6 and k1 counts 1 of a; under a mean they were half of 7, under a sum all of it. */
    @Test
    void a_parent_is_a_cause_only_where_none_below_it_changed() {
        String tree = """
                id,parent,title,rule,max,per,source
                P,,Nhóm,mean,,,s
                k1,P,Một,per_item,100,1,s
                k2,P,Hai,per_item,100,2,s
                k3,P,Ba,per_item,100,1,s
                k4,P,Bốn,per_item,100,1,s
                k5,P,Năm,per_item,100,1,s
                """;
        PackImpact impact = counts(tree, tree.replace("P,,Nhóm,mean,", "P,,Nhóm,max,"));

        // a: (1 + 6 + 2 + 4 + 1) / 5 = 2.8 → 6; b: (2 + 2) / 5 = 0.8 → 2
        assertThat(impact.causes())
                .extracting(cause -> cause.text().vi())
                .containsExactly("P (Nhóm): điểm thay đổi cộng lại 4,4 ở 2 đơn vị (quy tắc trung bình → lớn nhất)");
        PackImpact both = counts(tree, tree.replace("k2,P,Hai,per_item,100,2", "k2,P,Hai,per_item,100,3"));
        assertThat(both.causes()).extracting(cause -> cause.about().id()).containsExactly("k2");
    }

    @Test
    void a_criterion_that_only_moved_and_was_renamed_is_no_cause() {
        String tree = """
                id,parent,title,rule,max,per,source
                P,,Nhóm một,sum,,,s
                k1,P,Một,per_item,100,1,s
                k2,P,Hai,per_item,100,2,s
                Q,,Nhóm hai,sum,,,s
                k3,Q,Ba,per_item,100,1,s
                k4,Q,Bốn,per_item,100,1,s
                k5,Q,Năm,per_item,100,1,s
                """;
        PackImpact impact = counts(tree, tree.replace("k2,P,Hai,", "k9,Q,Hai,"));

        assertThat(impact.units()).isEmpty();
        assertThat(impact.causes()).isEmpty();
        assertThat(impact.notes())
                .extracting(note -> note.vi())
                .containsExactly(
                        "Để chấm theo bộ mới, mã của bộ cũ ghi trong mùa thi đua được hiểu là mã tương ứng của bộ mới.");
    }

    /** Of 90, 85 and 70 points two are good from 80 and one from 88; two certificates become one. */
    @Test
    void a_bound_a_quota_and_a_condition_are_causes_with_the_units_they_touch() {
        Map<String, String> tables = new HashMap<>(Map.of(
                "grades", """
                        id,title,order,measure,from,to,below,source
                        tot,Tốt,1,total,80,*,,s
                        kha,Khá,2,total,*,,80,s
                        """,
                "awards", """
                        id,title,order,scope,quota_number,source
                        bk,Bằng khen,1,cluster,2,s
                        gk,Giấy khen,2,cluster,,s
                        """,
                "conditions", """
                        id,of,subject,is,value,title,source
                        c,gk,total,ge,70,Đủ điểm,s
                        """));
        RulePack older = pack("older", tables);
        tables.replaceAll((table, rows) -> rows.replace("total,80,*", "total,88,*")
                .replace("total,*,,80", "total,*,,88")
                .replace("cluster,2,s", "cluster,1,s")
                .replace("ge,70", "gt,70"));
        PackImpact impact = older.impact(pack("newer", tables), units());

        assertThat(impact.units())
                .extracting(unit -> unit.unit() + ": " + unit.text().vi())
                .containsExactly("b: xếp loại Tốt → Khá; thôi đề nghị \"Bằng khen\"", "c: thôi đề nghị \"Giấy khen\"");
        assertThat(impact.units().get(0).text().en())
                .isEqualTo("grade Tốt → Khá; no longer proposed for \"Bằng khen\"");
        assertThat(impact.causes()).isEmpty();
        // One unit each: the third and the fourth are as big, so all four are said.
        assertThat(impact.otherCauses())
                .extracting(cause -> cause.text().vi())
                .containsExactly(
                        "tot (Tốt): 1 đơn vị có kết quả khác (từ 80 lên 88)",
                        "kha (Khá): 1 đơn vị có kết quả khác (dưới 80 lên 88)",
                        "bk (Bằng khen): 1 đơn vị có kết quả khác (số lượng 2 → 1)",
                        "gk (Giấy khen): 1 đơn vị có kết quả khác (điều kiện \"Đủ điểm\" (c): yêu cầu từ 70 → trên 70)");
    }

    @Test
    void a_ranking_turned_round_gives_other_places() {
        RulePack older = pack("older", Map.of());
        RulePack newer = pack("newer", Map.of("ranking", "scope,order,measure,direction\ncluster,1,total,asc\n"));
        PackImpact impact = older.impact(newer, units());

        assertThat(impact.units())
                .extracting(unit -> unit.unit() + ": " + unit.text().vi())
                .containsExactly("a: hạng (Cụm) 1 → 3", "c: hạng (Cụm) 3 → 1");
        assertThat(impact.otherCauses())
                .extracting(cause -> cause.text().en())
                .containsExactly("Ranking: another result for 2 units"
                        + " (scope cluster, measure total: direction desc → asc)");
    }

    /** Places change because points do; what else changed in the ranking is only what it rests on. */
    @Test
    void what_a_row_rests_on_is_the_cause_of_nothing() {
        String sourced = "scope,order,measure,direction,source\ncluster,1,total,desc,%s\n";
        String sources = "id,document,title,status\ns,,Minh họa,illustrative\nkhac,,Minh họa khác,illustrative\n";
        Map<String, String> before = Map.of("criteria", COUNTS, "sources", sources, "ranking", sourced.formatted("s"));
        Map<String, String> after = Map.of(
                "criteria",
                COUNTS.replace("k1,Một,per_item,100,1", "k1,Một,per_item,100,50"),
                "sources",
                sources,
                "ranking",
                sourced.formatted("khac"));
        Season season = new SmallBooks()
                .units("a=0 b=0 c=0")
                .season("marks", "unit,criterion,scorer,points\n")
                .season("figures", FIGURES)
                .facts(dir.resolve("season"));
        PackImpact impact = pack("older", before).impact(pack("newer", after), season);

        assertThat(impact.units().get(0).ranks()).isNotEmpty();
        assertThat(impact.otherCauses()).isEmpty();
    }

    @Test
    void awards_and_grades_that_are_only_called_otherwise_change_nothing() {
        Map<String, String> tables = new HashMap<>(Map.of(
                "grades",
                        "id,title,order,measure,from,to,below,source\ntot,Tốt,1,total,80,*,,s\nkha,Khá,2,total,*,,80,s\n",
                "awards", "id,title,order,scope,quota_number,source\nbk,Bằng khen,1,cluster,2,s\n",
                "conditions", "id,of,subject,is,value,title,source\nc,bk,grade,in,tot,Tốt,s\n"));
        RulePack older = pack("older", tables);
        tables.replaceAll((table, rows) -> rows.replace("bk,", "bang-khen,").replaceAll("\\btot,", "tot-1,"));
        PackImpact impact = older.impact(pack("newer", tables), units());

        assertThat(impact.units()).isEmpty();
        assertThat(impact.unchanged()).isEqualTo(3);
    }

    @Test
    void a_season_of_the_year_of_one_pack_is_scored_by_both_and_that_is_said() {
        RulePack older = pack("older", Map.of());
        RulePack newer = nextYear();
        PackImpact impact = older.impact(newer, units());

        assertThat(impact.units()).isEmpty();
        assertThat(impact.notes())
                .extracting(note -> note.vi() + "\n" + note.en())
                .containsExactly(
                        "Mùa thi đua năm 2021; bộ cũ dành cho năm 2021, bộ mới cho năm 2022. Để so sánh, hạn nộp của bộ"
                                + " kia được tính như ở năm 2021.\nThe season is of 2021; the older pack is for 2021,"
                                + " the newer for 2022. To compare, the deadlines of the other pack are taken to be in"
                                + " 2021.");
        // Scored alone, it is still refused.
        assertThat(Scoring.of(newer).check(units())).extracting(Problem::code).containsExactly("YEAR-DIFFERS");
    }

    @Test
    void a_season_of_neither_year_is_scored_by_none() {
        PackImpact impact = nextYear().impact(nextYear(), units());

        assertThat(impact.unscored())
                .extracting(unscored ->
                        unscored.isNewer() + " " + unscored.problems().get(0).code())
                .containsExactly("false YEAR-DIFFERS", "true YEAR-DIFFERS");
    }

    @Test
    void a_season_that_one_pack_cannot_score_has_no_impact_but_problems() {
        RulePack older = pack("older", Map.of());
        RulePack newer = pack("newer", Map.of("criteria", "id,title,rule,max,source\nkhac,Khác,mark,50,s\n"));
        PackImpact impact = older.impact(newer, units());

        assertThat(impact.unscored()).singleElement().satisfies(unscored -> {
            assertThat(unscored.isNewer()).isTrue();
            assertThat(unscored.problems()).isNotEmpty();
        });
        assertThatThrownBy(impact::units).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(impact::causes).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(impact::otherCauses).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(impact::unchanged).isInstanceOf(IllegalStateException.class);
    }

    private PackImpact counts(String newer) {
        return counts(COUNTS, newer);
    }

    private PackImpact counts(String older, String newer) {
        Season season = new SmallBooks()
                .units("a=0 b=0 c=0")
                .season("marks", "unit,criterion,scorer,points\n")
                .season("figures", FIGURES)
                .facts(dir.resolve("season"));
        return pack("older", Map.of("criteria", older)).impact(pack("newer", Map.of("criteria", newer)), season);
    }

    private Season units() {
        return new SmallBooks().units("a=90 b=85 c=70").facts(dir.resolve("season"));
    }

    private RulePack nextYear() {
        return pack("next", Map.of("pack", """
                key,value
                id,by-hand
                version,2.0.0
                title,Ví dụ tính tay
                season,2022
                timezone,Asia/Ho_Chi_Minh
                decimals,2
                rounding,half_up
                """));
    }

    private RulePack pack(String name, Map<String, String> tables) {
        SmallBooks books = new SmallBooks();
        tables.forEach(books::pack);
        return books.rules(dir.resolve(name));
    }
}
