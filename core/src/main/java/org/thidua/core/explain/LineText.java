package org.thidua.core.explain;

import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thidua.core.compliance.Days;
import org.thidua.core.criteria.Basis;
import org.thidua.core.criteria.Case;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Status;
import org.thidua.core.dossier.InspectionFinding;
import org.thidua.core.panel.Panel;
import org.thidua.core.panel.Peers;
import org.thidua.core.panel.Reading;
import org.thidua.core.panel.Role;
import org.thidua.core.panel.RoleRule;
import org.thidua.core.panel.SetAside;
import org.thidua.core.panel.State;
import org.thidua.core.panel.Statement;
import org.thidua.core.scoring.ScoringCase;
import org.thidua.core.scoring.Step;
import org.thidua.core.sheet.Amount;
import org.thidua.core.sheet.Line;
import org.thidua.core.sheet.Standing;
import org.thidua.core.value.Datum;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Intervals;
import org.thidua.core.value.Language;
import org.thidua.core.value.Words;

/**
 * The sentence of one line: the points first, then why, on what basis, and who said so.
 *
 * <p>Example: {@code Tiêu chí I.1 — Tuyên truyền: 4,50/5 điểm. Đạt 93,5 % chỉ tiêu, thuộc mức "từ 90 % đến dưới 100 %":
 * 90 % × 5 = 4,50. Căn cứ: … (số liệu minh họa). Nguồn: Ban chấm, thay cho Tự chấm 5.}
 */
public final class LineText {
    private static final ImmutableMap<RoundingMode, Words> ROUNDINGS = ImmutableMap.<RoundingMode, Words>builder()
            .put(RoundingMode.HALF_UP, new Words("làm tròn (nửa lên)", "rounded half up"))
            .put(RoundingMode.HALF_DOWN, new Words("làm tròn (nửa xuống)", "rounded half down"))
            .put(RoundingMode.HALF_EVEN, new Words("làm tròn (nửa về chẵn)", "rounded half to even"))
            .put(RoundingMode.UP, new Words("làm tròn ra xa số 0", "rounded away from zero"))
            .put(RoundingMode.DOWN, new Words("cắt bỏ phần thừa", "truncated"))
            .put(RoundingMode.CEILING, new Words("làm tròn lên", "rounded up"))
            .put(RoundingMode.FLOOR, new Words("làm tròn xuống", "rounded down"))
            .buildOrThrow();

    /** The note of a step that an inspection made. */
    private static final String FINDING = "finding";

    private LineText() {}

    /**
     * Writes the sentence of a line.
     *
     * @param line the line
     * @return the sentence in both languages
     */
    public static Words of(Line line) {
        return Words.of(language -> in(line, language));
    }

    /**
     * Writes the sentence of a line in one language.
     *
     * @param line the line
     * @param language the language
     * @return the sentence
     */
    public static String in(Line line, Language language) {
        boolean vi = language == Language.VI;
        List<String> sentences = new ArrayList<>();
        sentences.add(head(line, language));
        sentences.add(why(line, language));
        sentences.add((vi ? "Căn cứ: " : "Source: ") + basis(line.row().basis(), language) + ".");
        String scorers = scorers(line, language);
        if (!scorers.isEmpty()) {
            sentences.add(scorers);
        }
        line.findings().forEach(finding -> sentences.add(inspected(finding, language)));
        return String.join(" ", sentences);
    }

    /**
     * Writes a legal basis: the text, the clause and, unless it is verified, how well it supports the number.
     *
     * @param basis the basis
     * @param language the language
     * @return the basis without a full stop
     */
    public static String basis(Basis basis, Language language) {
        return basis.status() == Status.VERIFIED
                ? basis.cited()
                : basis.cited() + " (" + basis.status().title().in(language) + ")";
    }

