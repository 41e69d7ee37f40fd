package org.thidua.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Language;
import org.thidua.scoring.NextYear;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes next year's pack of this year's, to be edited. */
@Command(
        name = "new-year",
        header = "Lập bộ quy tắc năm sau để sửa · Makes next year's pack, to be edited",
        mixinStandardHelpOptions = true,
        description = {
            "Chép bộ quy tắc sang năm mới: đổi mã, phiên bản, năm, ngày hiệu lực, hạn nộp và trạng thái căn cứ, đánh dấu các ô đã đổi "
                    + "và nêu các ô còn nhắc tới năm cũ. Không ghi đè.",
            "Copies a pack to a new year: changes its id, version, year, days in force, deadlines and statuses, marks the cells that "
                    + "changed and names those that still speak of the old year. Nothing is overwritten."
        })
final class NewYearCommand implements Callable<Integer> {
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
    private String pack = "";

    @Option(
            names = "--season",
            required = true,
            paramLabel = "Y",
            description = {"Năm của bộ mới, sau năm của bộ cũ.", "The year of the new pack, after that of the old one."
            })
    private int season;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "BOOK",
            description = {"Sổ .xlsx hoặc thư mục sẽ ghi.", "The .xlsx or the folder to write."})
    private Path out = Path.of("");

    @Option(
            names = "--before",
            paramLabel = "OLDPACK",
            description = {
                "Đánh dấu thêm các ô mà bộ cũ khác với bộ này; mặc định là bộ có sẵn ghi ở mục Tiếp nối bộ quy tắc.",
                "Marks as well the cells in which the old pack differs from this one; by default the bundled one that it follows."
            })
    private @Nullable String before;

    NewYearCommand() {}

    @Override
    public Integer call() {
        int old = Bookshelf.pack(pack).year();
        if (season <= old || season > NextYear.LAST_YEAR) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "--season " + season + ": năm mới phải sau năm " + old + " của bộ quy tắc, chậm nhất "
                            + NextYear.LAST_YEAR + " / the new year comes after " + old
                            + ", the year of the pack, and by "
                            + NextYear.LAST_YEAR);
        }
        NextYear next = Bookshelf.nextYear(pack, season, out, Optional.ofNullable(before));
        PrintWriter results = spec.commandLine().getOut();
        List<NextYear.Change> changed =
                next.changes().stream().filter(NextYear.Change::isChanged).toList();
        results.println(console.say("Đã đổi " + changed.size() + " ô:", "Changed " + cells(changed.size()) + ":"));
        changed.forEach(change -> results.println(
                Terminal.safe("  " + place(change) + ": " + said(change.before()) + " → " + said(change.after()))));
        List<NextYear.Change> left =
                next.changes().stream().filter(change -> !change.isChanged()).toList();
        if (!left.isEmpty()) {
            results.println(console.say(
                    "Hãy xem " + left.size() + " ô còn nhắc tới năm " + old + ":",
                    "Look at " + cells(left.size()) + " that still speak" + (left.size() == 1 ? "s" : "") + " of " + old
                            + ":"));
            left.forEach(change -> results.println(Terminal.safe("  " + place(change) + ": " + change.before())));
        }
        PrintWriter messages = spec.commandLine().getErr();
        if (!next.problems().isEmpty()) {
            ProblemText.print(next.problems(), console.locale(), messages);
        }
        messages.println(Terminal.safe(console.say("Đã ghi ", "Written: ") + out));
        return Main.DONE;
    }

    /** A cell: {@code Hạn nộp · bao-cao-tu-cham · Ngày}. */
    private String place(NextYear.Change change) {
        Language language = Language.of(console.locale());
        String row = change.row().isEmpty() ? "" : " · " + change.row();
        return change.table().in(language) + row + " · " + change.column().in(language);
    }

    private String said(String text) {
        return text.isEmpty() ? console.say("(trống)", "(blank)") : text;
    }

    private static String cells(int count) {
        return count + (count == 1 ? " cell" : " cells");
    }
}
