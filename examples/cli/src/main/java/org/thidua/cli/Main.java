package org.thidua.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.thidua.core.problem.ProblemsException;
import org.thidua.scoring.Engine;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command {@code thidua}.
 *
 * <p>Results go to standard output, messages to standard error.
 * It exits with 0 if done, 1 if the content has at least one error or a test of a pack failed, 2 if it was called wrongly, 3 if it failed itself.
 */
@Command(
        name = "thidua",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Chấm điểm, xếp hạng và đề nghị khen thưởng cho Cụm thi đua của MTTQ Việt Nam.",
            "Scores, ranks and proposes awards for emulation clusters of the Vietnam Fatherland Front."
        },
        subcommands = {
            ScoreCommand.class,
            CheckCommand.class,
            TestCommand.class,
            ExplainCommand.class,
            ConvertCommand.class,
            NewYearCommand.class,
            RulesCommand.class,
            DiffCommand.class
        },
        footer = {
            "",
            "Mã thoát / exit codes: 0 xong / done · 1 nội dung có lỗi / the content has errors · "
                    + "2 gọi sai / wrong usage · 3 lỗi của chương trình / our own fault"
        })
final class Main implements Runnable {
    static final int DONE = 0;
    static final int ERRORS = 1;
    static final int USAGE = 2;
    static final int FAULT = 3;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    Main() {}

    /** Runs the command and ends the process. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs the command with its output going to two writers, and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((wrong, given) -> {
            err.println("Gọi sai / wrong usage: " + Terminal.safe(String.valueOf(wrong.getMessage())));
            err.println("Xem / see: thidua --help");
            return USAGE;
        });
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof ProblemsException found) {
                ProblemText.print(found.problems(), Console.languageOf(parsed), err);
                return ERRORS;
            }
            err.println(Terminal.safe("Lỗi của chương trình / our own fault: " + failure));
            return FAULT;
        });
        try {
            return line.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError failure) {
            err.println("Lỗi của chương trình / our own fault: " + failure);
            return FAULT;
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The version of the library. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"thidua " + Engine.version()};
        }
    }
}