    private static String head(Line line, Language language) {
        boolean vi = language == Language.VI;
        Criterion criterion = line.criterion();
        String title = vi || criterion.titleEn().isEmpty() ? criterion.title() : criterion.titleEn();
        String name = (vi ? "Tiêu chí " : "Criterion ") + criterion.id() + " — " + title + ": ";
        Amount amount = line.amount();
        if (amount != null) {
            String limit = criterion.max().signum() == 0
                    ? ""
                    : "/" + language.number(criterion.max().toString());
            return name + language.number(amount.printed()) + limit + (vi ? " điểm." : " points.");
        }
        if (line.standing() == Standing.LEFT_OUT) {
            return name + (vi ? "không tính." : "left out.");
        }
        return name + (vi ? "chưa có điểm." : "no points yet.");
    }

    private static String why(Line line, Language language) {
        boolean vi = language == Language.VI;
        Reading reading = line.reading();
        if (line.hit() != null) {
            return capitalised(found(line.hit(), reading, language)) + arithmetic(line, language) + ".";
        }
        if (line.amount() != null && !line.findings().isEmpty() && reading.state() != State.DISQUALIFIED) {
            return (vi ? "Chưa có số liệu" : "Nothing was reported") + arithmetic(line, language) + ".";
        }
        return switch (reading.state()) {
            case DISQUALIFIED -> vi ? "Không xét tiêu chí này: 0 điểm." : "Disqualified for this criterion: 0 points.";
            case NOT_APPLICABLE ->
                vi
                        ? "Không áp dụng cho đơn vị này; điểm tối đa của tiêu chí không tính vào tổng."
                        : "Does not apply to this unit; its maximum does not count.";
            case PENDING ->
                (vi ? "Đang chờ kết quả" : "The result is still to come")
                        + of(line, language)
                        + (vi ? "; tổng điểm là tạm tính." : "; the total is provisional.");
            case MISSING -> missing(line, language);
            case VALUE -> vi ? "Chưa xác định được trường hợp áp dụng." : "No case applies.";
        };
    }

    private static String missing(Line line, Language language) {
        boolean vi = language == Language.VI;
        String nothing = (vi ? "Không có số liệu" : "Nothing was reported") + of(line, language);
        return switch (line.criterion().absent()) {
            case PENDING, ERROR ->
                vi
                        ? "Chưa có số liệu" + of(line, language) + "; tổng điểm là tạm tính."
                        : nothing + "; the total is provisional.";
            case ZERO ->
                nothing + (vi ? ": tính 0 điểm theo quy định của tiêu chí." : ": 0 points, as the criterion says.");
            case EXCLUDE ->
                nothing
                        + (vi
                                ? ": tiêu chí không tính cho đơn vị này, điểm tối đa của tiêu chí không tính vào tổng."
                                : ": the criterion is left out for this unit, its maximum does not count.");
        };
    }

    /** The figures that are to blame where a criterion looks at several: {@code  về thang, quy}. */
    private static String of(Line line, Language language) {
        Reading reading = line.reading();
        String figures = line.criterion().figures().stream()
                .filter(figure -> {
                    Reading one = reading.figures().get(figure.folded());
                    return one != null && one.state() == reading.state();
                })
                .map(Id::toString)
                .collect(Collectors.joining(", "));
        return figures.isEmpty() ? "" : (language == Language.VI ? " về " : " of ") + figures;
    }

