package org.thidua.rules.change;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thidua.core.compliance.Days;
import org.thidua.core.dossier.Moment;
import org.thidua.core.value.Language;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Content;
import org.thidua.rules.shape.ColumnShape;
import org.thidua.rules.shape.ColumnType;
import org.thidua.rules.shape.Vocabulary;

/** What people call columns, and how they say what stands in a cell. */
final class Terms {
    /** A cell in which nothing is written. */
    static final Words BLANK = new Words("chưa ghi", "not set");

    /** Where people say it shorter than the header does, or the id says it less well. */
    private static final ImmutableMap<String, Words> NAMES = ImmutableMap.<String, Words>builder()
            .put("max", new Words("tối đa", "maximum"))
            .put("min", new Words("tối thiểu", "minimum"))
            .put("inspection.max", new Words("nhiều nhất", "at most"))
            .put("inspection.min", new Words("ít nhất", "at least"))
            .put("pack.season", new Words("năm", "season"))
            .put("pack.id", new Words("mã bộ quy tắc", "id of the pack"))
            .put("max_total", new Words("tổng điểm tối đa", "largest total"))
            .put("title_en", new Words("tên tiếng Anh", "English title"))
            .put("criteria.title_en", new Words("nội dung tiếng Anh", "English title"))
            .put("n", new Words("số mục lấy", "how many count"))
            .put("per", new Words("điểm mỗi lần", "points each time"))
            .put("quota_number", new Words("số lượng", "quota"))
            .put("quota_share", new Words("tỷ lệ", "quota share"))
            .put("quota_min", new Words("số lượng tối thiểu", "least quota"))
            .put("round_at", new Words("làm tròn ở", "what is rounded"))
            .put("ballots.own", new Words("phiếu của mình", "own vote"))
            .put("is", new Words("so sánh", "comparison"))
            .put("acknowledged.at", new Words("vị trí", "place"))
            .put("acknowledged.by", new Words("người xác nhận", "confirmed by"))
            .put("deadlines.to", new Words("nơi nhận", "sent to"))
            .put("deadlines.on", new Words("ngày", "day"))
            .buildOrThrow();

    /** Texts that hold numbers and signs only, so that their decimal mark may be turned. */
    private static final Pattern NUMBERS = Pattern.compile("[-0-9.%/*<>= ]+");

    private Terms() {}

    /** What people call a column, as part of a sentence. */
    static Words column(String table, String key, ColumnShape column) {
        Words own = NAMES.get(table + "." + key);
        Words name = own == null ? NAMES.get(key) : own;
        if (name != null) {
            return name;
        }
        boolean isFigure = column.type() == ColumnType.PATTERN;
        return isFigure
                ? new Words("\"" + column.label() + "\"", "\"" + column.id() + "\"")
                : new Words(lowered(column.label()), column.id().replace('_', ' '));
    }

    /** What a cell says; that it is blank if it is. */
    static Words said(Content.@Nullable Value value) {
        return value == null ? BLANK : Words.of(language -> said(value, language));
    }

    private static String said(Content.Value value, Language language) {
        String text = value.parts().stream()
                .map(part -> said(value.column(), part, language))
                .collect(Collectors.joining("; "));
        return text.isEmpty() ? "\"\"" : text;
    }

    private static String said(ColumnShape column, Content.Part part, Language language) {
        Vocabulary words = column.words();
        String canonical = part.canonical();
        if (words != null && words.ids().contains(canonical)) {
            return language == Language.VI ? words.label(canonical) : canonical.replace('_', ' ');
        }
        return switch (column.type()) {
            case TEXT -> quoted(part.written());
            case NUMBER -> language.number(canonical) + (column.id().equals("percent") ? " %" : "");
            case DATE -> day(canonical, language);
            case ID, IDS, WORD, WORDS, WHEN -> part.written();
            case VALUE, VALUES, PATTERN ->
                NUMBERS.matcher(canonical).matches() || canonical.equals("yes") || canonical.equals("no")
                        ? language.value(canonical)
                        : part.written();
        };
    }

    /** A text in quotation marks; a line break is seen. */
    static String quoted(String text) {
        return "\"" + text.replace("\n", " ⏎ ") + "\"";
    }

    private static String day(String canonical, Language language) {
        Optional<Moment> moment = Moment.parse(canonical);
        if (moment.isEmpty() || moment.get().offset() != null) {
            return canonical;
        }
        LocalDate date = moment.get().date();
        String time = moment.get().time() == null ? "" : moment.get().time() + " ";
        return time + Days.of(date).in(language);
    }

    private static String lowered(String label) {
        int first = label.offsetByCodePoints(0, 1);
        return label.substring(0, first).toLowerCase(Locale.ROOT) + label.substring(first);
    }
}
