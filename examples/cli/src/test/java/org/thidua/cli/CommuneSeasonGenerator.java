package org.thidua.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thidua.cli.SampleScores.Item;
import org.thidua.cli.SampleScores.Kind;
import org.thidua.cli.SampleScores.Unit;

/**
 * Writes the sample season {@code communes-2025}: the 64 real communes of Cà Mau after 1 July 2025, with openly
 * synthetic figures, votes, decisions, inspections and history.
 *
 * <p>The files are the same, byte for byte, on every run and machine, as {@link SampleScores} says.
 * Which unit plays a part in a story stands in the table {@code _stories}; {@link #story()} and the methods of the
 * small tables make it so.
 *
 * <p>To write the season again: run {@code main} with the folder as its only argument.
 */
final class CommuneSeasonGenerator {

    /**
     * A cluster of communes; how the province is split is illustrative.
     *
     * @param number its number
     * @param head the unit that heads it
     * @param size how many units it has
     * @param inspected the units that its team inspects
     * @param conference the day of its conference in December 2025
     */
    private record Cluster(int number, String head, int size, List<String> inspected, int conference) {
        String id() {
            return "cum-0" + number;
        }

        String department() {
            return "ban-theo-doi-0" + number;
        }

        String councilMember() {
            return "uy-vien-hoi-dong-0" + number;
        }
    }

    private static final String CONFERENCE_MINUTES = "biên bản giả lập của Hội nghị tổng kết Cụm";
    private static final String COUNCIL = "Hội đồng Thi đua - Khen thưởng (giả lập)";
    private static final String REPORT = "bao-cao-tu-cham";
    private static final String CERTIFICATE = "bang-khen-tinh";
    private static final String RECEIVED = "ngày nhận giả lập";
    private static final String PAST = "thành tích giả lập";
    private static final String EXCELLENT = "xuat-sac";

    private static final List<Item> ITEMS = List.of(
            Item.of("I.1", "chuong-trinh-cong-tac", Kind.LEVEL, 0, 0, "đầy đủ", "một phần", "chưa có"),
            Item.of("I.2", "hoi-nghi-tuyen-truyen", Kind.OWN_TARGET, 12, 1),
            Item.of("I.3", "tin-bai", Kind.OWN_TARGET, 12, 5),
            Item.of("I.4", "I.4", Kind.MARK, 400, 25),
            Item.of("I.5", "ngay-hoi-dai-doan-ket", Kind.PERCENT, 100, 1),
            Item.of("II.1", "quy-vi-nguoi-ngheo", Kind.OWN_TARGET, 40, 5),
            Item.of("II.2", "nha-dai-doan-ket", Kind.OWN_TARGET, 12, 1),
            Item.of("II.3", "mo-hinh-tu-quan", Kind.COUNT, 4, 1),
            Item.of("II.4/quy", "bao-cao-quy-thieu", Kind.FAULTS, 3, 1),
            Item.of("II.4/thang", "bao-cao-thang-thieu", Kind.FAULTS, 6, 1),
            Item.of("III.1", "cuoc-giam-sat", Kind.COUNT, 3, 1),
            Item.of("III.2", "tiep-xuc-cu-tri", Kind.COUNT, 6, 1),
            Item.of("III.3", "don-thu-qua-han", Kind.FAULTS, 8, 1),
            Item.of("III.4", "III.4", Kind.TWO_MARKS, 500, 50),
            Item.of("IV.1", "kien-toan-to-chuc", Kind.LEVEL, 0, 0, "hoàn thành", "còn khuyết", "chưa hoàn thành"),
            Item.of("IV.2", "quy-che-hoat-dong", Kind.YES_NO, 55, 1),
            Item.of("IV.3", "can-bo-tap-huan", Kind.PERCENT, 95, 1),
            Item.of("V.3", "kien-nghi-so", Kind.COUNT, 400, 1),
            Item.of("V.4", "V.4", Kind.PEERS, 500, 50));

    private static final List<Cluster> CLUSTERS = List.of(
            new Cluster(1, "31825", 9, List.of("31834"), 11),
            new Cluster(2, "31867", 8, List.of("31867", "31885"), 11),
            new Cluster(3, "31942", 8, List.of("31951"), 11),
            new Cluster(4, "32128", 8, List.of("32134", "32140"), 15),
            new Cluster(5, "32065", 9, List.of("32083"), 15),
            new Cluster(6, "32095", 9, List.of("32212", "32218"), 18),
            new Cluster(7, "32152", 7, List.of("32167"), 16),
            new Cluster(8, "32191", 6, List.of("32191", "32206", "32236"), 16));

