package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Opens workbooks in LibreOffice and saves them again, without a window and with a profile of its own. */
final class LibreOffice {
    /** Names the program, such as {@code /usr/bin/soffice}. */
    static final String VARIABLE = "THIDUA_SOFFICE";

    private LibreOffice() {}

    /** The same workbooks, by the same names, as LibreOffice has saved them in one run. */
    static Map<String, byte[]> saved(Map<String, byte[]> workbooks, Path dir) {
        try {
            Path from = Files.createDirectories(dir.resolve("from"));
            Path to = Files.createDirectories(dir.resolve("to"));
            List<String> command = new ArrayList<>(List.of(
                    System.getenv(VARIABLE),
                    "-env:UserInstallation=" + dir.resolve("profile").toUri(),
                    "--headless",
                    "--convert-to",
                    "xlsx",
                    "--outdir",
                    to.toString()));
            for (Map.Entry<String, byte[]> workbook : workbooks.entrySet()) {
                command.add(Files.write(from.resolve(workbook.getKey() + ".xlsx"), workbook.getValue())
                        .toString());
            }
            run(command, dir.resolve("log.txt").toFile());
            Map<String, byte[]> saved = new LinkedHashMap<>();
            for (String name : workbooks.keySet()) {
                saved.put(name, Files.readAllBytes(to.resolve(name + ".xlsx")));
            }
            return saved;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void run(List<String> command, File log) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES))
                    .as("LibreOffice ends")
                    .isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroy();
        }
        assertThat(process.exitValue()).as(Files.readString(log.toPath())).isZero();
    }
}
