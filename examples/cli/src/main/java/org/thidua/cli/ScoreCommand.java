package org.thidua.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.ProblemsException;
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
            defaultValue = Books.DEFAULT_PACK,
            paramLabel = "P",
            description = {
                "Bộ quy tắc: thư mục hoặc tên bộ có sẵn; mặc định ${DEFAULT-VALUE}.",
                "The pack: a folder or the name of a bundled one; ${DEFAULT-VALUE} by default."
            })
    private String pack = Books.DEFAULT_PACK;

    @Option(
            names = "--season",
            defaultValue = Books.DEFAULT_SEASON,
            paramLabel = "S",
            description = {
                "Mùa thi đua: thư mục hoặc tên mùa có sẵn; mặc định ${DEFAULT-VALUE}.",
                "The season: a folder or the name of a bundled one; ${DEFAULT-VALUE} by default."
            })
    private String season = Books.DEFAULT_SEASON;

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
    public Integer call() throws IOException {
        PrintWriter to = spec.commandLine().getOut();
        PrintWriter messages = spec.commandLine().getErr();
        String seasonId = fileName(season);
        try {
            Scoring scoring = Scoring.of(Books.pack(pack));
            Season facts = Books.season(season);
            seasonId = facts.id().isEmpty() ? seasonId : facts.id();
            SeasonResult result = scoring.score(facts);
            Path folder = folderFor(seasonId);
            result.write(folder);
            new ResultText(result, console).print(to);
            if (!result.problems().isEmpty()) {
                ProblemText.print(result.problems(), console.locale(), messages);
            }
            messages.println(console.say("Đã ghi kết quả vào ", "The result was written to ") + folder);
            return Main.DONE;
        } catch (ProblemsException found) {
            ProblemText.print(found.problems(), console.locale(), messages);
            messages.println(nothingWritten(folderFor(seasonId)));
            return Main.ERRORS;
        }
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