    private static final List<Unit> UNITS = List.of(
            unit("31825", "Phường Bạc Liêu", 1, 88, 60),
            unit("31834", "Phường Vĩnh Trạch", 1, 98, 50),
            unit("31840", "Phường Hiệp Thành", 1, 98, 50),
            unit("31843", "Xã Hồng Dân", 2, 89, 59),
            unit("31849", "Xã Ninh Quới", 2, 98, 50),
            unit("31858", "Xã Vĩnh Lộc", 2, 83, 56),
            unit("31864", "Xã Ninh Thạnh Lợi", 2, 89, 35),
            unit("31867", "Xã Phước Long", 2, 91, 44),
            unit("31876", "Xã Vĩnh Phước", 2, 98, 50),
            unit("31882", "Xã Vĩnh Thanh", 2, 98, 50),
            unit("31885", "Xã Phong Hiệp", 2, 98, 50),
            unit("31891", "Xã Hòa Bình", 1, 89, 56),
            unit("31894", "Xã Châu Thới", 1, 98, 50),
            unit("31900", "Xã Vĩnh Lợi", 1, 90, 30),
            unit("31906", "Xã Hưng Hội", 1, 88, 46),
            unit("31918", "Xã Vĩnh Mỹ", 1, 90, 46),
            unit("31927", "Xã Vĩnh Hậu", 1, 83, 44),
            unit("31942", "Phường Giá Rai", 3, 98, 50),
            unit("31951", "Phường Láng Tròn", 3, 89, 9),
            unit("31957", "Xã Phong Thạnh", 3, 81, 7),
            unit("31972", "Xã Gành Hào", 3, 98, 50),
            unit("31975", "Xã Đông Hải", 3, 90, 6),
            unit("31985", "Xã Long Điền", 3, 98, 50),
            unit("31988", "Xã An Trạch", 3, 88, 42),
            unit("31993", "Xã Định Thành", 3, 98, 50),
            unit("32002", "Phường An Xuyên", 4, 98, 50),
            unit("32014", "Phường Lý Văn Lâm", 4, 85, 36),
            unit("32025", "Phường Tân Thành", 4, 81, 47),
            unit("32041", "Phường Hòa Thành", 4, 82, 34),
            unit("32044", "Xã Nguyễn Phích", 5, 91, 22),
            unit("32047", "Xã U Minh", 5, 98, 50),
            unit("32059", "Xã Khánh An", 5, 82, 50),
            unit("32062", "Xã Khánh Lâm", 5, 85, 25),
            unit("32065", "Xã Thới Bình", 5, 98, 50),
            unit("32069", "Xã Biển Bạch", 5, 85, 6),
            unit("32071", "Xã Trí Phải", 5, 98, 50),
            unit("32083", "Xã Tân Lộc", 5, 82, 30),
            unit("32092", "Xã Hồ Thị Kỷ", 5, 82, 59),
            unit("32095", "Xã Trần Văn Thời", 6, 98, 50),
            unit("32098", "Xã Sông Đốc", 6, 82, 6),
            unit("32104", "Xã Đá Bạc", 6, 98, 50),
            unit("32110", "Xã Khánh Bình", 6, 98, 50),
            unit("32119", "Xã Khánh Hưng", 6, 98, 50),
            unit("32128", "Xã Cái Nước", 4, 98, 50),
            unit("32134", "Xã Lương Thế Trân", 4, 98, 50),
            unit("32137", "Xã Tân Hưng", 4, 82, 41),
            unit("32140", "Xã Hưng Mỹ", 4, 91, 17),
            unit("32152", "Xã Đầm Dơi", 7, 98, 50),
            unit("32155", "Xã Tạ An Khương", 7, 98, 50),
            unit("32161", "Xã Trần Phán", 7, 98, 50),
            unit("32167", "Xã Tân Thuận", 7, 81, 31),
            unit("32182", "Xã Quách Phẩm", 7, 98, 50),
            unit("32185", "Xã Thanh Tùng", 7, 98, 50),
            unit("32188", "Xã Tân Tiến", 7, 82, 5),
            unit("32191", "Xã Năm Căn", 8, 81, 34),
            unit("32201", "Xã Đất Mới", 8, 88, 16),
            unit("32206", "Xã Tam Giang", 8, 91, 40),
            unit("32212", "Xã Cái Đôi Vàm", 6, 84, 33),
            unit("32214", "Xã Phú Mỹ", 6, 89, 17),
            unit("32218", "Xã Phú Tân", 6, 83, 31),
            unit("32227", "Xã Nguyễn Việt Khái", 6, 98, 50),
            unit("32236", "Xã Tân Ân", 8, 82, 30),
            unit("32244", "Xã Phan Ngọc Hiển", 8, 98, 50),
            unit("32248", "Xã Đất Mũi", 8, 81, 22));

    /** Graded Xuất sắc in 2023 and in 2024. */
    private static final Set<String> TWICE = Set.of("31840", "31985", "32065", "32095", "32152", "32244");
    /** Holders of a certificate of 2023. */
    private static final Set<String> CERTIFIED = Set.of("31834", "31882", "32002", "32065", "32152", "32244");

    private final SampleScores scores = new SampleScores(2025, 20250701L, ITEMS, UNITS, "32137");

    private CommuneSeasonGenerator() {}

