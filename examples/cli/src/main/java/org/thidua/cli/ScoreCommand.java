package org.thidua.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.Problem;
import org.thidua.scoring.RulePack;
import org.thidua.scoring.Scoring;
import org.thidua.scoring.Season;
import org.thidua.scoring.SeasonResult;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job: scores a season, prints rankings and proposals, writes the result. */
@Command(
        name = "score",
        header = "Chấm điểm một mùa thi đua · Scores a season",
        mixinStandardHelpOptions = true,
        description = {
            "Chấm điểm một mùa thi đua: in xếp hạng và đề nghị khen thưởng, ghi kết quả ra thư mục.",
            "Scores a season: prints rankings and proposals, writes the result into a folder."
        })
final class ScoreCommand implements Callable<Integer> {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private Console console = new Console();

    @Option(
            names = "--pack",
            defaultValue = Bookshelf.DEFAULT_PACK,
            paramLabel = "P",
            description = {
                "Bộ quy tắc: sổ Excel, thư mục .csv hoặc tên bộ có sẵn; mặc định ${DEFAULT-VALUE}.",
                "The pack: a workbook, a folder of .csv files or the name of a bundled one; ${DEFAULT-VALUE} by default."
            })
    private String pack = Bookshelf.DEFAULT_PACK;

    @Option(
            names = "--season",
            defaultValue = Bookshelf.DEFAULT_SEASON,
            paramLabel = "S",
            description = {
                "Mùa thi đua: sổ Excel, thư mục .csv hoặc tên mùa có sẵn; mặc định ${DEFAULT-VALUE}.",
                "The season: a workbook, a folder of .csv files or the name of a bundled one; ${DEFAULT-VALUE} by default."
            })
    private String season = Bookshelf.DEFAULT_SEASON;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {
                "Thư mục ghi kết quả; mặc định thidua-out/MÙA.",
                "The folder for the result; thidua-out/SEASON by default."
            })
    private @Nullable Path out;

    ScoreCommand() {}

    @Override
    public Integer call() {
        PrintWriter messages = spec.commandLine().getErr();
        List<Problem> problems = new ArrayList<>();
        Optional<RulePack> rules = Bookshelf.collect(() -> Bookshelf.pack(pack), problems);
        Optional<Season> facts = Bookshelf.collect(() -> Bookshelf.season(season), problems);
        String seasonId = facts.map(Season::id).filter(id -> !id.isEmpty()).orElse(season);
        Optional<SeasonResult> result = rules.flatMap(known ->
                facts.flatMap(read -> Bookshelf.collect(() -> Scoring.of(known).score(read), problems)));
        Path folder = folderFor(seasonId);
        if (result.isEmpty()) {
            ProblemText.print(problems, console.locale(), messages);
            messages.println(Terminal.safe(nothingWritten(folder)));
            return Main.ERRORS;
        }
        return record(result.get(), folder, messages);
    }

    private int record(SeasonResult result, Path folder, PrintWriter messages) {
        try {
            result.write(folder);
        } catch (IOException failure) {
            messages.println(Terminal.safe(console.say(
                    "Không ghi được kết quả vào " + folder + ": thư mục không dùng được.",
                    "The result cannot be written to " + folder + ": the folder is of no use.")));
            messages.println(Terminal.safe(nothingWritten(folder)));
            return Main.ERRORS;
        }
        new ResultText(result, console).print(spec.commandLine().getOut());
        if (!result.problems().isEmpty()) {
            ProblemText.print(result.problems(), console.locale(), messages);
        }
        messages.println(Terminal.safe(console.say("Đã ghi kết quả vào ", "The result was written to ") + folder));
        return Main.DONE;
    }

    private Path folderFor(String seasonId) {
        return Optional.ofNullable(out).orElse(Path.of("thidua-out", fileName(seasonId)));
    }

    private String nothingWritten(Path folder) {
        return Files.exists(folder.resolve("result.json"))
                ? console.say(
                        "Không ghi gì; kết quả cũ trong " + folder + " được giữ nguyên.",
                        "Nothing was written; the older result in " + folder + " was left alone.")
                : console.say("Không ghi gì.", "Nothing was written.");
    }

    /** The last part of a name, as the name of a folder. */
    private static String fileName(String name) {
        String last = name.replaceAll("[/\\\\]+$", "").replaceAll(".*[/\\\\]", "");
        String safe = last.replaceAll("[\\p{Cntrl}:*?\"<>|]", "_");
        return safe.isBlank() || safe.startsWith(".") ? "season" : safe;
    }
}
