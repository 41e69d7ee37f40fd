package org.thidua.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class Console {
    /** A language to speak. */
    enum Speech {
        VI("vi"),
        EN("en");

        private final String tag;

        Speech(String tag) {
            this.tag = tag;
        }
    }

    @Option(
            names = "--lang",
            defaultValue = "vi",
            paramLabel = "vi|en",
            description = {"Ngôn ngữ của thông báo; mặc định vi.", "The language of messages; vi by default."})
    private Speech speech = Speech.VI;

    Locale locale() {
        return Locale.forLanguageTag(speech.tag);
    }

    boolean isVietnamese() {
        return speech == Speech.VI;
    }

    /** One text of two. */
    String say(String vi, String en) {
        return isVietnamese() ? vi : en;
    }

    /** The language that a command was called with. */
    static Locale languageOf(CommandLine.ParseResult parsed) {
        CommandLine.ParseResult innermost = parsed;
        while (innermost.hasSubcommand()) {
            innermost = innermost.subcommand();
        }
        Speech speech = innermost.matchedOptionValue("--lang", Speech.VI);
        return Locale.forLanguageTag(speech.tag);
    }
}