    private static String found(ScoringCase hit, Reading reading, Language language) {
        boolean vi = language == Language.VI;
        String value = language.number(String.valueOf(reading.value()));
        String unit = unitOf(hit.criterion());
        if (hit instanceof ScoringCase.Marked) {
            return vi ? "điểm chấm " + value : "marked " + value;
        }
        if (hit instanceof ScoringCase.Answered answered) {
            return answered.yes() ? (vi ? "có thực hiện" : "done") : (vi ? "không thực hiện" : "not done");
        }
        if (hit instanceof ScoringCase.OnLevel level) {
            return (vi ? "xếp mức \"" : "level \"") + level.level().level() + "\"";
        }
        if (hit instanceof ScoringCase.InBand band) {
            boolean percent = band.target() != null;
            String suffix = percent ? " %" : unit;
            String interval = Intervals.words(band.band().interval(), suffix).in(language);
            String reached = percent ? ofTarget(band, reading, unit, language) : value + unit;
            return reached + (vi ? ", thuộc mức \"" : ", in the band \"") + interval + "\"";
        }
        if (hit instanceof ScoringCase.InProportion proportion) {
            Exact target = proportion.target().number() == null
                    ? reading.target()
                    : proportion.target().number();
            return (vi ? "đạt " : "reached ")
                    + value
                    + unit
                    + (vi ? " so với chỉ tiêu " : " against a target of ")
                    + language.number(String.valueOf(target))
                    + unit;
        }
        if (hit instanceof ScoringCase.InCase inCase) {
            return figures(inCase, reading, language);
        }
        if (hit instanceof ScoringCase.AmongPeers among) {
            return amongPeers(among, reading, value + unit, language);
        }
        if (hit instanceof ScoringCase.ByFormula formula) {
            String named = formula.shown(reading).entrySet().stream()
                    .map(entry -> entry.getKey() + " = "
                            + language.value(entry.getValue().toString()))
                    .collect(Collectors.joining("; "));
            String of = (vi ? "theo công thức " : "by the formula ")
                    + formula.formula().text();
            return named.isEmpty() ? of : of + (vi ? " với " : " with ") + named;
        }
        if (hit instanceof ScoringCase.Arrival arrival) {
            return switch (arrival.when()) {
                        case IN_TIME -> vi ? "nộp đúng hạn" : "handed in in time";
                        case LATE ->
                            vi
                                    ? "nộp muộn " + value + " ngày"
                                    : "handed in " + value + (value.equals("1") ? " day late" : " days late");
                        case NEVER -> vi ? "không nộp" : "never handed in";
                    }
                    + waived(reading, language);
        }
        return value + (unit.isEmpty() ? (vi ? " lần" : " times") : unit);
    }

    private static String waived(Reading reading, Language language) {
        return reading.waivedTo() == null
                ? ""
                : (language == Language.VI ? " (được gia hạn đến " : " (allowed until ")
                        + Days.until(reading.waivedTo()).in(language) + ")";
    }

    /** The figures that a case looks at, and what it asks of them. */
    private static String figures(ScoringCase.InCase hit, Reading reading, Language language) {
        boolean vi = language == Language.VI;
        List<String> found = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        List<Datum> figures = hit.figures(reading);
        for (int at = 0; at < figures.size(); at++) {
            String measure = hit.measures().get(at).toString();
            found.add(measure + ": " + language.value(figures.get(at).toString()));
            Case.Pattern pattern = hit.one().patterns().get(at);
            if (pattern.interval() != null) {
                asked.add(
                        measure + " " + Intervals.words(pattern.interval(), "").in(language));
            } else if (pattern.answer() != null) {
                asked.add(measure + " "
                        + language.value(Datum.of(pattern.answer()).toString()));
            }
        }
        String all = asked.isEmpty() ? (vi ? "mọi giá trị" : "any value") : String.join(", ", asked);
        return String.join("; ", found) + (vi ? ", thuộc trường hợp \"" : ", which is the case \"") + all + "\"";
    }

