package org.thidua.scoring;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Nearest;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problem;
import org.thidua.core.problem.ProblemsException;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Language;
import org.thidua.core.value.Words;

/**
 * A result that was written earlier, read from its {@code result.json}, and what it says of a unit in sentences.
 *
 * <p>Titles of groups, grades and conditions of the ranking come from the pack if that is at hand: the bundled pack of the
 * same id and fingerprint. Otherwise their ids stand for them. All else is said by the result itself.
 */
public final class RecordedResult {
    private static final String SCHEMA = "thidua-result/1";
    private static final Words UNIT = new Words("đơn vị", "unit");
    private static final Words CRITERION_OR_AWARD =
            new Words("tiêu chí hay hình thức khen thưởng", "criterion or award");

    private final JsonNode result;
    private final Optional<RulePack> pack;

    private RecordedResult(JsonNode result) {
        this.result = result;
        this.pack = RulePack.bundledIds().stream()
                .filter(id -> id.equals(result.at("/pack/id").asText()))
                .map(RulePack::bundled)
                .filter(known -> known.fingerprint()
                        .equals(result.at("/pack/fingerprint").asText()))
                .findFirst();
    }

    /**
     * Reads a result.
     *
     * @param file a {@code result.json}
     * @return the result
     * @throws ProblemsException if the file is not there, cannot be read or is no such result
     */
    public static RecordedResult read(Path file) {
        JsonNode read;
        try {
            read = JsonMapper.builder().build().readTree(Files.readAllBytes(file));
        } catch (NoSuchFileException missing) {
            throw unreadable(file, new Words("không có tệp này", "there is no such file"));
        } catch (JacksonException wrong) {
            throw unreadable(file, new Words("không phải JSON", "it is not JSON"));
        } catch (IOException failure) {
            throw unreadable(file, new Words("lỗi khi đọc tệp", "the file cannot be opened"));
        }
        if (read == null || !read.path("schema").asText().equals(SCHEMA)) {
            throw unreadable(file, new Words("không theo mẫu " + SCHEMA, "it does not follow schema " + SCHEMA));
        }
        return new RecordedResult(read);
    }

    private static ProblemsException unreadable(Path file, Words reason) {
        String name = file.toString();
        return new ProblemsException(
                List.of(Problem.of(Fault.RESULT_UNREADABLE, Place.NOWHERE, "", "file", name, "reason", reason)));
    }

    /**
     * Explains everything about one unit: total, groups, lines, adjustments, places and awards.
     *
     * @param unit the unit's id or name, compared without case
     * @param locale English for English locales, Vietnamese for all others
     * @return the explanation, one sentence or figure a line
     * @throws ProblemsException if the result has no such unit
     */
    public ImmutableList<String> explain(String unit, Locale locale) {
        Language language = Language.of(locale);
        JsonNode sheet = unit(unit);
        ImmutableList.Builder<String> text = ImmutableList.builder();
        text.add(head(sheet, language));
        if (sheet.path("grade_decided").isObject()) {
            text.add(text(sheet.path("grade_decided"), language));
        }
        for (JsonNode group : sheet.path("groups")) {
            if (group.path("parent").asText().isEmpty()) {
                addEntry(sheet, group, "", language, text);
            }
        }
        for (JsonNode line : sheet.path("lines")) {
            if (line.path("parent").asText().isEmpty()) {
                text.add(line(line, language));
            }
        }
        sheet.path("adjustments").forEach(adjustment -> {
            if (adjustment.path("criterion").asText().isEmpty()) {
                text.add(adjustment(adjustment, language));
            }
        });
        text.add(total(sheet, language));
        text.addAll(places(sheet, language));
        for (JsonNode award : result.path("awards")) {
            text.addAll(award(award, sheet, language));
        }
        return text.build();
    }

