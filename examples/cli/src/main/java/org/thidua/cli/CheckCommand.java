package org.thidua.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.Problem;
import org.thidua.core.problem.Severity;
import org.thidua.scoring.RulePack;
import org.thidua.scoring.Scoring;
import org.thidua.scoring.Season;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds all problems of a pack, and of a season under it. */
@Command(
        name = "check",
        header = "Kiểm tra bộ quy tắc và mùa thi đua · Checks a pack and a season",
        mixinStandardHelpOptions = true,
        description = {
            "Kiểm tra bộ quy tắc, và mùa thi đua nếu có: mọi lỗi, theo từng ô.",
            "Checks a pack, and a season if given: every problem, by its cell."
        })
final class CheckCommand implements Callable<Integer> {
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

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SEASON",
            description = {
                "Mùa thi đua: sổ Excel, thư mục .csv hoặc tên mùa có sẵn.",
                "The season: a workbook, a folder of .csv files or the name of a bundled one."
            })
    private @Nullable String season;

    @Option(
            names = "--beside",
            paramLabel = "PACK",
            description = {
                "Bộ quy tắc khác đang dùng: báo nếu thời gian áp dụng chồng nhau. Ghi được nhiều lần.",
                "Another pack in use: told if both are in force on the same days. May be given again."
            })
    private List<String> beside = new ArrayList<>();

    CheckCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Problem> problems = new ArrayList<>();
        Optional<RulePack> rules = Bookshelf.collect(() -> Bookshelf.pack(pack), problems);
        Optional<Season> facts =
                Optional.ofNullable(season).flatMap(name -> Bookshelf.collect(() -> Bookshelf.season(name), problems));
        boolean together = rules.isPresent() && facts.isPresent();
        if (together) {
            problems.addAll(Scoring.of(rules.get()).check(facts.get()));
        } else {
            rules.ifPresent(known -> problems.addAll(known.problems()));
            facts.ifPresent(known -> problems.addAll(known.problems()));
        }
        List<RulePack> others = new ArrayList<>();
        for (String name : beside) {
            Bookshelf.collect(() -> Bookshelf.pack(name), problems).ifPresent(others::add);
        }
        rules.ifPresent(known -> problems.addAll(known.checkBeside(others)));
        problems.sort(Comparator.comparing(Problem::severity).thenComparing(problem -> problem.acknowledged() != null));
        if (problems.isEmpty()) {
            out.println(console.say("Không tìm thấy lỗi nào.", "No problems found."));
        } else {
            ProblemText.print(problems, console.locale(), out);
        }
        new PackRemarks(console, spec.commandLine().getErr()).print(rules.orElse(null));
        if (season != null && !together) {
            out.println(console.say(
                    "Chưa kiểm tra: mùa thi đua đối chiếu với bộ quy tắc, vì một trong hai không đọc được.",
                    "Not checked: the season against the pack, as one of them cannot be read."));
        }
        return ProblemText.count(problems, Severity.ERROR) == 0 ? Main.DONE : Main.ERRORS;
    }
}
