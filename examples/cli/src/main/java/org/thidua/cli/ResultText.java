package org.thidua.cli;

import java.io.PrintWriter;
import java.util.List;
import org.thidua.scoring.AwardResult;
import org.thidua.scoring.DutyResult;
import org.thidua.scoring.RankedGroup;
import org.thidua.scoring.SeasonResult;
import org.thidua.scoring.UnitSheet;

/** A result as the terminal shows it: each cluster's ranking, the proposals, and what people must decide. */
final class ResultText {
    private final SeasonResult result;
    private final Console console;

    ResultText(SeasonResult result, Console console) {
        this.result = result;
        this.console = console;
    }

    void print(PrintWriter to) {
        to.println(Terminal.safe(result.pack().title(console.locale())));
        to.println(console.say("Bộ quy tắc ", "Pack ") + result.pack() + " · "
                + console.say("mùa thi đua ", "season ") + result.season().id()
                + (result.season().title().isEmpty()
                        ? ""
                        : " — " + Terminal.safe(result.season().title())));
        for (RankedGroup group : result.rankings()) {
            to.println();
            print(group, to);
        }
        for (AwardResult award : result.awards()) {
            to.println();
            print(award, to);
        }
        printUndecided(to);
        printCompliance(to);
        to.println();
        to.println(honesty());
    }

    private void print(RankedGroup group, PrintWriter to) {
        String title = titleOf(group);
        to.println(console.say("XẾP HẠNG · ", "RANKING · ")
                + Terminal.safe(title)
                + (group.isProvisional() ? console.say(" (tạm tính)", " (provisional)") : ""));
        int widest = group.places().stream()
                .mapToInt(unit -> Terminal.safe(unit.name()).length())
                .max()
                .orElse(0);
        for (int at = 0; at < group.places().size(); at++) {
            RankedGroup.RankedUnit unit = group.places().get(at);
            String name = Terminal.safe(unit.name());
            UnitSheet sheet = result.sheet(unit.unit());
            String grade = sheet.gradeTitle().orElse("");
            to.println(pad(number(unit.rank().toPlainString()), 5) + " "
                    + name + " ".repeat(widest - name.length()) + " "
                    + pad(number(unit.total().toPlainString()), 9)
                    + (grade.isEmpty() ? "" : "  " + Terminal.safe(grade))
                    + (unit.tied() ? console.say("  đồng hạng", "  tied") : "")
                    + (unit.state() == UnitSheet.State.PROVISIONAL ? console.say("  tạm tính", "  provisional") : ""));
            if (isDecidedLower(group, at)) {
                to.println(" ".repeat(6) + Terminal.safe(group.whyAboveNext(at, console.locale())));
            }
        }
        for (UnitSheet sheet : group.unplaced()) {
            to.println("    – " + Terminal.safe(sheet.name()) + " "
                    + number(sheet.total().toPlainString())
                    + console.say("  không xếp hạng", "  not ranked"));
        }
    }

    private void print(AwardResult award, PrintWriter to) {
        to.println(console.say("ĐỀ NGHỊ · ", "PROPOSALS · ") + Terminal.safe(award.title()));
        for (AwardResult.Group group : award.groups()) {
            String title = titleOf(group.group());
            to.println("  " + Terminal.safe(title) + ": "
                    + provisional(group.summary(console.locale()), group.isProvisional()));
            for (AwardResult.Unit unit : group.proposals()) {
                to.println("    + " + Terminal.safe(unit.reason(console.locale())));
            }
            if (group.unused() > 0) {
                firstLeftOut(group.leftOut())
                        .forEach(unit -> to.println("    – " + Terminal.safe(unit.reason(console.locale()))));
            }
        }
    }

    /** Whether two units look equal and are not: then what decided is said. */
    private static boolean isDecidedLower(RankedGroup group, int at) {
        if (at + 1 >= group.places().size()) {
            return false;
        }
        RankedGroup.RankedUnit upper = group.places().get(at);
        RankedGroup.RankedUnit lower = group.places().get(at + 1);
        return upper.total().compareTo(lower.total()) == 0 && upper.rank().compareTo(lower.rank()) != 0;
    }

    /** Where a place stays empty: who would have come first, and why not. */
    private static List<AwardResult.Unit> firstLeftOut(List<AwardResult.Unit> leftOut) {
        return leftOut.stream()
                .filter(unit -> !unit.why().equals("higher_award"))
                .limit(3)
                .toList();
    }

    private void printUndecided(PrintWriter to) {
        boolean first = true;
        for (RankedGroup group : result.rankings()) {
            for (String sentence : group.undecided(console.locale())) {
                if (first) {
                    to.println();
                    to.println(console.say("CẦN QUYẾT ĐỊNH", "TO BE DECIDED"));
                    first = false;
                }
                String title = titleOf(group);
                to.println("  " + Terminal.safe(title) + ". " + Terminal.safe(sentence));
            }
        }
    }

    /** How many duties were kept, and each that was not. */
    private void printCompliance(PrintWriter to) {
        List<DutyResult> duties = result.compliance();
        if (duties.isEmpty()) {
            return;
        }
        long met = duties.stream().filter(duty -> duty.verdict().equals("met")).count();
        long waived =
                duties.stream().filter(duty -> duty.verdict().equals("waived")).count();
        long unknown =
                duties.stream().filter(duty -> duty.verdict().equals("unknown")).count();
        long broken = duties.size() - met - waived - unknown;
        to.println();
        to.println(console.say("THỰC HIỆN KẾ HOẠCH", "DUTIES"));
        to.println(console.say(
                "  " + met + " việc đạt, " + waived + " đạt theo gia hạn, " + broken + " không đạt, " + unknown
                        + " chưa rõ.",
                "  " + met + " met, " + waived + " met by a waiver, " + broken + " not met, " + unknown + " unknown."));
        duties.stream()
                .filter(duty -> duty.verdict().equals("not_met"))
                .forEach(duty -> to.println("  " + duty.id() + "  " + Terminal.safe(duty.sentence(console.locale()))));
    }

    private String honesty() {
        int illustrative = result.pack().criteriaWithStatus("illustrative");
        int carried = result.pack().criteriaWithStatus("carried_over");
        int all = result.pack().criteriaCount();
        return console.say(
                "Căn cứ điểm: " + illustrative + "/" + all + " tiêu chí dùng số liệu minh họa, " + carried + "/" + all
                        + " lấy theo văn bản khác năm.",
                "Where points come from: " + illustrative + " of " + all + " criteria are illustrative, " + carried
                        + " carried over from a text of another year.");
    }

    private String titleOf(String group) {
        return result.rankings().stream()
                .filter(ranking -> ranking.group().equals(group))
                .findFirst()
                .map(this::titleOf)
                .orElse(group);
    }

    private String titleOf(RankedGroup group) {
        return group.scope().equals("all") ? console.say("Toàn bộ đơn vị", "All units") : group.title();
    }

    /** A sentence that says so if it rests on something still open. */
    private String provisional(String sentence, boolean open) {
        String words = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return open ? words + console.say(" (tạm tính).", " (provisional).") : sentence;
    }

    private String number(String plain) {
        return console.isVietnamese() ? plain.replace('.', ',') : plain;
    }

    private static String pad(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
