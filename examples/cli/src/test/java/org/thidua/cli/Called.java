package org.thidua.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of one call of the command.
 *
 * @param code its exit code
 * @param out what it said on standard output
 * @param err what it said on standard error
 */
record Called(int code, String out, String err) {

    /** Calls the command in this process. */
    static Called with(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words(arguments));
        return new Called(code, out.toString(), err.toString());
    }

    /** Calls the command in a process of its own, with a folder as its working directory. */
    static Called in(Path folder, Object... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "stdout", ".txt");
        Path err = Files.createTempFile(folder, "stderr", ".txt");
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        line.addAll(List.of(words(arguments)));
        int code = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        Called called = new Called(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
        Files.delete(out);
        Files.delete(err);
        return called;
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }

    private static String[] words(Object... arguments) {
        return List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
    }
}
