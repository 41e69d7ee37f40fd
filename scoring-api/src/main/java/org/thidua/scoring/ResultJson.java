package org.thidua.scoring;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thidua.core.award.Award;
import org.thidua.core.award.LeftOut;
import org.thidua.core.award.Outcome;
import org.thidua.core.award.Proposal;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.eligibility.Finding;
import org.thidua.core.eligibility.Grader;
import org.thidua.core.explain.AwardText;
import org.thidua.core.explain.DecisionText;
import org.thidua.core.explain.LineText;
import org.thidua.core.problem.Acknowledgement;
import org.thidua.core.problem.Problem;
import org.thidua.core.ranking.Contestant;
import org.thidua.core.ranking.Place;
import org.thidua.core.ranking.Ranking;
import org.thidua.core.scoring.Step;
import org.thidua.core.sheet.Adjustment;
import org.thidua.core.sheet.Amount;
import org.thidua.core.sheet.Group;
import org.thidua.core.sheet.Line;
import org.thidua.core.sheet.Sheet;
import org.thidua.core.value.Language;
import org.thidua.core.value.Words;

/**
 * Writes a result as JSON, schema {@code thidua-result/1}.
 *
 * <p>Keys and arrays have a fixed order, numbers of points are texts, what is not there is null.
 *
 * <pre>{@code
 * {"schema": "thidua-result/1", "engine": "0.1.0",
 *  "pack": {"id": "…", "version": "…", "fingerprint": "sha256:…"},
 *  "season": {"id": "…", "year": 2021, "fingerprint": "sha256:…"},
 *  "units": [{"unit": "80", "name": "Long An", …, "total": "96.50", "groups": […], "lines": […], "adjustments": […]}],
 *  "rankings": […], "awards": […], "compliance": […], "problems": […]}
 * }</pre>
 */
final class ResultJson {
    private static final String SCHEMA = "thidua-result/1";

    private final JsonGenerator json;

