package org.thidua.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.thidua.core.problem.Problem;
import org.thidua.core.problem.Severity;
import org.thidua.core.value.Language;

/** Problems as people read them: code, place, sentence, example, advice. */
final class ProblemText {
    private ProblemText() {}

    /** Prints problems, a block each, and how many there are. */
    static void print(List<Problem> problems, Locale locale, PrintWriter to) {
        Language language = Language.of(locale);
        boolean vi = language == Language.VI;
        problems.forEach(problem -> to.println(Terminal.safe(of(problem, language))));
        long errors = count(problems, Severity.ERROR);
        long warnings = count(problems, Severity.WARNING);
        long known = problems.stream()
                .filter(problem -> problem.acknowledged() != null)
                .count();
        String ofThem = known == 0 ? "" : vi ? " (" + known + " đã biết)" : " (" + known + " known)";
        to.println(
                vi
                        ? errors + " lỗi, " + warnings + " cảnh báo" + ofThem + "."
                        : errors
                                + (errors == 1 ? " error, " : " errors, ")
                                + warnings
                                + (warnings == 1 ? " warning" : " warnings")
                                + ofThem + ".");
    }

    /** One problem: {@code BAND-GAP · bands.csv:14, D "below" · sentence · Ví dụ: 80 · Sửa: advice}. */
    static String of(Problem problem, Language language) {
        boolean vi = language == Language.VI;
        String place = problem.place().shown();
        String severity = problem.severity() == Severity.WARNING ? (vi ? " (cảnh báo)" : " (warning)") : "";
        return problem.code() + severity + (place.isEmpty() ? "" : " · " + place) + " · "
                + problem.text().in(language)
                + (problem.example().isEmpty() ? "" : (vi ? " · Ví dụ: " : " · Example: ") + problem.example())
                + (problem.acknowledged() == null
                        ? (vi ? " · Sửa: " : " · Mend: ") + problem.advice().in(language)
                        : " · " + problem.acknowledged().in(language));
    }

    static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
