package org.thidua.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuickstartTest {
    private static final Path SOURCE = Path.of("src/main/java/org/thidua/quickstart/Quickstart.java");
    private static final Path README = Path.of("../../README.md");

    @Test
    void it_prints_one_explanation() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo(
                        "Tiêu chí I.2 — Tin, bài về công tác Mặt trận trên cổng, trang thông tin điện tử so với kế hoạch: "
                                + "2,70/3 điểm. Đạt 1620 tin, bài so với chỉ tiêu 1800 tin, bài: 3 × 1620 / 1800 = 2,7. "
                                + "Căn cứ: Con số minh họa: chưa tìm được văn bản năm 2021 quy định (số liệu minh họa). "
                                + "Nguồn: Ban, đơn vị theo dõi.");
    }

    @Test
    void its_lines_are_at_most_ten_and_stand_in_the_readme() throws IOException {
        List<String> lines = Files.readAllLines(SOURCE).stream()
                .map(String::strip)
                .dropWhile(line -> !line.equals("// README: begin"))
                .skip(1)
                .takeWhile(line -> !line.equals("// README: end"))
                .toList();
        assertThat(lines).hasSizeBetween(1, 10);
        List<String> readme =
                Files.readAllLines(README).stream().map(String::strip).toList();
        assertThat(readme).containsSequence(lines);
    }
}
