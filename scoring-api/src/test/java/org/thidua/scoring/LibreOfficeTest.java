package org.thidua.scoring;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.thidua.scoring.BadWorkbook.Maker;

/** What LibreOffice saves today is read as what it has saved for the other tests. */
@EnabledIfEnvironmentVariable(
        named = LibreOffice.VARIABLE,
        matches = ".+",
        disabledReason = "needs LibreOffice; THIDUA_SOFFICE names its program soffice")
class LibreOfficeTest {
    @TempDir
    Path dir;

    @Test
    void it_keeps_the_faults_of_a_workbook() throws IOException {
        ImmutableMap<String, Maker> makers = AuthorsMistakes.kept();
        Map<String, BadWorkbook> made = new LinkedHashMap<>();
        makers.forEach((name, maker) -> made.put(name, maker.make()));
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        made.forEach((name, workbook) -> bytes.put(name, workbook.bytes()));

        Map<String, byte[]> saved = LibreOffice.saved(bytes, dir);

        Path read = Files.createDirectories(dir.resolve("read"));
        SoftAssertions softly = new SoftAssertions();
        for (String name : makers.keySet()) {
            BadWorkbook workbook = new BadWorkbook(made.get(name).isPack(), saved.get(name), Books.standard());
            softly.assertThat(BadWorkbookTest.report(workbook, read))
                    .as(name)
                    .isEqualTo(BadWorkbookTest.expectedOfLibreOffice(name));
        }
        softly.assertAll();
    }

    @Test
    void it_keeps_what_a_pack_and_a_season_say() {
        Map<String, byte[]> saved = LibreOffice.saved(
                Map.of(
                        "pack", ExcelAuthor.saved(ExcelAuthor.ofPack().base()),
                        "season", ExcelAuthor.saved(ExcelAuthor.ofSeason().base())),
                dir);

        GoodWorkbookTest.assertSame(saved.get("pack"), saved.get("season"));
    }
}