    /**
     * Writes the season into a folder.
     *
     * @param arguments the folder, which is made if it is not there
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("one argument is needed: the output folder");
        }
        new CommuneSeasonGenerator().write(Path.of(arguments[0]));
    }

    private void write(Path folder) throws IOException {
        SampleTables tables = new SampleTables(folder);
        story();
        values();
        tables.table("season", List.of("key", "value"), season());
        tables.table("units", List.of("id", "name", "level", "type"), units());
        tables.table("clusters", List.of("id", "name", "department", "council_member", "_note"), clusters());
        tables.table("members", List.of("cluster", "unit", "role", "_note"), members());
        tables.table(
                "figures",
                List.of("unit", "measure", "scorer", "value", "target", "state", "evidence", "reason", "at"),
                scores.figures());
        tables.table(
                "marks",
                List.of("unit", "criterion", "scorer", "by", "points", "state", "reason", "at", "_note"),
                scores.marks());
        tables.table("submissions", List.of("deadline", "who", "to", "at", "_note"), submissions());
        tables.table("waivers", List.of("deadline", "who", "until", "by", "document", "reason"), waivers());
        tables.table("facts", List.of("unit", "fact", "value", "document"), facts());
        tables.table("inspections", List.of("id", "cluster", "unit", "level", "place", "from", "to"), inspections());
        tables.table(
                "events",
                List.of(
                        "id",
                        "kind",
                        "cluster",
                        "host",
                        "place",
                        "form",
                        "from",
                        "to",
                        "decided_by",
                        "agreed_with",
                        "document"),
                events());
        tables.table("teams", List.of("of", "role", "from", "count", "_note"), teams());
        tables.table("findings", List.of("unit", "criterion", "action", "value", "reason", "document"), findings());
        tables.table("history", List.of("unit", "year", "kind", "id", "value", "document"), history());
        tables.table("predecessors", List.of("unit", "old_unit", "from", "_old_name", "_note"), predecessors());
        tables.table(
                "votes",
                List.of(
                        "unit",
                        "award",
                        "members",
                        "present",
                        "consulted",
                        "agree",
                        "disagree",
                        "invalid",
                        "own",
                        "document"),
                votes());
        tables.table("decisions", List.of("kind", "about", "unit", "value", "by", "document", "reason"), decisions());
        tables.table("_about", List.of("about", "about_en"), about());
        tables.table("_stories", List.of("story", "units", "where", "expected"), stories());
    }

    private static Unit unit(String id, String name, int cluster, int skill, int bonus) {
        return new Unit(id, name, "cum-0" + cluster, skill, bonus);
    }

    // ---------------------------------------------------------------------------------- stories

    private void story() {
        // Cluster 1: the leader; then a unit that was inspected; then the unit merged from two.
        excellent("31840", "2", "1", "yes", "I.4", "3");
        excellent("31834", "1", "1", "", "III.3", "2");
        excellent("31894", "1", "0", "", "I.4", "3", "III.4", "4");
        // Cluster 2: two are equal over the last of three certificates; the council names one.
        excellent("31876", "1", "1.5", "");
        excellent("31882", "1", "1", "", "I.1", "một phần");
        excellent("31849", "1", "0", "", "IV.1", "còn khuyết", "I.4", "3");
        excellent("31885", "1", "0", "", "I.1", "một phần", "II.3", "3");
        // Cluster 3: two are equal there, too, and nobody has decided.
        excellent("31985", "1", "1.5", "", "III.3", "1");
        excellent("31972", "0", "0", "yes", "I.4", "3");
        excellent("31942", "0", "0.5", "", "IV.1", "còn khuyết");
        excellent("31993", "0", "0.5", "", "I.1", "một phần");
        // Cluster 4: two are late to one recipient; one of them was inspected.
        excellent("32002", "2", "0", "yes", "I.4", "3.75");
        excellent("32128", "1", "0", "", "I.4", "3");
        excellent("32134", "0", "0", "", "II.3", "3");
        // Cluster 5: a leader of three good years, one without a ballot, one with a year that nobody recorded.
        excellent("32065", "1", "1", "", "I.4", "3");
        excellent("32047", "1", "0", "", "I.4", "2.75");
        excellent("32071", "0", "0.5", "", "I.1", "một phần", "I.4", "3.75");
        // Cluster 6: the flag, a bonus of 6 points capped at 5; a merged unit of two excellent ones.
        excellent("32095", "3", "2", "yes", "I.4", "3.5");
        excellent("32110", "1", "1.5", "", "I.4", "3");
        excellent("32227", "1", "1", "", "I.1", "một phần", "I.4", "3.75");
        excellent("32104", "1", "0", "", "I.4", "3", "II.3", "3");
        excellent("32119", "0", "0", "yes", "I.4", "3", "III.4", "3");
        // Cluster 7: no quorum for one; two are equal and the conference puts them in order.
        excellent("32152", "1", "2", "");
        excellent("32185", "1", "0", "", "I.4", "2.25");
        excellent("32155", "0", "0", "", "IV.1", "còn khuyết", "I.4", "3");
        excellent("32161", "0", "0", "", "I.1", "một phần", "I.4", "3");
        excellent("32182", "0", "0", "", "I.4", "3", "III.4", "2.5");
        // Cluster 8.
        excellent("32244", "1", "1.5", "", "I.4", "3.75");
        // Far above the verified score.
        scores.fix("32137", "I.4", "2", "II.3", "2", "III.1", "2", "III.3", "3");
    }

    /** A unit with full results and a bonus, but for the pairs of criterion and value that are named. */
    private void excellent(String unit, String models, String initiative, String task, String... pairs) {
        scores.full(unit, "II.1", "240/200", "V.3", "450");
        scores.fix(unit, "T.1", models, "T.2", initiative, "T.3", task);
        scores.fix(unit, pairs);
    }

