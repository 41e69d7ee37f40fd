package org.thidua.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.Problem;
import org.thidua.scoring.PackImpact;
import org.thidua.scoring.RulePack;
import org.thidua.scoring.Season;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what changed from one pack to another, and what that changes in the result of a season. */
@Command(
        name = "diff",
        header = "So hai bộ quy tắc · Compares two packs",
        mixinStandardHelpOptions = true,
        description = {
            "Nêu thành lời những gì thay đổi giữa hai bộ quy tắc; với một mùa thi đua: đơn vị nào đổi điểm, hạng, xếp loại, "
                    + "khen thưởng, và vì sao.",
            "Says in words what changed between two packs; with a season: which units get other totals, places, grades and "
                    + "awards, and why."
        })
final class DiffCommand implements Callable<Integer> {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private Console console = new Console();

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = {
                "Bộ quy tắc cũ: sổ Excel, thư mục .csv hoặc tên bộ có sẵn.",
                "The older pack: a workbook, a folder of .csv files or the name of a bundled one."
            })
    private String older = Bookshelf.DEFAULT_PACK;

    @Parameters(
            index = "1",
            paramLabel = "NEW",
            description = {
                "Bộ quy tắc mới: sổ Excel, thư mục .csv hoặc tên bộ có sẵn.",
                "The newer pack: a workbook, a folder of .csv files or the name of a bundled one."
            })
    private String newer = Bookshelf.DEFAULT_PACK;

    @Option(
            names = "--season",
            paramLabel = "S",
            description = {
                "Mùa thi đua để chấm theo cả hai bộ: sổ Excel, thư mục .csv hoặc tên mùa có sẵn.",
                "The season to score by both packs: a workbook, a folder of .csv files or the name of a bundled one."
            })
    private @Nullable String season;

    DiffCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Problem> problems = new ArrayList<>();
        Optional<RulePack> before = Bookshelf.collect(() -> Bookshelf.pack(older), problems);
        int ofOlder = problems.size();
        Optional<RulePack> after = Bookshelf.collect(() -> Bookshelf.pack(newer), problems);
        int ofPacks = problems.size();
        Optional<Season> facts =
                Optional.ofNullable(season).flatMap(name -> Bookshelf.collect(() -> Bookshelf.season(name), problems));
        if (!problems.isEmpty()) {
            report(problems.subList(0, ofOlder), console.say("Bộ cũ ", "Older pack ") + older);
            report(problems.subList(ofOlder, ofPacks), console.say("Bộ mới ", "Newer pack ") + newer);
            report(problems.subList(ofPacks, problems.size()), console.say("Mùa thi đua ", "Season ") + season);
            return Main.ERRORS;
        }
        RulePack old = before.orElseThrow();
        RulePack now = after.orElseThrow();
        DiffText text = new DiffText(old, now, console, out);
        if (facts.isEmpty() || old.fingerprint().equals(now.fingerprint())) {
            text.printChanges();
            return Main.DONE;
        }
        PackImpact impact = old.impact(now, facts.get());
        for (PackImpact.Unscored unscored : impact.unscored()) {
            report(
                    unscored.problems(),
                    console.say(
                                    "Không chấm được mùa " + facts.get().id() + " theo bộ " + which(unscored) + " ",
                                    "Season " + facts.get().id() + " cannot be scored by the " + which(unscored)
                                            + " pack ")
                            + unscored.pack());
        }
        if (!impact.unscored().isEmpty()) {
            return Main.ERRORS;
        }
        text.printChanges();
        text.printImpact(impact);
        return Main.DONE;
    }

    private String which(PackImpact.Unscored unscored) {
        return unscored.isNewer() ? console.say("mới", "newer") : console.say("cũ", "older");
    }

    private void report(List<Problem> problems, String about) {
        if (!problems.isEmpty()) {
            PrintWriter messages = spec.commandLine().getErr();
            messages.println(Terminal.safe(about) + ":");
            ProblemText.print(problems, console.locale(), messages);
        }
    }
}
