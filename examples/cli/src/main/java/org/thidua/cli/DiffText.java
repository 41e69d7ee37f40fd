package org.thidua.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.Place;
import org.thidua.core.value.Language;
import org.thidua.scoring.ImpactCause;
import org.thidua.scoring.PackChange;
import org.thidua.scoring.PackImpact;
import org.thidua.scoring.RulePack;
import org.thidua.scoring.UnitImpact;

/** The changes of a pack as the terminal shows them: one line for each thing, then what they do to a season. */
final class DiffText {
    private final RulePack older;
    private final RulePack newer;
    private final Console console;
    private final Language language;
    private final PrintWriter out;

    DiffText(RulePack older, RulePack newer, Console console, PrintWriter out) {
        this.older = older;
        this.newer = newer;
        this.console = console;
        this.language = Language.of(console.locale());
        this.out = out;
    }

    void printChanges() {
        List<PackChange> changes = older.diff(newer);
        if (changes.isEmpty()) {
            say(console.say(
                    "Không có thay đổi nào: hai bộ quy tắc " + named() + " có nội dung như nhau.",
                    "Nothing changed: both packs " + named() + " say the same."));
            return;
        }
        say(console.say("Thay đổi từ ", "Changes from ") + older + console.say(" sang ", " to ") + newer);
        if (older.toString().equals(newer.toString())) {
            say(
                    console.say(
                            "Chú ý: hai bộ cùng mã, cùng phiên bản mà nội dung khác nhau; bản sửa phải mang phiên bản mới.",
                            "Note: both packs have the same id and version but do not say the same; a correction is a new version."));
        }
        Map<PackChange.About, List<PackChange>> byThing = changes.stream()
                .collect(Collectors.groupingBy(PackChange::about, LinkedHashMap::new, Collectors.toList()));
        String section = "";
        for (Map.Entry<PackChange.About, List<PackChange>> thing : byThing.entrySet()) {
            String heading = thing.getKey().section().in(language);
            if (!heading.equals(section)) {
                out.println();
                say(heading.toUpperCase(console.locale()));
                section = heading;
            }
            say(line(thing.getKey(), thing.getValue()));
        }
        out.println();
        say(summary(changes));
    }

    private String named() {
        return older.toString().equals(newer.toString())
                ? older.toString()
                : older + console.say(" và ", " and ") + newer;
    }

    private String line(PackChange.About about, List<PackChange> changes) {
        String texts =
                changes.stream().map(change -> change.text().in(language)).collect(Collectors.joining("; "));
        String places = changes.stream().map(this::places).distinct().collect(Collectors.joining("; "));
        String heading = about.heading().in(language);
        return (about.id().isEmpty() ? "" : heading + ": ") + texts + ". [" + places + "]";
    }

    private String places(PackChange change) {
        Place before = change.before();
        Place after = change.after();
        if (before == null) {
            return console.say("mới ", "new ") + row(after);
        }
        return after == null ? console.say("cũ ", "old ") + row(before) : row(before) + " → " + row(after);
    }

    /** The row, without the column that its place names. */
    private static String row(@Nullable Place place) {
        return place == null ? "" : new Place(place.table(), place.file(), place.row(), "", "", "").shown();
    }

    private String summary(List<PackChange> changes) {
        List<String> counts = new ArrayList<>();
        count(changes, PackChange.Sort.ADDED, console.say("thêm", "added"), counts);
        count(changes, PackChange.Sort.REMOVED, console.say("bỏ", "removed"), counts);
        count(changes, PackChange.Sort.RENAMED, console.say("đổi mã", "renamed"), counts);
        count(changes, PackChange.Sort.MOVED, console.say("chuyển chỗ", "moved"), counts);
        count(changes, PackChange.Sort.CHANGED, console.say("sửa", "changed"), counts);
        int rows = changes.size();
        return console.say(rows + " dòng thay đổi: ", rows + (rows == 1 ? " row changed: " : " rows changed: "))
                + String.join(", ", counts)
                + ".";
    }

    private static void count(List<PackChange> changes, PackChange.Sort sort, String word, List<String> counts) {
        long count = changes.stream().filter(change -> change.is(sort)).count();
        if (count > 0) {
            counts.add(count + " " + word);
        }
    }

    void printImpact(PackImpact impact) {
        String title = impact.season().title();
        out.println();
        say(console.say("ẢNH HƯỞNG ĐẾN MÙA THI ĐUA ", "EFFECT ON SEASON ")
                + impact.season().id()
                + (title.isEmpty() ? "" : " — " + title));
        impact.notes().forEach(note -> say(note.in(language)));
        if (impact.units().isEmpty()) {
            say(console.say(
                    "Không đơn vị nào trong " + impact.unchanged()
                            + " đơn vị đổi tổng điểm, hạng, xếp loại hay khen thưởng.",
                    "None of " + impact.unchanged() + " units gets another total, place, grade or award."));
        } else {
            for (UnitImpact unit : impact.units()) {
                say(unit.unit() + " " + unit.name() + ": " + unit.text().in(language) + ".");
            }
            say(console.say(
                    impact.units().size() + " đơn vị thay đổi, " + impact.unchanged() + " đơn vị không thay đổi.",
                    impact.units().size() + " changed, " + impact.unchanged() + " did not."));
        }
        print(impact.causes(), console.say("NGUYÊN NHÂN LỚN NHẤT: ĐIỂM", "BIGGEST CAUSES: POINTS"));
        print(
                impact.otherCauses(),
                console.say(
                        "NGUYÊN NHÂN LỚN NHẤT: XẾP LOẠI, XẾP HẠNG, KHEN THƯỞNG",
                        "BIGGEST CAUSES: GRADES, RANKING, AWARDS"));
    }

    private void print(List<ImpactCause> causes, String heading) {
        if (causes.isEmpty()) {
            return;
        }
        out.println();
        say(heading);
        for (int at = 0; at < causes.size(); at++) {
            say((at + 1) + ". " + causes.get(at).text().in(language) + ".");
        }
    }

    private void say(String line) {
        out.println(Terminal.safe(line));
    }
}