    private static String amongPeers(ScoringCase.AmongPeers hit, Reading reading, String value, Language language) {
        boolean vi = language == Language.VI;
        Peers peers = Objects.requireNonNull(reading.peers());
        String units = peers.leaders().stream().map(Id::toString).collect(Collectors.joining(", "));
        String lowest = language.number(peers.lowest().toString());
        String highest = language.number(peers.highest().toString());
        return switch (hit.variant()) {
            case BEST ->
                value
                        + (vi ? ", cao nhất trong cụm là " : ", the highest of the cluster is ")
                        + highest + " (" + units + ")";
            case BEST_LOW ->
                value
                        + (vi ? ", thấp nhất trong cụm là " : ", the lowest of the cluster is ")
                        + lowest + " (" + units + ")";
            case MIN_MAX, MIN_MAX_LOW ->
                value
                        + (vi ? ", trong cụm thấp nhất là " : ", in the cluster the lowest is ")
                        + lowest
                        + (vi ? ", cao nhất là " : ", the highest is ")
                        + highest
                        + (peers.lowest().equals(peers.highest())
                                ? (vi
                                        ? ", các đơn vị bằng nhau nên đều được điểm tối đa"
                                        : ", all are equal and have the maximum")
                                : "");
            case EXCESS -> {
                Exact target = hit.target() == null || hit.target().number() == null
                        ? reading.target()
                        : hit.target().number();
                String against = value
                        + (vi ? " so với chỉ tiêu " : " against a target of ")
                        + language.number(String.valueOf(target));
                yield peers.lead() == null
                        ? against
                        : against
                                + (vi ? ", cụm vượt nhiều nhất " : ", the cluster's largest excess is ")
                                + language.number(peers.lead().toString()) + " (" + units + ")";
            }
        };
    }

    /** Who inspected what comes last: what was found, why, and what records it. */
    private static String inspected(InspectionFinding finding, Language language) {
        boolean vi = language == Language.VI;
        String value =
                finding.value() == null ? "" : language.number(finding.value().toString());
        String action = switch (finding.action()) {
            case SET -> (vi ? "đặt lại " : "set to ") + value + (vi ? " điểm" : " points");
            case ADD -> added(finding, language);
            case DENY -> vi ? "không công nhận, 0 điểm" : "not accepted, 0 points";
            case CONFIRM -> vi ? "xác nhận" : "confirmed";
            case DECIDE -> value + (vi ? " điểm thay cho điểm tính được" : " points instead of those worked out");
        };
        StringBuilder text = new StringBuilder(whose(finding, language)).append(action);
        if (!finding.reason().isEmpty()) {
            text.append(vi ? "; lý do: " : "; reason: ").append(finding.reason());
        }
        if (!finding.document().isEmpty()) {
            text.append(vi ? "; văn bản: " : "; document: ").append(finding.document());
        }
        return text.append('.').toString();
    }

    private static String added(InspectionFinding finding, Language language) {
        boolean vi = language == Language.VI;
        Exact value =
                Objects.requireNonNull(Objects.requireNonNull(finding.value()).number());
        String verb = value.signum() < 0 ? (vi ? "trừ bớt " : "takes off ") : (vi ? "cộng thêm " : "adds ");
        return verb + language.number(value.magnitude().toString()) + (vi ? " điểm" : " points");
    }

    private static String whose(InspectionFinding finding, Language language) {
        boolean vi = language == Language.VI;
        if (finding.action() != InspectionFinding.Action.DECIDE) {
            return vi ? "Kết luận kiểm tra: " : "Inspection: ";
        }
        String by = finding.by().isEmpty() ? "" : (vi ? " của " : " of ") + finding.by();
        return (vi ? "Quyết định" : "Decision") + by + ": ";
    }

    private static String ofTarget(ScoringCase.InBand band, Reading reading, String unit, Language language) {
        boolean vi = language == Language.VI;
        Exact share = band.work(reading).steps().get(0).value();
        Exact target = band.target() == null || band.target().number() == null
                ? reading.target()
                : band.target().number();
        String shown = language.readable(share);
        return (vi ? "đạt " : "reached ") + shown + (vi ? " % chỉ tiêu (" : " % of the target (")
                + language.number(String.valueOf(reading.value())) + "/" + language.number(String.valueOf(target))
                + unit + ")";
    }

    private static String unitOf(Criterion criterion) {
        return criterion.unit().isEmpty() ? "" : " " + criterion.unit();
    }

