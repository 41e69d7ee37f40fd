package org.thidua.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thidua.core.value.Language;
import org.thidua.scoring.MutationResult;
import org.thidua.scoring.RulePack;
import org.thidua.scoring.SuggestedTest;
import org.thidua.scoring.Suggestions;
import org.thidua.scoring.TestResult;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the tests of a pack, and lists the rows that none of them touches. */
@Command(
        name = "test",
        header = "Chạy kiểm thử của bộ quy tắc · Runs the tests of a pack",
        mixinStandardHelpOptions = true,
        description = {
            "Chạy các trường hợp trong bảng Kiểm thử, và nêu những dòng chưa trường hợp nào chạm đến.",
            "Runs the cases of the table tests, and lists the rows that no case touches."
        })
final class TestCommand implements Callable<Integer> {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private Console console = new Console();

    @Parameters(
            index = "0",
            paramLabel = "PACK",
            description = {
                "Bộ quy tắc: sổ Excel, thư mục .csv hoặc tên bộ có sẵn.",
                "The pack: a workbook, a folder of .csv files or the name of a bundled one."
            })
    private String pack = Bookshelf.DEFAULT_PACK;

    @Option(
            names = "--suggest",
            description = {
                "Thay vì chạy: in các trường hợp còn thiếu ở ranh giới, dạng CSV, để người xem lại.",
                "Instead of running: prints the cases still missing at edges, as CSV, for a person to confirm."
            })
    private boolean suggesting;

    @Option(
            names = "--mutate",
            description = {
                "Sau khi chạy: đổi từng ranh giới và con số đi một bước, và nêu những chỗ đổi mà không kiểm thử nào nhận ra.",
                "After running: moves each bound and number by one step, and lists those that no test notices."
            })
    private boolean mutating;

    TestCommand() {}

    @Override
    public Integer call() {
        if (suggesting && mutating) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--suggest, --mutate: chỉ chọn một / one of them only");
        }
        RulePack rules = Bookshelf.pack(pack);
        if (suggesting) {
            say("case,given,value,then,result");
            Suggestions suggestions = rules.suggestions();
            suggestions.rows().forEach(row -> say(csv(row)));
            // Beside the rows, which may be sent into a file.
            suggestions
                    .notFound()
                    .forEach(sentence -> spec.commandLine()
                            .getErr()
                            .println(Terminal.safe(sentence.in(Language.of(console.locale())))));
            return Main.DONE;
        }
        MutationResult mutation = mutating ? rules.mutants() : null;
        TestResult result = mutation == null ? rules.test() : mutation.tests();
        if (result.cases().isEmpty()) {
            say(console.say(
                    "Bộ quy tắc không có bảng Kiểm thử (tests): chưa kiểm thử dòng nào trong " + result.rows()
                            + " dòng.",
                    "The pack has no tests: none of its " + count(result.rows(), "row", "rows") + " was tested."));
            return Main.DONE;
        }
        result.failed().forEach(this::print);
        say(summary(result));
        printUntouched(result);
        if (mutation != null && result.isPassed()) {
            print(mutation);
        }
        return result.isPassed() ? Main.DONE : Main.ERRORS;
    }

    private void print(TestResult.Case failed) {
        String begin = console.say("Không đạt · ", "Failed · ") + failed.id() + " · ";
        failed.differences()
                .forEach(difference -> say(begin + difference.at() + " · " + difference.sentence(console.locale())));
        failed.problems()
                .forEach(problem -> say(begin
                        + console.say("không chấm được: ", "could not be scored: ")
                        + ProblemText.of(problem, Language.of(console.locale()))));
    }

    private String summary(TestResult result) {
        int cases = result.cases().size();
        int failed = result.failed().size();
        if (failed == 0) {
            return console.say(
                    cases + " trường hợp, tất cả đạt.",
                    count(cases, "case, which passed.", "cases, all of which passed."));
        }
        return console.say(
                cases + " trường hợp, " + failed + " không đạt.",
                count(cases, "case, ", "cases, ") + failed + " failed.");
    }

    private void printUntouched(TestResult result) {
        int untouched = result.untouched().size();
        if (untouched == 0) {
            return;
        }
        say(console.say(
                untouched + "/" + result.rows() + " dòng chưa trường hợp nào chạm đến:",
                untouched + " of " + count(result.rows(), "row", "rows") + " touched by no case:"));
        result.untouched().forEach(row -> say("  " + row.at() + " · " + row.id()));
    }

    private void print(MutationResult mutation) {
        int all = mutation.mutants().size();
        int noticed = mutation.of(MutationResult.Fate.NOTICED).size();
        int refused = mutation.of(MutationResult.Fate.REFUSED).size();
        List<MutationResult.Mutant> unnoticed = mutation.of(MutationResult.Fate.UNNOTICED);
        String end = unnoticed.isEmpty() ? "." : ":";
        say(console.say(
                "Đổi thử " + all + " chỗ, mỗi lần một bước: kiểm thử nhận ra " + noticed
                        + "; bộ quy tắc bị từ chối khi kiểm tra " + refused + "; không kiểm thử nào nhận ra "
                        + unnoticed.size() + end,
                count(all, "change", "changes") + " by one step: " + noticed + " noticed by tests; " + refused
                        + " refused when the pack is checked; " + unnoticed.size() + " noticed by no test" + end));
        unnoticed.forEach(mutant -> say("  " + mutant.sentence(console.locale())));
    }

    private static String csv(SuggestedTest row) {
        return Stream.of(row.id(), row.given(), row.value(), row.then(), row.result())
                .map(cell -> cell.matches("[^\",\\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private void say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Terminal.safe(line));
    }
}
