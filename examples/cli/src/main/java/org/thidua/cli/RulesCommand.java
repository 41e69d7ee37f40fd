package org.thidua.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.thidua.core.value.Language;
import org.thidua.scoring.RulePack;
import org.thidua.scoring.RuleSentence;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a pack as sentences, row by row, in a stable order. */
@Command(
        name = "rules",
        header = "In bộ quy tắc thành câu · Prints a pack as sentences",
        mixinStandardHelpOptions = true,
        description = {
            "In bộ quy tắc thành câu, từng dòng một: để đọc trong cuộc họp và để so với bản khác.",
            "Prints a pack as sentences, row by row: to be read in a meeting, and compared with another."
        })
final class RulesCommand implements Callable<Integer> {
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

    RulesCommand() {}

    @Override
    public Integer call() {
        RulePack rules = Bookshelf.pack(pack);
        Language language = Language.of(console.locale());
        PrintWriter out = spec.commandLine().getOut();
        String table = "";
        for (RuleSentence sentence : rules.sentences()) {
            if (!sentence.table().equals(table)) {
                out.println((table.isEmpty() ? "" : System.lineSeparator())
                        + sentence.heading().in(language) + " (" + sentence.table() + ")");
                table = sentence.table();
            }
            out.println(Terminal.safe(line(sentence, language)));
        }
        return Main.DONE;
    }

    /** One row, its place last so that what moved only in the file is easily told from what changed. */
    private static String line(RuleSentence sentence, Language language) {
        return sentence.id() + " · " + sentence.whole().in(language) + " ["
                + sentence.place().shown() + "]";
    }
}
