package org.thidua.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Severity;
import org.thidua.core.value.Language;
import org.thidua.core.value.Words;

/**
 * The pages of the documentation on faults: one for each code and an index, made of {@link Fault} and of the folders of
 * bad input.
 *
 * <p>The folder for a code is the one of its name in {@code bad}, {@code bad-workbooks} or {@code bad-calls}; if there is
 * none, the first by name that begins with the code and a hyphen and reports it.
 */
final class FaultPages {
    /** Where the folders of bad input stand, on the class path of the tests. */
    private static final ImmutableList<String> ROOTS = ImmutableList.of("/bad", "/bad-workbooks", "/bad-calls");

    /** The titles of the index, each at the first fault below it, as {@link Fault} groups them. */
    static final ImmutableMap<Fault, Words> SECTIONS = ImmutableMap.of(
            Fault.BOOK_MISSING, new Words("Sổ liệu và các bảng", "The book and its tables"),
            Fault.CELL_BLANK, new Words("Các ô", "Cells"),
            Fault.BOOK_KIND, new Words("Chuyển đổi sổ liệu", "Conversion"),
            Fault.RESULT_UNREADABLE, new Words("Kết quả và danh sách lỗi", "Results, and lists of problems"),
            Fault.PARENT_UNKNOWN, new Words("Bộ quy tắc", "The pack"),
            Fault.YEAR_DIFFERS, new Words("Mùa thi đua", "The season"));

    /** How a page says what a piece of advice leaves open. */
    private static final ImmutableMap<String, Words> DETAILS = ImmutableMap.<String, Words>builder()
            .put("attribute", new Words("thuộc tính", "attribute"))
            .put("columns", new Words("các cột", "columns"))
            .put("criterion", new Words("tiêu chí", "criterion"))
            .put("due", new Words("điều cần ghi", "what is due"))
            .put("key", new Words("tên dòng", "key"))
            .put("known", new Words("danh sách", "list"))
            .put("mark", new Words("dấu thập phân", "decimal mark"))
            .put("max", new Words("điểm tối đa", "maximum"))
            .put("meant", new Words("số muốn ghi", "number meant"))
            .put("name", new Words("tên", "name"))
            .put("nearest", new Words("tên gần nhất", "nearest name"))
            .put("one", new Words("số thứ nhất", "one number"))
            .put("other", new Words("số thứ hai", "other number"))
            .put("sample", new Words("mẫu", "sample"))
            .put("scope", new Words("phạm vi", "scope"))
            .put("shown", new Words("điều đang hiện", "what is shown"))
            .put("step", new Words("bước", "step"))
            .put("counted", new Words("tiêu chí", "criterion"))
            .put("sum", new Words("tổng", "sum"))
            .put("table", new Words("bảng", "table"))
            .put("year", new Words("năm", "year"))
            .buildOrThrow();