    private void values() {
        for (Unit unit : UNITS) {
            scores.draw(unit);
            scores.bonus(unit, "mo-hinh-cap-tinh", 3, 4, "nhiem-vu-dot-xuat");
            collective(unit);
        }
    }

    /** What article 27 of the law looks at. */
    private void collective(Unit unit) {
        boolean all = scores.next(100) < 70 || unit.id().equals("31834");
        int fighters = scores.next(4);
        int missed = 900 + scores.next(100);
        int day = 8 + scores.next(8);
        scores.addBonusFigure(
                unit, "ty-le-hoan-thanh-nhiem-vu", SampleScores.SELF, all ? "100" : SampleScores.tenths(missed), day);
        scores.addBonusFigure(
                unit, "ty-le-lao-dong-tien-tien", SampleScores.SELF, advancedIn(unit, scores.next(36)), day);
        if (!unit.id().equals("32185")) {
            scores.addBonusFigure(unit, "chien-si-thi-dua-co-so", SampleScores.SELF, Integer.toString(fighters), day);
        }
    }

    private static String advancedIn(Unit unit, int drawn) {
        return switch (unit.id()) {
            case "31885" -> "70";
            case "31834" -> "69.9";
            default -> Integer.toString(60 + drawn);
        };
    }

    // --------------------------------------------------------------------------- small tables

    private static List<List<String>> season() {
        return List.of(
                List.of("id", "communes-2025"),
                List.of("title", "Mùa thi đua năm 2025 của các xã, phường tỉnh Cà Mau (số liệu giả lập)"),
                List.of("year", "2025"),
                List.of("as_of", "2025-12-25"));
    }

    private static List<List<String>> units() {
        List<List<String>> rows = new ArrayList<>();
        for (Unit unit : UNITS) {
            String type = unit.name().startsWith("Phường ") ? "phuong" : "xa";
            rows.add(List.of(unit.id(), unit.name(), "commune", type));
        }
        return rows;
    }

    private static List<List<String>> clusters() {
        List<List<String>> rows = new ArrayList<>();
        for (Cluster cluster : CLUSTERS) {
            rows.add(List.of(
                    cluster.id(),
                    "Cụm thi đua số " + cluster.number(),
                    cluster.department(),
                    cluster.councilMember(),
                    "Cách chia Cụm là minh họa: chưa tìm được văn bản. Mã ban theo dõi, ủy viên Hội đồng là giả lập."));
        }
        return rows;
    }

    private static List<List<String>> members() {
        List<List<String>> rows = new ArrayList<>();
        for (Cluster cluster : CLUSTERS) {
            for (Unit unit : UNITS) {
                if (unit.cluster().equals(cluster.id())) {
                    boolean head = unit.id().equals(cluster.head());
                    rows.add(List.of(
                            cluster.id(),
                            unit.id(),
                            head ? "head" : "member",
                            head ? "Vai trò Cụm trưởng là minh họa." : "Cách chia Cụm là minh họa."));
                }
            }
        }
        return rows;
    }

    private List<List<String>> submissions() {
        List<List<String>> rows = new ArrayList<>();
        for (Unit unit : UNITS) {
            String day = "2025-11-" + (10 + scores.next(10));
            String toHead = switch (unit.id()) {
                case "32128" -> "2025-11-22";
                case "32119" -> "2025-11-23";
                case "31975" -> "2025-11-20T23:30:00";
                case "31988" -> "";
                default -> day;
            };
            String toDepartment = switch (unit.id()) {
                case "32134" -> "2025-11-21T08:00:00";
                case "32119" -> "2025-11-23";
                default -> day;
            };
            if (!toHead.isEmpty()) {
                rows.add(List.of(REPORT, unit.id(), "head", toHead, RECEIVED));
            }
            rows.add(List.of(REPORT, unit.id(), SampleScores.DEPARTMENT, toDepartment, RECEIVED));
        }
        for (Unit unit : UNITS) {
            int day = unit.id().equals("32218") ? 22 : 10 + scores.next(11);
            rows.add(List.of("bao-cao-9-thang", unit.id(), SampleScores.DEPARTMENT, "2025-09-" + day, RECEIVED));
        }
        for (Cluster cluster : CLUSTERS) {
            for (int i = 0; i < cluster.inspected().size(); i++) {
                String before = inspectionDay(cluster, i).minusDays(2).toString();
                String unit = cluster.inspected().get(i);
                rows.add(List.of("bao-cao-phuc-vu-kiem-tra", unit, SampleScores.DEPARTMENT, before, RECEIVED));
            }
        }
        for (Cluster cluster : CLUSTERS) {
            String day = "2025-12-" + (cluster.conference() + 1);
            rows.add(List.of("bao-cao-cum", cluster.id(), "standing_board", day, RECEIVED));
        }
        return rows;
    }

