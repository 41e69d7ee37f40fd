package org.thidua.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.thidua.core.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Turns a workbook into a folder of CSV files, and back. */
@Command(
        name = "convert",
        header = "Đổi sổ Excel thành thư mục CSV và ngược lại · Converts a workbook to CSV and back",
        mixinStandardHelpOptions = true,
        description = {
            "Đổi một bộ quy tắc hoặc mùa thi đua: thành sổ Excel nếu OUT kết thúc bằng .xlsx, nếu không thì thành thư mục .csv. "
                    + "Không ghi đè.",
            "Converts a pack or a season: into a workbook if OUT ends in .xlsx, else into a folder of .csv files. "
                    + "Nothing is overwritten."
        })
final class ConvertCommand implements Callable<Integer> {
    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private Console console = new Console();

    @Parameters(
            index = "0",
            paramLabel = "BOOK",
            description = {
                "Sổ Excel, thư mục .csv, hoặc tên bộ hay mùa có sẵn.",
                "A workbook, a folder of .csv files, or the name of a bundled pack or season."
            })
    private String book = "";

    @Parameters(
            index = "1",
            paramLabel = "OUT",
            description = {"Sổ .xlsx hoặc thư mục sẽ ghi.", "The .xlsx or the folder to write."})
    private Path out = Path.of("");

    ConvertCommand() {}

    @Override
    public Integer call() {
        PrintWriter messages = spec.commandLine().getErr();
        List<Problem> warnings = Bookshelf.convert(book, out);
        if (!warnings.isEmpty()) {
            ProblemText.print(warnings, console.locale(), messages);
        }
        messages.println(Terminal.safe(console.say("Đã ghi ", "Written: ") + out));
        return Main.DONE;
    }
}