    private ResultJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(SeasonResult result, OutputStream out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(printer);
            new ResultJson(json).result(result);
            json.writeRaw('\n');
        }
    }

    private void result(SeasonResult result) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        json.writeStringField("engine", Engine.version());
        json.writeObjectFieldStart("pack");
        json.writeStringField("id", result.pack().id());
        json.writeStringField("version", result.pack().version());
        json.writeStringField("fingerprint", result.pack().fingerprint());
        json.writeEndObject();
        json.writeObjectFieldStart("season");
        json.writeStringField("id", result.season().id());
        json.writeNumberField("year", result.season().year());
        json.writeStringField("fingerprint", result.season().fingerprint());
        json.writeEndObject();
        array("units", result.sheets(), this::unit);
        array("rankings", result.rankings(), group -> ranking(group.ranking()));
        array("awards", result.outcomes(), this::outcome);
        array("compliance", result.compliance(), this::duty);
        array("problems", result.problemsByContent(), this::problem);
        json.writeEndObject();
    }

    // ---- units

    private void unit(UnitSheet unit) throws IOException {
        Sheet sheet = unit.sheet();
        json.writeStartObject();
        json.writeStringField("unit", unit.unit());
        json.writeStringField("name", unit.name());
        json.writeStringField("cluster", unit.cluster());
        json.writeStringField("state", unit.state().word());
        json.writeStringField("total", sheet.total().printed());
        json.writeStringField("max", sheet.max().toString());
        text("grade", unit.grade().orElse(null));
        gradeDecided(unit);
        array("groups", sheet.groups(), this::group);
        array("lines", sheet.lines(), this::line);
        array("adjustments", sheet.adjustments(), this::adjustment);
        json.writeEndObject();
    }

    /** What the grade would be if people had not decided another; null for most. */
    private void gradeDecided(UnitSheet unit) throws IOException {
        Grader.Graded graded = unit.graded();
        if (graded.decided() == null) {
            json.writeNullField("grade_decided");
            return;
        }
        json.writeObjectFieldStart("grade_decided");
        text(
                "computed",
                graded.computed() == null ? null : graded.computed().id().toString());
        words("text", Words.of(language -> DecisionText.grade(graded, language)));
        json.writeEndObject();
    }

    private void group(Group group) throws IOException {
        Criterion criterion = group.criterion();
        json.writeStartObject();
        json.writeStringField("criterion", criterion.id().toString());
        json.writeStringField("parent", criterion.parentText());
        json.writeStringField("rule", criterion.rule().word());
        text("points", printed(group.amount()));
        json.writeStringField("max", group.max().toString());
        array("steps", group.steps(), step -> step(step, null));
        json.writeEndObject();
    }

    private void line(Line line) throws IOException {
        Criterion criterion = line.criterion();
        json.writeStartObject();
        json.writeStringField("criterion", criterion.id().toString());
        json.writeStringField("parent", criterion.parentText());
        json.writeStringField("kind", criterion.kind().word());
        text("points", printed(line.amount()));
        json.writeStringField("max", line.max().toString());
        json.writeStringField("state", line.state().word());
        json.writeStringField("rule", line.row().id());
        json.writeStringField("at", line.row().place().at());
        text(
                "value",
                line.reading().value() == null ? null : line.reading().value().toString());
        text(
                "scorer",
                line.reading().scorers().isEmpty()
                        ? null
                        : line.reading().scorers().stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(";")));
        json.writeArrayFieldStart("steps");
        for (int at = 0; at < line.steps().size(); at++) {
            boolean last = at == line.steps().size() - 1;
            step(line.steps().get(at), last ? printed(line.amount()) : null);
        }
        json.writeEndArray();
        json.writeStringField("source", line.row().basis().source().id().toString());
        json.writeStringField("status", line.row().basis().status().word());
        words("text", LineText.of(line));
        json.writeEndObject();
    }

    /** The last step of a line shows the points as the line prints them. */
    private void step(Step step, @Nullable String printed) throws IOException {
        json.writeStartObject();
        json.writeStringField("say", step.say(Language.EN));
        json.writeStringField("value", printed == null ? step.value().toString() : printed);
        json.writeEndObject();
    }

    private void adjustment(Adjustment adjustment) throws IOException {
        json.writeStartObject();
        json.writeStringField("why", adjustment.why().name().toLowerCase(Locale.ROOT));
        json.writeStringField("criterion", adjustment.criterion());
        json.writeStringField("value", adjustment.value().toPlainString());
        json.writeEndObject();
    }

    // ---- rankings

    private void ranking(Ranking ranking) throws IOException {
        json.writeStartObject();
        json.writeStringField("scope", ranking.scope().word());
        json.writeStringField("group", ranking.group());
        json.writeBooleanField("provisional", ranking.provisional());
        array("places", ranking.places(), this::place);
        array("undecided", ranking.undecided(), tied -> {
            json.writeStartArray();
            for (Place place : tied) {
                json.writeString(place.contestant().id().toString());
            }
            json.writeEndArray();
        });
        array("unplaced", ranking.unplaced(), this::unplaced);
        json.writeEndObject();
    }

    private void place(Place place) throws IOException {
        json.writeStartObject();
        json.writeStringField("rank", place.rank().toString());
        json.writeBooleanField("tied", place.tied());
        json.writeStringField("unit", place.contestant().id().toString());
        json.writeStringField("total", place.contestant().unit().sheet().total().printed());
        Place.Separation separation = place.aboveNext();
        if (separation == null) {
            json.writeNullField("above_next_by");
        } else {
            json.writeObjectFieldStart("above_next_by");
            json.writeStringField("measure", separation.measure());
            json.writeStringField("this", separation.mine());
            text("next", separation.next());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void unplaced(Contestant contestant) throws IOException {
        json.writeStartObject();
        json.writeStringField("unit", contestant.id().toString());
        json.writeStringField(
                "why",
                contestant.barriers().stream()
                        .map(finding -> finding.condition().id().toString())
                        .collect(Collectors.joining(";")));
        json.writeEndObject();
    }

    // ---- awards

    private void outcome(Outcome outcome) throws IOException {
        json.writeStartObject();
        json.writeStringField("award", outcome.award().id().toString());
        json.writeStringField("group", outcome.group());
        json.writeNumberField("base", outcome.base());
        if (outcome.quota() == null) {
            json.writeNullField("quota");
        } else {
            json.writeNumberField("quota", outcome.quota());
        }
        json.writeNumberField("over", outcome.over());
        json.writeNumberField("unused", outcome.unused());
        json.writeBooleanField("provisional", outcome.provisional());
        array("proposed", outcome.proposed(), proposal -> proposal(outcome.award(), proposal));
        array("left_out", outcome.leftOut(), leftOut -> leftOut(outcome.award(), leftOut));
        json.writeEndObject();
    }

    private void proposal(Award award, Proposal proposal) throws IOException {
        json.writeStartObject();
        json.writeStringField("unit", proposal.place().contestant().id().toString());
        array("conditions", proposal.findings(), this::finding);
        words("text", Words.of(language -> AwardText.proposed(award, proposal, language)));
        json.writeEndObject();
    }

    private void finding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", finding.condition().id().toString());
        json.writeStringField("verdict", finding.verdict().word());
        text("have", finding.have());
        json.writeStringField("need", finding.condition().needed());
        json.writeStringField(
                "source", finding.condition().row().basis().source().id().toString());
        words("text", Words.of(language -> AwardText.finding(finding, language)));
        json.writeEndObject();
    }

    private void leftOut(Award award, LeftOut leftOut) throws IOException {
        json.writeStartObject();
        json.writeStringField("unit", leftOut.unit().id().toString());
        json.writeStringField("why", leftOut.why().word());
        array(
                "conditions",
                leftOut.inTheWay(),
                finding -> json.writeString(finding.condition().id().toString()));
        text("short_by", leftOut.shortBy());
        array("findings", leftOut.findings(), this::finding);
        words("text", Words.of(language -> AwardText.leftOut(award, leftOut, language)));
        json.writeEndObject();
    }

    // ---- compliance

    private void duty(DutyResult duty) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", duty.id());
        json.writeStringField("who", duty.who());
        json.writeStringField("verdict", duty.verdict());
        words("text", new Words(duty.vi(), duty.en()));
        json.writeEndObject();
    }

    // ---- problems

    private void problem(Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", problem.code());
        json.writeStringField("severity", problem.severity().word());
        json.writeStringField("at", problem.place().at());
        words("text", problem.text());
        text("example", problem.example().isEmpty() ? null : problem.example());
        words("advice", problem.advice());
        Acknowledgement acknowledged = problem.acknowledged();
        if (acknowledged == null) {
            json.writeNullField("acknowledged");
        } else {
            json.writeObjectFieldStart("acknowledged");
            json.writeStringField("reason", acknowledged.reason());
            json.writeStringField("by", acknowledged.by());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    // ---- parts

    private static @Nullable String printed(@Nullable Amount amount) {
        return amount == null ? null : amount.printed();
    }

    private void words(String name, Words words) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("vi", words.vi());
        json.writeStringField("en", words.en());
        json.writeEndObject();
    }

    private void text(String name, @Nullable String text) throws IOException {
        if (text == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, text);
        }
    }

    private <T> void array(String name, Iterable<? extends T> elements, Element<T> element) throws IOException {
        json.writeArrayFieldStart(name);
        for (T one : elements) {
            element.write(one);
        }
        json.writeEndArray();
    }

    /** Writes one element of an array. */
    private interface Element<T> {
        void write(T element) throws IOException;
    }
}