    private static List<List<String>> waivers() {
        return List.of(
                List.of(
                        REPORT,
                        "32119",
                        "2025-11-24",
                        "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh (giả lập)",
                        "công văn giả lập số 1",
                        "Chuyển trụ sở sau sắp xếp (giả lập)"),
                List.of(
                        "hoi-nghi-den",
                        "cum-06",
                        "2025-12-18",
                        "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh (giả lập)",
                        "công văn giả lập số 2",
                        "Trùng lịch họp của tỉnh (giả lập)"));
    }

    private static List<List<String>> facts() {
        List<List<String>> rows = new ArrayList<>();
        for (Unit unit : UNITS) {
            rows.add(List.of(unit.id(), "vi-pham", unit.id().equals("31927") ? "yes" : "no", SampleScores.DOCUMENT));
        }
        return rows;
    }

    // ------------------------------------------------------------- inspections and conferences

    /** Working days after Monday, 24 November 2025: one for each cluster to begin, one for each further inspection. */
    private static LocalDate inspectionDay(Cluster cluster, int index) {
        LocalDate day = LocalDate.of(2025, 11, 24);
        for (int i = 0; i < cluster.number() + index; i++) {
            day = day.plusDays(day.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
        }
        return day;
    }

    private static String inspection(Cluster cluster, int index) {
        return "kt-0" + cluster.number() + "-" + (index + 1);
    }

    private static String nameOf(String unit) {
        return UNITS.stream()
                .filter(other -> other.id().equals(unit))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static List<List<String>> inspections() {
        List<List<String>> rows = new ArrayList<>();
        for (Cluster cluster : CLUSTERS) {
            for (int i = 0; i < cluster.inspected().size(); i++) {
                String unit = cluster.inspected().get(i);
                String day = inspectionDay(cluster, i).toString();
                rows.add(List.of(inspection(cluster, i), cluster.id(), unit, "xa", nameOf(unit), day, day));
            }
        }
        return rows;
    }

    private static List<List<String>> events() {
        List<List<String>> rows = new ArrayList<>();
        for (Cluster cluster : CLUSTERS) {
            String day = "2025-12-" + cluster.conference();
            rows.add(List.of(
                    "hn-0" + cluster.number(),
                    "conference",
                    cluster.id(),
                    cluster.head(),
                    nameOf(cluster.head()),
                    cluster.number() == 7 ? "truc-tuyen" : "truc-tiep",
                    day,
                    day,
                    cluster.councilMember(),
                    cluster.head(),
                    CONFERENCE_MINUTES));
        }
        return rows;
    }

    /** One team for each cluster, which goes to every inspection of it; that of cluster 8 lacks the office. */
    private static List<List<String>> teams() {
        List<List<String>> rows = new ArrayList<>();
        for (Cluster cluster : CLUSTERS) {
            String team = inspection(cluster, 0);
            String note = "Đoàn của Cụm, đi mọi cuộc kiểm tra của Cụm (giả lập).";
            String officers = cluster.number() % 2 == 0 ? "2" : "1";
            rows.add(List.of(team, "leader", cluster.councilMember(), "1", note));
            rows.add(List.of(team, "department_leader", cluster.department(), "1", note));
            rows.add(List.of(team, "department_officer", cluster.department(), officers, note));
            if (cluster.number() != 8) {
                rows.add(List.of(team, "office_officer", "van-phong", "1", note));
            }
            rows.add(List.of(team, "personnel_officer", "ban-to-chuc-can-bo", "1", note));
            rows.add(List.of(team, "head", cluster.head(), "1", note));
            rows.add(List.of(team, "secretary", cluster.department(), "1", note));
        }
        return rows;
    }

    private static List<List<String>> findings() {
        return List.of(
                List.of("31834", "I.4", "confirm", "", "Khớp với hồ sơ (giả lập)", "kết luận giả lập số 1"),
                List.of("31951", "II.3", "deny", "", "Không có hồ sơ của mô hình (giả lập)", "kết luận giả lập số 2"),
                List.of("32083", "III.4", "add", "-0.5", "Thiếu một văn bản góp ý (giả lập)", "kết luận giả lập số 3"),
                List.of(
                        "32236",
                        "I.4",
                        "set",
                        "2.5",
                        "Báo cáo chậm so với diễn biến (giả lập)",
                        "kết luận giả lập số 4"));
    }

    // ---------------------------------------------------------------------------------- history

    private static List<List<String>> predecessors() {
        String note = "Việc hợp nhất này là minh họa, không phải phương án sắp xếp thật.";
        String day = "2025-07-01";
        return List.of(
                List.of("31894", "31912", day, "Xã Châu Thới (trước 01/7/2025)", note),
                List.of("31894", "31897", day, "Xã Vĩnh Hưng A", note),
                List.of("32110", "32110", day, "Xã Khánh Bình (trước 01/7/2025)", note),
                List.of("32110", "32116", day, "Xã Khánh Bình Đông", note),
                List.of("32182", "32182", day, "Xã Quách Phẩm (trước 01/7/2025)", note),
                List.of("32182", "32179", day, "Xã Quách Phẩm Bắc", note),
                List.of("32071", "32071", day, "Xã Trí Phải (trước 01/7/2025)", note),
                List.of("32071", "32072", day, "Xã Trí Lực", note),
                List.of("31864", "31864", "", "Xã Ninh Thạnh Lợi (trước 01/7/2025)", note),
                List.of("31864", "31863", "", "Xã Ninh Thạnh Lợi A", note),
                List.of("32155", "32158", day, "Xã Tạ An Khương Đông", note),
                List.of("32155", "32170", day, "Xã Tạ An Khương Nam", note));
    }

    private List<List<String>> history() {
        List<List<String>> rows = new ArrayList<>();
        Set<String> told = Set.of("31894", "32110", "32182", "32071", "31864", "32155", "31975", "31988");
        for (Unit unit : UNITS) {
            String first = scores.next(3) == 0 ? "kha" : "tot";
            String second = scores.next(4) == 0 ? "kha" : "tot";
            if (!told.contains(unit.id())) {
                boolean twice = TWICE.contains(unit.id());
                past(rows, unit.id(), twice ? EXCELLENT : first, twice ? EXCELLENT : second);
                certificates(rows, unit.id(), CERTIFIED.contains(unit.id()), false);
            }
        }
        // Of two histories: one has two years and a certificate, the other one year and none.
        past(rows, "31912", EXCELLENT, EXCELLENT);
        certificates(rows, "31912", true, false);
        past(rows, "31897", EXCELLENT, "tot");
        certificates(rows, "31897", false, false);
        // Both have two years, one has a certificate.
        past(rows, "32110", EXCELLENT, EXCELLENT);
        certificates(rows, "32110", false, false);
        past(rows, "32116", EXCELLENT, EXCELLENT);
        certificates(rows, "32116", false, true);
        // Both have two years, none has a certificate.
        past(rows, "32182", EXCELLENT, EXCELLENT);
        certificates(rows, "32182", false, false);
        past(rows, "32179", EXCELLENT, EXCELLENT);
        certificates(rows, "32179", false, false);
        // Of one of them nobody recorded 2023.
        past(rows, "32071", EXCELLENT, EXCELLENT);
        certificates(rows, "32071", true, false);
        past(rows, "32072", "", EXCELLENT);
        // One has a certificate; nobody recorded those of the other.
        past(rows, "31864", EXCELLENT, "kha");
        past(rows, "31863", EXCELLENT, EXCELLENT);
        certificates(rows, "31863", true, false);
        // Nobody recorded 2023, but 2024 breaks the chain.
        past(rows, "32158", "", EXCELLENT);
        certificates(rows, "32158", false, false);
        past(rows, "32170", "", "tot");
        certificates(rows, "32170", false, false);
        // Not merged: a year not recorded before a good one, and before one that breaks the chain.
        past(rows, "31975", "", EXCELLENT);
        certificates(rows, "31975", true, false);
        past(rows, "31988", "", "kha");
        certificates(rows, "31988", false, false);
        return rows;
    }

    /** The grades of 2023 and 2024; nothing for a year that nobody recorded. */
    private static void past(List<List<String>> rows, String unit, String first, String second) {
        if (!first.isEmpty()) {
            rows.add(List.of(unit, "2023", "grade", first, "yes", PAST));
        }
        rows.add(List.of(unit, "2024", "grade", second, "yes", PAST));
    }

    private static void certificates(List<List<String>> rows, String unit, boolean first, boolean second) {
        rows.add(List.of(unit, "2023", "award", CERTIFICATE, first ? "yes" : "no", PAST));
        rows.add(List.of(unit, "2024", "award", CERTIFICATE, second ? "yes" : "no", PAST));
    }

    // ---------------------------------------------------------------------- votes and decisions

    /** In each cluster its units vote on each other; who is judged does not count. */
    private List<List<String>> votes() {
        List<List<String>> rows = new ArrayList<>();
        Map<String, List<Integer>> told = Map.of("32227", List.of(9, 6, 2), "32185", List.of(4, 3, 0));
        for (Unit unit : UNITS) {
            int size = CLUSTERS.get(unit.cluster().charAt(unit.cluster().length() - 1) - '1')
                    .size();
            boolean away = unit.skill() < 95 && scores.next(6) == 0;
            int against = unit.skill() < 95 && scores.next(100) < 50 ? 1 + scores.next(2) : 0;
            List<Integer> drawn = List.of(away ? size - 1 : size, size - 1 - against, against);
            // Unit 32047 was not put to the vote, unit 31927 is not considered.
            if (!unit.id().equals("32047") && !unit.id().equals("31927")) {
                List<Integer> counted = told.getOrDefault(unit.id(), drawn);
                rows.add(List.of(
                        unit.id(),
                        CERTIFICATE,
                        Integer.toString(size),
                        Integer.toString(counted.get(0)),
                        "0",
                        Integer.toString(counted.get(1) + (away ? 0 : 1)),
                        Integer.toString(counted.get(2)),
                        "0",
                        away ? "none" : "agree",
                        CONFERENCE_MINUTES));
            }
        }
        return rows;
    }

    private static List<List<String>> decisions() {
        return List.of(
                List.of(
                        "cut_off",
                        CERTIFICATE + "/cum-02",
                        "31849",
                        "yes",
                        COUNCIL,
                        "biên bản giả lập số 1",
                        "Bằng nhau ở suất cuối: chọn đơn vị có kết quả giám sát nổi bật hơn (giả lập)"),
                List.of(
                        "override",
                        "I.4",
                        "32104",
                        "3.5",
                        COUNCIL,
                        "biên bản giả lập số 2",
                        "Bổ sung minh chứng sau thẩm định (giả lập)"),
                List.of(
                        "tie",
                        "cum-07",
                        "32155",
                        "1",
                        "Hội nghị tổng kết Cụm (giả lập)",
                        "biên bản giả lập số 3",
                        "Bằng nhau đến hết tiêu chí phụ: Hội nghị xếp thứ tự (giả lập)"),
                List.of(
                        "tie",
                        "cum-07",
                        "32161",
                        "2",
                        "Hội nghị tổng kết Cụm (giả lập)",
                        "biên bản giả lập số 3",
                        "Bằng nhau đến hết tiêu chí phụ: Hội nghị xếp thứ tự (giả lập)"),
                List.of(
                        "form",
                        "hn-07",
                        "",
                        "truc-tuyen",
                        "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh (giả lập)",
                        "công văn giả lập số 3",
                        "Đi lại khó khăn do thời tiết (giả lập)"));
    }

    // -------------------------------------------------------------------------------- what it is

    private static List<List<String>> about() {
        return List.of(
                List.of(
                        "Tên và mã 64 xã, phường của tỉnh Cà Mau từ ngày 01/7/2025 là thật; tên và mã các đơn vị cũ trong"
                                + " bảng Kế thừa cũng có thật trước ngày đó.",
                        "Names and codes of the 64 communes of Cà Mau from 1 July 2025 are real; those of the old units"
                                + " in the table of predecessors were real before that day."),
                List.of(
                        "Mọi số liệu, điểm chấm, ngày nộp, phiếu bầu, quyết định, cuộc kiểm tra, hội nghị và thành tích các năm"
                                + " trước là giả lập, do một chương trình tạo ra; không nói lên kết quả thật của một địa phương.",
                        "Every figure, mark, date of receipt, vote, decision, inspection, conference and achievement of earlier"
                                + " years is synthetic, made by a program, and says nothing about the real result of any commune."),
                List.of(
                        "Cách chia tám Cụm và Cụm trưởng là minh họa: chưa tìm được văn bản.",
                        "The split into eight clusters and their heads are illustrative: no text was found."),
                List.of(
                        "Việc hợp nhất đơn vị nào vào đơn vị nào trong bảng Kế thừa là minh họa. Đơn vị không có trong bảng đó"
                                + " được ghi thành tích giả lập theo mã hiện nay, dù trên thực tế có thể cũng do hợp nhất.",
                        "Which unit was merged into which, in the table of predecessors, is illustrative. The other units have"
                                + " synthetic achievements under their present code, though they may be merged in fact."));
    }

    private static List<List<String>> stories() {
        return List.of(
                List.of(
                        "Đơn vị hợp nhất từ hai đơn vị cũ có thành tích khác nhau (việc hợp nhất là minh họa)",
                        "31894",
                        "bang-khen-nhieu-nam; đơn vị cũ 31912 và 31897",
                        "nn-xuat-sac (all) không đạt: 31912 hai năm, 31897 đứt ở năm 2024; nn-bang-khen (any) đạt nhờ 31912 năm 2023; không được đề nghị"),
                List.of(
                        "Hợp nhất, cả hai đơn vị cũ đều Xuất sắc hai năm (việc hợp nhất là minh họa)",
                        "32110",
                        "bang-khen-nhieu-nam; 32110 và 32116",
                        "all đạt (2 năm), any đạt; được đề nghị; không xét Bằng khen cấp tỉnh nữa"),
                List.of(
                        "Hợp nhất, không đơn vị cũ nào có Bằng khen (việc hợp nhất là minh họa)",
                        "32182",
                        "bang-khen-nhieu-nam; 32182 và 32179",
                        "all đạt, any không đạt"),
                List.of(
                        "Hợp nhất, một đơn vị cũ thiếu ghi nhận năm 2023 (việc hợp nhất là minh họa)",
                        "32071",
                        "bang-khen-nhieu-nam; 32071 và 32072",
                        "all chưa rõ: ít nhất 1 năm, năm 2023 của 32072 chưa ghi nhận"),
                List.of(
                        "Hợp nhất không ghi ngày; một đơn vị cũ không có dòng về Bằng khen (việc hợp nhất là minh họa)",
                        "31864",
                        "bang-khen-nhieu-nam; 31864 và 31863",
                        "any đạt nhờ 31863; all không đạt (năm 2024 của 31864 xếp loại Khá)"),
                List.of(
                        "Hợp nhất, năm 2024 đã đứt chuỗi (việc hợp nhất là minh họa)",
                        "32155",
                        "bang-khen-nhieu-nam; 32158 và 32170",
                        "all không đạt dù không ai ghi nhận năm 2023; any không đạt"),
                List.of(
                        "Không hợp nhất, thiếu ghi nhận năm 2023",
                        "31975; 31988",
                        "bang-khen-nhieu-nam",
                        "31975: năm 2024 Xuất sắc, chưa rõ; 31988: năm 2024 Khá, không đạt"),
                List.of(
                        "Hết chỉ tiêu Bằng khen nhiều năm",
                        "32065",
                        "bang-khen-nhieu-nam, chỉ tiêu 3",
                        "đủ điều kiện, hạng sau 32152, 32244, 32110; được Bằng khen cấp tỉnh"),
                List.of(
                        "Chỉ tiêu 20 % của số đơn vị dẫn đầu Cụm",
                        "32095",
                        "co-thi-dua",
                        "8 đơn vị dẫn đầu: 1.6 còn 1; 32095 được đề nghị, Cụm số 6 còn 3 - 1 = 2 Bằng khen"),
                List.of("Điểm thưởng quá trần", "32095", "T", "6.00 còn 5.00; tổng 99.50"),
                List.of(
                        "Bằng nhau ở suất cuối, Hội đồng chọn một đơn vị",
                        "31849; 31885",
                        "cum-02, bang-khen-tinh",
                        "93.00 = 93.00; 31849 được đề nghị theo biên bản giả lập số 1, 31885 để lại vì đồng hạng"),
                List.of(
                        "Bằng nhau ở suất cuối, chưa có quyết định",
                        "31942; 31993",
                        "cum-03, bang-khen-tinh",
                        "93.50 = 93.50; không đơn vị nào được đề nghị, một suất chưa dùng"),
                List.of(
                        "Bằng nhau, Hội nghị xếp thứ tự",
                        "32155; 32161",
                        "cum-07, hạng 3 và 4",
                        "92.00 = 92.00; hạng theo quyết định; trong bảng chung vẫn đồng hạng"),
                List.of("Quyết định thay điểm một tiêu chí", "32104", "I.4", "chấm 3.00, quyết định 3.50; tổng 94.50"),
                List.of(
                        "Phiếu đồng ý dưới 80 %",
                        "32227",
                        "cum-06, bang-khen-tinh",
                        "6 trên 8 phiếu: 75 %; không đạt (không tính phiếu của đơn vị được xét)"),
                List.of("Không đủ số người dự", "32185", "cum-07, bang-khen-tinh", "có mặt 3 trên 6, cần 4; chưa rõ"),
                List.of("Chưa bỏ phiếu", "32047", "cum-05, bang-khen-tinh", "không có dòng; chưa rõ"),
                List.of(
                        "Muộn ở một nơi nhận",
                        "32128",
                        "cum-04; Cụm trưởng nhận 22/11",
                        "muộn 2 ngày, V.1 = 4.00; chưa được kiểm tra nên không đạt nhóm nen-nep; D3 không đạt"),
                List.of(
                        "Muộn ở một nơi nhận, đã được kiểm tra",
                        "32134",
                        "cum-04; ban theo dõi nhận 21/11",
                        "muộn 1 ngày, V.1 = 4.50; đạt nhóm nen-nep nhờ bk-da-kiem-tra"),
                List.of("Gia hạn", "32119", "cum-06; nhận 23/11, gia hạn đến hết 24/11", "V.1 = 5.00; D3 được gia hạn"),
                List.of(
                        "Nộp cuối ngày 20/11 là đúng hạn",
                        "31975",
                        "Cụm trưởng nhận 20/11 lúc 23 giờ 30",
                        "V.1 = 5.00"),
                List.of("Một nơi không nhận được báo cáo", "31988", "không có dòng gửi Cụm trưởng", "V.1 = 0.00"),
                List.of("Báo cáo chín tháng muộn", "32218", "nhận 22/9", "V.2 = 2.00"),
                List.of(
                        "Tập thể lao động xuất sắc: tỷ lệ 70 % và 69,9 %",
                        "31885; 31834", "tt-tien-tien", "31885 đạt; 31834 thiếu 0.1"),
                List.of("Thiếu số liệu của điều kiện", "32185", "tt-chien-si, không có dòng", "chưa rõ"),
                List.of("Thuộc diện không xét thi đua", "31927", "fact vi-pham = yes", "có điểm, không xếp hạng"),
                List.of(
                        "Điểm tự chấm cao hơn điểm thẩm định",
                        "32137",
                        "I.4",
                        "tự chấm 4, thẩm định 2; cảnh báo chênh lệch"),
                List.of(
                        "Kết luận kiểm tra",
                        "31834; 31951; 32083; 32236",
                        "I.4; II.3; III.4; I.4",
                        "giữ 4.00; 3 còn 0; 3.25 - 0.5 = 2.75; 3.25 thành 2.50"),
                List.of(
                        "Cụm vi phạm kế hoạch kiểm tra",
                        "",
                        "cum-08",
                        "C1 không đạt: kiểm tra 3 đơn vị; C5 không đạt: đoàn thiếu cán bộ Văn phòng"),
                List.of("Hội nghị được gia hạn", "", "cum-06, họp 18/12", "D2 được gia hạn đến hết 18/12"),
                List.of("Hội nghị trực tuyến có quyết định", "", "cum-07, hn-07", "F1 đạt"));
    }
}