    /**
     * Explains one criterion or one award for one unit.
     *
     * @param unit the unit's id or name, compared without case
     * @param criterionOrAward the id of a criterion or an award, compared without case
     * @param locale English for English locales, Vietnamese for all others
     * @return the explanation, one sentence or figure a line
     * @throws ProblemsException if the result has no such unit, criterion or award
     */
    public ImmutableList<String> explain(String unit, String criterionOrAward, Locale locale) {
        Language language = Language.of(locale);
        JsonNode sheet = unit(unit);
        ImmutableList.Builder<String> text = ImmutableList.builder();
        for (JsonNode line : sheet.path("lines")) {
            if (isNamed(line.path("criterion"), criterionOrAward)) {
                text.add(line(line, language));
                text.addAll(steps(line, language));
                return text.build();
            }
        }
        for (JsonNode group : sheet.path("groups")) {
            if (isNamed(group.path("criterion"), criterionOrAward)) {
                addEntry(sheet, group, "", language, text);
                return text.build();
            }
        }
        for (JsonNode award : result.path("awards")) {
            if (isNamed(award.path("award"), criterionOrAward)) {
                text.addAll(award(award, sheet, language));
            }
        }
        ImmutableList<String> found = text.build();
        if (found.isEmpty()) {
            throw lacks(CRITERION_OR_AWARD, criterionOrAward, knownIds(sheet));
        }
        return found;
    }

    private JsonNode unit(String unit) {
        List<String> known = new ArrayList<>();
        for (JsonNode sheet : result.path("units")) {
            if (isNamed(sheet.path("unit"), unit) || isNamed(sheet.path("name"), unit)) {
                return sheet;
            }
            known.add(sheet.path("unit").asText());
            known.add(sheet.path("name").asText());
        }
        throw lacks(UNIT, unit, known);
    }

    private List<String> knownIds(JsonNode sheet) {
        List<String> known = new ArrayList<>();
        sheet.path("lines").forEach(line -> known.add(line.path("criterion").asText()));
        sheet.path("groups").forEach(group -> known.add(group.path("criterion").asText()));
        result.path("awards").forEach(award -> known.add(award.path("award").asText()));
        return known;
    }

    private static ProblemsException lacks(Words what, String value, List<String> known) {
        String nearest = Nearest.to(value, known).orElse("");
        return new ProblemsException(List.of(Problem.of(
                Fault.RESULT_LACKS, Place.NOWHERE, nearest, "what", what, "value", value, "nearest", nearest)));
    }

    private static boolean isNamed(JsonNode id, String name) {
        return Id.fold(id.asText()).equals(Id.fold(name.strip()));
    }

    // ---- sheet

    private String head(JsonNode sheet, Language language) {
        boolean vi = language == Language.VI;
        String state = switch (sheet.path("state").asText()) {
            case "provisional" -> vi ? " (tạm tính)" : " (provisional)";
            case "disqualified" -> vi ? " (không xếp hạng)" : " (not ranked)";
            default -> "";
        };
        String grade = sheet.path("grade").isNull()
                ? ""
                : (vi ? "; xếp loại: " : "; grade: ")
                        + pack.map(known ->
                                        known.titleOfGrade(sheet.path("grade").asText()))
                                .orElse(sheet.path("grade").asText());
        return sheet.path("name").asText() + " (" + sheet.path("unit").asText() + "): "
                + language.number(sheet.path("total").asText()) + "/"
                + language.number(sheet.path("max").asText()) + (vi ? " điểm" : " points") + state + grade + ".";
    }

    private void addEntry(
            JsonNode sheet, JsonNode group, String indent, Language language, ImmutableList.Builder<String> text) {
        boolean vi = language == Language.VI;
        String id = group.path("criterion").asText();
        String title = pack.map(known -> known.titleOfCriterion(id, Locale.forLanguageTag(vi ? "vi" : "en")))
                .orElse("");
        String points = group.path("points").isNull()
                ? (vi ? "không tính" : "left out")
                : language.number(group.path("points").asText())
                        + (group.path("max").asText().equals("0")
                                ? ""
                                : "/" + language.number(group.path("max").asText()));
        text.add(indent + id + (title.isEmpty() || title.equals(id) ? "" : ". " + title) + ": " + points);
        sheet.path("lines").forEach(line -> {
            if (line.path("parent").asText().equals(id)) {
                text.add(indent + line(line, language));
            }
        });
        sheet.path("groups").forEach(below -> {
            if (below.path("parent").asText().equals(id)) {
                addEntry(sheet, below, indent + "  ", language, text);
            }
        });
        steps(group, language).forEach(step -> text.add(indent + step));
        sheet.path("adjustments").forEach(adjustment -> {
            if (adjustment.path("criterion").asText().equals(id)) {
                text.add(indent + adjustment(adjustment, language));
            }
        });
    }

    private static String line(JsonNode line, Language language) {
        return "  " + text(line, language);
    }

    private static String text(JsonNode said, Language language) {
        return said.path("text").path(language == Language.VI ? "vi" : "en").asText();
    }

