package org.thidua.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thidua.core.problem.Problem;

/**
 * All that was reported of bad input, written down in both languages as {@code expected.msg.txt} holds it.
 *
 * <p>What each reader found stands under its name, a problem in each block: code, severity and place, then the place as
 * people look it up, the sentence, the example and the advice.
 */
final class ProblemReport {
    /** The file that holds the report due. */
    static final String EXPECTED = "expected.msg.txt";
    /** The file that says in one line what was done, {@code Vietnamese / English}. */
    static final String CASE = "case.txt";

    private static final String BETWEEN = " · ";

    private final StringBuilder text = new StringBuilder();

    /** What one reader found; a reader that found nothing is not mentioned. */
    void add(String reader, List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        text.append("== ").append(reader).append('\n');
        for (Problem problem : problems) {
            text.append('\n')
                    .append(problem.code())
                    .append(BETWEEN)
                    .append(problem.severity().name().toLowerCase(Locale.ROOT))
                    .append(BETWEEN)
                    .append(problem.place().at());
            line(Label.PLACE, problem.place().shown());
            line(Label.TEXT_VI, problem.text().vi());
            line(Label.EXAMPLE, problem.example());
            line(Label.ADVICE_VI, problem.advice().vi());
            line(Label.TEXT_EN, problem.text().en());
            line(Label.ADVICE_EN, problem.advice().en());
            text.append('\n');
        }
    }

    private void line(Label label, String value) {
        text.append("\n  ").append(label.word).append(':');
        if (!value.isEmpty()) {
            text.append(' ').append(value);
        }
    }

    /** The report. */
    String text() {
        return text.toString();
    }

    /** The report, in which the folder of the test is {@code …}. */
    String text(Path dir) {
        return text.toString().replace(dir.toString(), "…");
    }

    /** The problems in the report due of a case, in its order. */
    static ImmutableList<Told> read(Path folder) throws IOException {
        ImmutableList.Builder<Told> told = ImmutableList.builder();
        String code = "";
        Map<Label, String> values = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve(EXPECTED), UTF_8)) {
            if (line.isBlank() || line.startsWith("== ")) {
                continue;
            }
            if (line.startsWith("  ")) {
                for (Label label : Label.values()) {
                    String start = "  " + label.word + ":";
                    if (line.startsWith(start)) {
                        values.put(label, line.substring(start.length()).strip());
                    }
                }
            } else {
                if (!code.isEmpty()) {
                    told.add(new Told(code, Map.copyOf(values)));
                }
                code = line.substring(0, Math.max(line.indexOf(BETWEEN), 0));
                values.clear();
            }
        }
        if (!code.isEmpty()) {
            told.add(new Told(code, Map.copyOf(values)));
        }
        return told.build();
    }

    /** What a line of a problem holds. */
    enum Label {
        /** The place as people look it up. */
        PLACE("nơi"),
        /** The sentence in Vietnamese. */
        TEXT_VI("vi"),
        /** The example. */
        EXAMPLE("ví dụ"),
        /** The advice in Vietnamese. */
        ADVICE_VI("sửa"),
        /** The sentence in English. */
        TEXT_EN("en"),
        /** The advice in English. */
        ADVICE_EN("mend");

        private final String word;

        Label(String word) {
            this.word = word;
        }
    }

    /** A problem as a report tells it. */
    record Told(String code, Map<Label, String> values) {
        /** What a line holds, empty if it holds nothing. */
        String value(Label label) {
            return values.getOrDefault(label, "");
        }
    }
}
