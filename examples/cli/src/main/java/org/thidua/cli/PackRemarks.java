package org.thidua.cli;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Words;
import org.thidua.scoring.RulePack;
import org.thidua.scoring.RuleSentence;

/**
 * What is said of a pack beside its problems: the numbers that no text of the year supports, and what was not checked.
 *
 * <p>These are messages: the problems alone are the answer of a check.
 */
final class PackRemarks {
    private final Console console;
    private final PrintWriter out;

    PackRemarks(Console console, PrintWriter out) {
        this.console = console;
        this.out = out;
    }

    /**
     * Prints the remarks.
     *
     * @param pack the pack, null if it has errors
     */
    void print(@Nullable RulePack pack) {
        if (pack == null) {
            out.println(console.say(
                    "Chưa kiểm tra, vì bộ quy tắc còn lỗi: điều kiện, loại và khen thưởng có thể đạt hay không;"
                            + " hiệu lực của căn cứ; số liệu chưa xác minh; bảng Kiểm thử.",
                    "Not checked, as the pack has errors: whether conditions, grades and awards can be met; whether sources"
                            + " are in force; which numbers are not verified; the tests."));
            return;
        }
        Multimaps.asMap(pack.unverified().stream()
                        .collect(ImmutableListMultimap.toImmutableListMultimap(RuleSentence::standing, row -> row)))
                .forEach(this::printStatus);
        out.println(console.say("Chưa kiểm tra:", "Not checked:"));
        pack.notChecked().forEach(what -> out.println("  " + said(what)));
    }

    private void printStatus(Words standing, List<RuleSentence> rows) {
        out.println(console.say("Dòng có trạng thái ", "Rows of status ") + said(standing) + ": " + rows.size());
        Map<Words, List<RuleSentence>> byTable = Multimaps.asMap(rows.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(RuleSentence::heading, row -> row)));
        byTable.forEach((heading, ofTable) -> out.println("  " + said(heading) + ": "
                + ofTable.stream().map(RuleSentence::id).collect(Collectors.joining(", "))));
    }

    private String said(Words words) {
        return console.say(words.vi(), words.en());
    }
}