    private static List<String> steps(JsonNode entry, Language language) {
        List<String> steps = new ArrayList<>();
        entry.path("steps").forEach(step -> {
            String say = step.path("say").asText();
            if (isTaken(say, step.path("value").asText())) {
                return;
            }
            steps.add("    " + said(say, language) + " = "
                    + language.number(step.path("value").asText()));
        });
        return steps;
    }

    /** A step that takes a number as it is says nothing. */
    private static String said(String say, Language language) {
        // A formula keeps its points, as its commas are its own; its figures come after it.
        int figures = say.contains(" = ") ? say.indexOf("; ") : -1;
        if (figures >= 0) {
            return say.substring(0, figures) + language.number(say.substring(figures));
        }
        // What stands in brackets at the end names criteria, whose ids keep their dots.
        int note = say.endsWith(")") ? say.lastIndexOf(" (") : -1;
        String numbers = note < 0 ? say : say.substring(0, note);
        String names = note < 0 ? "" : say.substring(note);
        return language.number(numbers) + names;
    }

    private static boolean isTaken(String say, String value) {
        Optional<Exact> number = Exact.parse(say);
        return number.isPresent() && number.equals(Exact.parse(value));
    }

    private static String adjustment(JsonNode adjustment, Language language) {
        boolean vi = language == Language.VI;
        String why = adjustment.path("why").asText().equals("cap")
                ? (vi ? "giới hạn điểm" : "limit")
                : (vi ? "làm tròn" : "rounding");
        return "    " + why + ": " + language.number(adjustment.path("value").asText());
    }

    private static String total(JsonNode sheet, Language language) {
        List<String> parts = new ArrayList<>();
        for (String list : List.of("groups", "lines")) {
            sheet.path(list).forEach(entry -> {
                if (entry.path("parent").asText().isEmpty()
                        && !entry.path("points").isNull()) {
                    parts.add(entry.path("points").asText());
                }
            });
        }
        sheet.path("adjustments").forEach(adjustment -> {
            if (adjustment.path("criterion").asText().isEmpty()) {
                parts.add(adjustment.path("value").asText());
            }
        });
        String sum = String.join(" + ", parts).replace("+ -", "− ");
        return (language == Language.VI ? "Tổng: " : "Total: ") + language.number(sum) + " = "
                + language.number(sheet.path("total").asText());
    }

    private List<String> places(JsonNode sheet, Language language) {
        boolean vi = language == Language.VI;
        List<String> text = new ArrayList<>();
        String unit = sheet.path("unit").asText();
        for (JsonNode ranking : result.path("rankings")) {
            String group = ranking.path("group").asText();
            int size = ranking.path("places").size();
            ranking.path("places").forEach(place -> {
                if (place.path("unit").asText().equals(unit)) {
                    text.add((vi ? "Hạng " : "Rank ")
                            + language.number(place.path("rank").asText()) + "/" + size
                            + " (" + nameOf(group, language) + ")"
                            + (place.path("tied").asBoolean() ? (vi ? ", đồng hạng" : ", tied") : "")
                            + (ranking.path("provisional").asBoolean() ? (vi ? ", tạm tính" : ", provisional") : "")
                            + ".");
                }
            });
            ranking.path("unplaced").forEach(unplaced -> {
                if (unplaced.path("unit").asText().equals(unit)) {
                    text.add((vi ? "Không xếp hạng (" : "Not ranked (") + nameOf(group, language) + "): "
                            + conditions(unplaced.path("why").asText().split(";", -1)) + ".");
                }
            });
        }
        return text;
    }

    private static String nameOf(String group, Language language) {
        return group.equals("all") ? (language == Language.VI ? "toàn bộ đơn vị" : "all units") : group;
    }

    // ---- awards

    private static List<String> award(JsonNode award, JsonNode sheet, Language language) {
        List<String> text = new ArrayList<>();
        String unit = sheet.path("unit").asText();
        for (String list : List.of("proposed", "left_out")) {
            String findings = list.equals("proposed") ? "conditions" : "findings";
            award.path(list).forEach(outcome -> {
                if (outcome.path("unit").asText().equals(unit)) {
                    text.add(text(outcome, language));
                    outcome.path(findings).forEach(finding -> text.add("  " + text(finding, language)));
                }
            });
        }
        return text;
    }

    private String conditions(String... ids) {
        return Arrays.stream(ids)
                .map(id -> pack.flatMap(rules -> rules.findCondition(id))
                        .map(Condition::title)
                        .orElse(id))
                .collect(Collectors.joining("; "));
    }
}
