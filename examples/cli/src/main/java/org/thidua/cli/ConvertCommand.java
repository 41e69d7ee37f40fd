package org.thidua.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns a workbook into a folder of CSV files, and back. */
@Command(
        name = "convert",
        header = "Đổi sổ Excel thành thư mục CSV và ngược lại · Converts a workbook to CSV and back",
        mixinStandardHelpOptions = true,
        description = {
            "Đổi một bộ quy tắc hoặc mùa thi đua: thành sổ Excel nếu OUT kết thúc bằng .xlsx, nếu không thì thành thư mục .csv. "
                    + "Sổ Excel có tên trang, tên cột và từ tiếng Việt, ghi chú, danh sách để chọn và trang hướng dẫn. "
                    + "Không ghi đè.",
            "Converts a pack or a season: into a workbook if OUT ends in .xlsx, else into a folder of .csv files. "
                    + "The workbook has Vietnamese names and words, notes, lists to choose from and a guide. "
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

    @Option(
            names = "--before",
            paramLabel = "OLDPACK",
            description = {
                "Đánh dấu trong sổ Excel các ô khác với bộ này; mặc định là bộ có sẵn ghi ở mục Tiếp nối bộ quy tắc.",
                "Marks in the workbook the cells that differ from this pack; by default the bundled one that the pack follows."
            })
    private @Nullable String before;

    ConvertCommand() {}

    @Override
    public Integer call() {
        PrintWriter messages = spec.commandLine().getErr();
        List<Problem> warnings = Bookshelf.convert(book, out, Optional.ofNullable(before));
        if (!warnings.isEmpty()) {
            ProblemText.print(warnings, console.locale(), messages);
        }
        messages.println(Terminal.safe(console.say("Đã ghi ", "Written: ") + out));
        return Main.DONE;
    }
}
