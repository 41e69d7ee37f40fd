package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide stands in the place of what was worked out, and that is kept beside it. */
class DecisionsByHandTest {
    private static final String DECISION =
            "kind,about,unit,value,by,document,reason\noverride,%s,a,%s,Hội đồng,Biên bản 1,Giải trình\n";

    @TempDir
    Path folder;

    private static SmallBooks books() {
        return new SmallBooks()
                .units("a=75 b=70")
                .pack("grades", """
                        id,title,order,measure,from,above,to,below,source
                        tot,Tốt,1,total,80,,*,,s
                        kha,Khá,2,total,*,,,80,s
                        """)
                .pack("awards", "id,title,order,scope,base,source\nco,Cờ,1,cluster,members,s\n")
                .pack("conditions", """
                        id,of,subject,is,value,title,source
                        xep-loai,co,grade,eq,tot,Xếp loại Tốt,s
                        """);
    }

    private JsonNode decided(String about, String value) {
        return books().season("decisions", DECISION.formatted(about, value)).score(folder);
    }

    private static JsonNode award(JsonNode result) {
        return SampleSeasons.only(result.path("awards"), "award", "co");
    }

    @Test
    void without_a_decision_nothing_is_said_of_one() {
        JsonNode unit = SampleSeasons.unit(books().score(folder), "a");

        assertThat(unit.path("grade").asText()).isEqualTo("kha");
        assertThat(unit.path("grade_decided").isNull()).isTrue();
    }

    @Test
    void a_grade_that_was_decided_stands_beside_the_one_worked_out() throws IOException {
        JsonNode result = decided("grade", "tot");
        JsonNode unit = SampleSeasons.unit(result, "a");
        String vi = "Xếp loại Tốt thay cho Khá đã tính, theo quyết định của Hội đồng (Biên bản 1); lý do: Giải trình.";

        assertThat(unit.path("grade").asText()).isEqualTo("tot");
        assertThat(unit.at("/grade_decided/computed").asText()).isEqualTo("kha");
        assertThat(unit.at("/grade_decided/text/vi").asText()).isEqualTo(vi);
        assertThat(unit.at("/grade_decided/text/en").asText())
                .isEqualTo(
                        "Grade Tốt instead of Khá as worked out, as decided by Hội đồng (Biên bản 1); reason: Giải trình.");
        assertThat(SampleSeasons.texts(award(result).path("proposed"), "unit")).containsExactly("a");
        Path file = Files.writeString(folder.resolve("result.json"), result.toString());
        assertThat(RecordedResult.read(file).explain("a", Locale.forLanguageTag("vi")))
                .contains(vi);
    }

    @Test
    void the_door_tells_of_a_decided_grade_as_well() {
        books().season("decisions", DECISION.formatted("grade", "tot")).score(folder);
        SeasonResult result = SampleSeasons.score(RulePack.read(folder.resolve("pack")), folder.resolve("season"));

        assertThat(result.sheet("a").gradeDecision(Locale.ENGLISH))
                .hasValueSatisfying(text -> assertThat(text).startsWith("Grade Tốt instead of Khá"));
        assertThat(result.sheet("b").gradeDecision(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void points_that_were_decided_stand_beside_those_worked_out() {
        JsonNode line = SampleSeasons.line(decided("diem", "81"), "a", "diem");

        assertThat(line.path("points").asText()).isEqualTo("81");
        assertThat(line.at("/text/vi").asText())
                .contains("75")
                .contains(
                        "Quyết định của Hội đồng: 81 điểm thay cho điểm tính được; lý do: Giải trình; văn bản: Biên bản 1.");
    }

    @Test
    void a_condition_that_was_decided_stands_beside_what_was_found() {
        JsonNode proposed = award(decided("xep-loai", "yes")).path("proposed");

        assertThat(SampleSeasons.texts(proposed, "unit")).containsExactly("a");
        assertThat(proposed.at("/0/conditions/0/have").asText()).isEqualTo("kha");
        assertThat(proposed.at("/0/conditions/0/text/vi").asText())
                .startsWith("Xếp loại Tốt: đạt – hiện Khá, cần là Tốt (theo quyết định của Hội đồng (Biên bản 1);"
                        + " lý do: Giải trình). Căn cứ: ");
    }
}