    /** Writes the steps that do something: {@code : 90 % × 5 = 4,5; làm tròn (nửa lên) → 4,50}. */
    private static String arithmetic(Line line, Language language) {
        boolean vi = language == Language.VI;
        List<String> parts = new ArrayList<>();
        List<Step> steps = line.steps();
        for (Step step : steps) {
            String value = language.readable(step.value());
            switch (step.operation()) {
                case TAKE -> {
                    if (!(line.hit() instanceof ScoringCase.Marked)) {
                        String inspection = vi ? "kiểm tra: " : "inspection: ";
                        parts.add((step.note().isEmpty() ? "" : inspection) + value + (vi ? " điểm" : " points"));
                    }
                }
                case CAP -> parts.add((vi ? "không quá " : "not more than ") + value);
                case FLOOR -> parts.add((vi ? "không dưới " : "not less than ") + value);
                case ROUND -> parts.add(rounded(line, step, language));
                case REPLACE ->
                    parts.add((step.note().equals(FINDING)
                                    ? (vi ? "kiểm tra: " : "inspection: ")
                                    : (vi ? "quyết định: " : "decision: "))
                            + language.readable(step.operands().get(0)) + " → " + value);
                case FORMULA -> parts.add(value + (vi ? " điểm" : " points"));
                case SHARE -> {
                    if (!(line.hit() instanceof ScoringCase.InBand)) {
                        parts.add(step.say(language) + " = " + value);
                    }
                }
                case ADD ->
                    parts.add(
                            step.note().equals(FINDING)
                                    ? (vi ? "kiểm tra: " : "inspection: ")
                                            + step.noted("").say(language) + " = " + value
                                    : step.say(language) + " = " + value);
                default -> parts.add(step.say(language) + " = " + value);
            }
        }
        return parts.isEmpty() ? "" : ": " + String.join("; ", parts);
    }

    private static String rounded(Line line, Step step, Language language) {
        RoundingMode mode = RoundingMode.valueOf(step.note().toUpperCase(Locale.ROOT));
        Words words = Objects.requireNonNull(ROUNDINGS.get(mode));
        Amount amount = line.amount();
        String printed = amount == null ? step.value().toString() : amount.printed();
        return words.in(language) + " → " + language.number(printed);
    }

    private static String scorers(Line line, Language language) {
        boolean vi = language == Language.VI;
        Reading reading = line.reading();
        Panel panel = line.criterion().panel();
        if (reading.scorers().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(vi ? "Nguồn: " : "Scored by: ");
        text.append(reading.scorers().stream().map(role -> titleOf(panel, role)).collect(Collectors.joining(", ")));
        String replaced = reading.setAside().stream()
                .map(aside -> setAside(panel, aside, language))
                .distinct()
                .collect(Collectors.joining("; "));
        if (!replaced.isEmpty()) {
            text.append("; ").append(replaced);
        }
        String reasons = reading.counted().stream()
                .map(Statement::reason)
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        if (!reasons.isEmpty()) {
            text.append(vi ? "; lý do: " : "; reason: ").append(reasons);
        }
        return text.append('.').toString();
    }

    private static String setAside(@Nullable Panel panel, SetAside aside, Language language) {
        boolean vi = language == Language.VI;
        Statement said = aside.said();
        Datum value = said.value();
        String shown = value == null ? said.state().title().in(language) : language.value(value.toString());
        Id<Role> role = said.scorer();
        String who = role == null ? said.by() : titleOf(panel, role);
        if (aside.why() == SetAside.Why.PRECEDENCE) {
            return (vi ? "thay cho " : "in place of ") + who + " " + shown;
        }
        String by = said.by().isEmpty() ? "" : " (" + said.by() + ")";
        return (vi ? "không tính " : "not counting ") + who + by + " " + shown + ": "
                + aside.why().title().in(language);
    }

    private static String titleOf(@Nullable Panel panel, Id<Role> role) {
        return panel == null
                ? role.toString()
                : panel.find(role)
                        .map(RoleRule::title)
                        .filter(title -> !title.isEmpty())
                        .orElse(role.toString());
    }

    private static String capitalised(String sentence) {
        int first = sentence.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(first))
                .append(sentence.substring(Character.charCount(first)))
                .toString();
    }
}