    private static final Pattern DETAIL = Pattern.compile("\\{(\\w+)}");
    private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_<>\\[\\]|]");
    private static final String SENTENCE_END = ". ";
    private static final int WIDTH = 120;

    private FaultPages() {}

    /** The name of the file of a page. */
    static String fileOf(Fault fault) {
        return fault.code() + ".md";
    }

    /** The folder of bad input that shows a fault. */
    static Optional<Path> fixtureOf(Fault fault) throws IOException {
        for (String root : ROOTS) {
            Optional<Path> exact = folders(root).stream()
                    .filter(folder -> nameOf(folder).equals(fault.code()))
                    .findFirst();
            if (exact.isPresent()) {
                return exact;
            }
        }
        for (String root : ROOTS) {
            for (Path folder : folders(root)) {
                if (nameOf(folder).startsWith(fault.code() + "-")
                        && !toldOf(fault, folder).isEmpty()) {
                    return Optional.of(folder);
                }
            }
        }
        return Optional.empty();
    }

    /** The page on a fault. */
    static String page(Fault fault, Path fixture) throws IOException {
        ProblemReport.Told told = toldOf(fault, fixture).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(fixture + " does not report " + fault.code()));
        StringBuilder page = new StringBuilder();
        page.append("# ").append(fault.code()).append("\n\n");
        page.append(severityOf(fault)).append('\n');
        page.append("\n## Ý nghĩa · Meaning\n");
        paragraph(page, escaped(fault.meaning().vi()));
        paragraph(page, escaped(fault.meaning().en()));
        page.append("\n## Ví dụ · Example\n");
        Words done = caseOf(fixture);
        paragraph(page, escaped(done.vi()) + (done.en().isEmpty() ? "" : " · " + escaped(done.en())));
        message(page, fault, told, Language.VI);
        message(page, fault, told, Language.EN);
        page.append("\n## Cách sửa · Cure\n");
        paragraph(page, advice(fault, Language.VI));
        paragraph(page, advice(fault, Language.EN));
        page.append("\n[Tất cả các lỗi · All faults](README.md)\n");
        return page.toString();
    }

    /** The page that lists all faults. */
    static String index() {
        StringBuilder page = new StringBuilder("# Các lỗi · Faults\n");
        paragraph(
                page,
                "Mỗi lỗi mà chương trình báo có một mã không đổi và một trang: ý nghĩa, ví dụ, cách sửa. "
                        + "Còn lỗi thì không chấm điểm; cảnh báo thì vẫn chấm, nhưng nên xem lại.");
        paragraph(
                page,
                "Every fault that is reported has a code that never changes, and a page: meaning, example, cure. "
                        + "With an error nothing is scored; with a warning scoring goes on, but it is worth a look.");
        for (Fault fault : Fault.values()) {
            Words section = SECTIONS.get(fault);
            if (section != null) {
                page.append("\n## ").append(section.vi()).append(" · ").append(section.en());
                page.append("\n\n| Mã · Code | | Ý nghĩa · Meaning |\n|---|---|---|\n");
            }
            page.append("| [").append(fault.code()).append("](").append(fileOf(fault));
            page.append(fault.severity() == Severity.ERROR ? ") | lỗi · error | " : ") | cảnh báo · warning | ");
            page.append(escaped(firstSentence(fault.meaning().vi())));
            page.append("<br>").append(escaped(firstSentence(fault.meaning().en())));
            page.append(" |\n");
        }
        paragraph(
                page,
                "Các trang này được ghi ra từ chương trình; không sửa tay. · "
                        + "These pages are written from the program; do not edit them by hand.");
        return page.toString();
    }

    private static String severityOf(Fault fault) {
        return fault.severity() == Severity.ERROR
                ? "**Lỗi**: chưa sửa thì không chấm điểm. · **Error**: nothing is scored until it is mended."
                : "**Cảnh báo**: nên xem lại, vẫn chấm điểm. · **Warning**: worth a look, scoring goes on.";
    }

    /** The message as the command prints it, in lines that break before a separator. */
    private static void message(StringBuilder page, Fault fault, ProblemReport.Told told, Language language) {
        boolean vi = language == Language.VI;
        String place = told.value(ProblemReport.Label.PLACE);
        String example = told.value(ProblemReport.Label.EXAMPLE);
        page.append("\n```text\n").append(fault.code());
        if (fault.severity() == Severity.WARNING) {
            page.append(vi ? " (cảnh báo)" : " (warning)");
        }
        if (!place.isEmpty()) {
            page.append(" · ").append(place);
        }
        page.append("\n· ").append(told.value(vi ? ProblemReport.Label.TEXT_VI : ProblemReport.Label.TEXT_EN));
        if (!example.isEmpty()) {
            page.append(vi ? "\n· Ví dụ: " : "\n· Example: ").append(example);
        }
        page.append(vi ? "\n· Sửa: " : "\n· Mend: ");
        page.append(told.value(vi ? ProblemReport.Label.ADVICE_VI : ProblemReport.Label.ADVICE_EN));
        page.append("\n```\n");
    }

    /** The advice for any case: details are named, and what is said only if it is known is said. */
    private static String advice(Fault fault, Language language) {
        String template = fault.advice().in(language).replace("[", "").replace("]", "");
        Matcher details = DETAIL.matcher(escaped(template));
        return details.replaceAll(found -> {
            Words name = DETAILS.get(found.group(1));
            if (name == null) {
                throw new IllegalStateException("FaultPages does not know how to show " + found.group());
            }
            return Matcher.quoteReplacement("‹" + name.in(language) + "›");
        });
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(SENTENCE_END);
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private static String escaped(String text) {
        return MARKDOWN.matcher(text).replaceAll("\\\\$0");
    }

    /** A paragraph after a blank line, broken between words. */
    private static void paragraph(StringBuilder page, String text) {
        page.append('\n');
        int length = 0;
        for (String word : Splitter.on(' ').split(text)) {
            if (length > 0) {
                boolean fits = length + 1 + word.length() <= WIDTH;
                page.append(fits ? ' ' : '\n');
                length = fits ? length + 1 : 0;
            }
            page.append(word);
            length += word.length();
        }
        page.append('\n');
    }

    /** What was done in a case: Vietnamese, a slash, English. */
    private static Words caseOf(Path fixture) throws IOException {
        String line =
                Files.readString(fixture.resolve(ProblemReport.CASE), UTF_8).strip();
        List<String> both = Splitter.on(" / ").limit(2).splitToList(line.replace('\n', ' '));
        return new Words(both.get(0), both.size() == 2 ? both.get(1) : "");
    }

    private static List<ProblemReport.Told> toldOf(Fault fault, Path folder) throws IOException {
        return ProblemReport.read(folder).stream()
                .filter(told -> told.code().equals(fault.code()))
                .toList();
    }

    /** The folders of cases, by name; none if there is no such root. */
    private static List<Path> folders(String root) throws IOException {
        URL found = FaultPages.class.getResource(root);
        if (found == null) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(Path.of(found.toURI()))) {
            return folders.filter(folder -> Files.exists(folder.resolve(ProblemReport.EXPECTED)))
                    .sorted(Comparator.comparing(FaultPages::nameOf))
                    .toList();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String nameOf(Path folder) {
        return folder.getFileName().toString();
    }
}
