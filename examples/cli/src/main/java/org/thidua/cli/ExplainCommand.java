package org.thidua.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thidua.scoring.RecordedResult;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says why: for a unit, one of its criteria or one award. */
@Command(
        name = "explain",
        header = "Giải thích kết quả · Explains a result",
        mixinStandardHelpOptions = true,
        description = {
            "Giải thích kết quả của một đơn vị, một tiêu chí hoặc một hình thức khen thưởng.",
            "Explains the result of a unit, of one criterion or of one award."
        })
final class ExplainCommand implements Callable<Integer> {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private Console console = new Console();

    @Parameters(
            index = "0",
            paramLabel = "RESULT",
            description = {"Tệp result.json, hoặc thư mục chứa tệp đó.", "A result.json, or the folder that holds it."})
    private Path result = Path.of("result.json");

    @Parameters(
            index = "1",
            paramLabel = "UNIT",
            description = {"Mã hoặc tên đơn vị.", "The id or name of the unit."})
    private String unit = "";

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "CRITERION|AWARD",
            description = {"Mã tiêu chí hoặc hình thức khen thưởng.", "The id of a criterion or an award."})
    private @Nullable String part;

    ExplainCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Path file = Files.isDirectory(result) ? result.resolve("result.json") : result;
        RecordedResult recorded = RecordedResult.read(file);
        List<String> lines = part == null
                ? recorded.explain(unit, console.locale())
                : recorded.explain(unit, part, console.locale());
        lines.forEach(line -> out.println(Terminal.safe(line)));
        return Main.DONE;
    }
}
