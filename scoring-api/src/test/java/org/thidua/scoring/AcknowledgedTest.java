package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thidua.core.problem.Acknowledgement;
import org.thidua.core.problem.Problem;
import org.thidua.core.value.Language;

/** A warning of a pack that is known stays, and every result repeats why. */
class AcknowledgedTest {
    private static final Path BAD = Path.of("src/test/resources/bad");

    @TempDir
    Path dir;

    /** A pack with the one warning STATUS-DIFFERS, in criteria!P13. */
    @BeforeEach
    void a_pack_with_one_warning() throws IOException {
        for (String book : List.of("pack", "season")) {
            SampleSeasons.copy(BAD.resolve("base").resolve(book), dir.resolve(book));
        }
        Files.write(
                dir.resolve("pack/criteria.csv"), Files.readAllBytes(BAD.resolve("STATUS-DIFFERS/pack/criteria.csv")));
    }

    private RulePack acknowledge(String code, String at) throws IOException {
        Files.writeString(
                dir.resolve("pack/acknowledged.csv"),
                "code,at,reason,by\n" + code + "," + at + ",Giữ như năm trước,Ban Tổ chức\n");
        return RulePack.read(dir.resolve("pack"));
    }

    @Test
    void a_warning_that_nobody_knows_of_says_nothing_more() {
        assertThat(RulePack.read(dir.resolve("pack")).problems())
                .extracting(Problem::acknowledged)
                .containsExactly((Acknowledgement) null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"criteria!P13", "CRITERIA!p13", "criteria", "*"})
    void a_warning_that_is_known_says_why_it_stays(String at) throws IOException {
        List<Problem> problems = acknowledge("status-differs", at).problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo("STATUS-DIFFERS");
        Acknowledgement acknowledged = problems.get(0).acknowledged();
        assertThat(acknowledged).isEqualTo(new Acknowledgement("Giữ như năm trước", "Ban Tổ chức"));
        assertThat(acknowledged.in(Language.VI)).isEqualTo("Đã biết: Giữ như năm trước (Ban Tổ chức)");
        assertThat(acknowledged.in(Language.EN)).isEqualTo("Known: Giữ như năm trước (Ban Tổ chức)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"criteria!P12", "bands", "criteria!P1"})
    void a_warning_elsewhere_is_not_meant(String at) throws IOException {
        assertThat(acknowledge("STATUS-DIFFERS", at).problems())
                .extracting(Problem::code)
                .containsExactly("ACKNOWLEDGED-NOT-NEEDED", "STATUS-DIFFERS");
    }

    @Test
    void every_result_repeats_why_a_warning_stays() throws IOException {
        JsonNode result = SampleSeasons.read(SampleSeasons.bytes(
                SampleSeasons.score(acknowledge("STATUS-DIFFERS", "criteria!P13"), dir.resolve("season"))));

        JsonNode problem = SampleSeasons.only(result.path("problems"), "code", "STATUS-DIFFERS");
        assertThat(problem.at("/acknowledged/reason").asText()).isEqualTo("Giữ như năm trước");
        assertThat(problem.at("/acknowledged/by").asText()).isEqualTo("Ban Tổ chức");
    }
}
