package org.thidua.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.thidua.cli.SampleScores.Item;
import org.thidua.cli.SampleScores.Kind;
import org.thidua.cli.SampleScores.Unit;

/**
 * Writes the sample season {@code mttq-2021}: 63 real provinces with openly synthetic figures.
 *
 * <p>The files are the same, byte for byte, on every run and machine, as {@link SampleScores} says.
 * Some units play a part in a story (a tie, a missing figure, a late report); the table {@code
 * _stories} says which, and the method {@link #story()} makes them so.
 *
 * <p>To write the season again: run {@code main} with the folder as its only argument.
 */
final class SampleSeasonGenerator {

    /**
     * A cluster of units.
     *
     * @param id its id
     * @param name its name
     * @param head the unit that is its head
     * @param note how well its members are known
     * @param headNote how well its head is known
     */
    record Cluster(String id, String name, String head, String note, String headNote) {
        /** {@return the department that tracks the cluster} */
        String department() {
            return "ban-theo-doi-" + number();
        }

        /** {@return the member of the council in charge of the cluster} */
        String councilMember() {
            return "uy-vien-" + number();
        }

        /** {@return the units of the cluster, in the order of their ids} */
        List<Unit> units() {
            return UNITS.stream().filter(unit -> unit.cluster().equals(id)).toList();
        }

        private String number() {
            int number = CLUSTERS.indexOf(this) + 1;
            return (number < 10 ? "0" : "") + number;
        }
    }

    private static final List<Item> ITEMS = List.of(
            Item.of("I.1", "ke-hoach-tuyen-giao", Kind.LEVEL, 0, 0, "đầy đủ", "một phần", "chưa có"),
            Item.of("I.2", "tin-bai", Kind.OWN_TARGET, 200, 10),
            Item.of("I.3", "hoi-nghi-tuyen-truyen", Kind.OWN_TARGET, 30, 1),
            Item.of("I.4", "I.4", Kind.MARK, 300, 25),
            Item.of("I.5", "mo-hinh-tuyen-truyen", Kind.COUNT, 6, 1),
            Item.of("II.1", "ngay-hoi-dai-doan-ket", Kind.PERCENT, 100, 1),
            Item.of("II.2", "II.2", Kind.TWO_MARKS, 300, 50),
            Item.of("II.3", "cong-tac-dan-toc-ton-giao", Kind.LEVEL, 0, 0, "tốt", "khá", "trung bình", "chưa đạt"),
            Item.of("II.4.1", "II.4.1", Kind.PEERS, 300, 50),
            Item.of("II.4.2", "noi-dung-phoi-hop", Kind.PERCENT, 100, 1),
            Item.of("II.5", "chuong-trinh-phoi-hop", Kind.YES_NO, 35, 1),
            Item.of("III.1", "quy-vi-nguoi-ngheo", Kind.OWN_TARGET, 40, 500),
            Item.of("III.2", "nha-dai-doan-ket", Kind.OWN_TARGET, 60, 5),
            Item.of("III.3.1", "khu-dan-cu-dat", Kind.PERCENT, 100, 1),
            Item.of("III.3.2", "III.3.2", Kind.MARK, 500, 25),
            Item.of("III.4", "bao-cao-thieu", Kind.FAULTS, 4, 1),
            Item.of("III.5", "mo-hinh-tu-quan", Kind.COUNT, 4, 1),
            Item.of("IV.1", "cuoc-giam-sat", Kind.COUNT, 4, 1),
            Item.of("IV.2", "hoi-nghi-phan-bien", Kind.COUNT, 3, 1),
            Item.of("IV.3", "tiep-xuc-cu-tri", Kind.COUNT, 11, 1),
            Item.of("IV.4", "don-thu-qua-han", Kind.FAULTS, 6, 1),
            Item.of(
                    "IV.5",
                    "hiep-thuong",
                    Kind.LEVEL,
                    0,
                    0,
                    "đúng luật, đúng tiến độ",
                    "đúng luật, chậm tiến độ",
                    "phải làm lại"),
            Item.of("IV.6", "IV.6", Kind.MARK, 200, 25),
            Item.of("V.1", "ke-hoach-doi-ngoai", Kind.YES_NO, 45, 1),
            Item.of("V.2", "hoat-dong-huu-nghi", Kind.OWN_TARGET, 8, 1),
            Item.of("V.3", "V.3", Kind.MARK, 300, 25),
            Item.of("VI.3", "can-bo-tap-huan", Kind.PERCENT, 95, 1),
            Item.of("VI.4", "kien-toan-to-chuc", Kind.LEVEL, 0, 0, "hoàn thành", "còn khuyết", "chưa hoàn thành"),
            Item.of("VI.5", "VI.5", Kind.TWO_MARKS, 300, 50),
            Item.of("VI.6", "ung-dung-cntt", Kind.YES_NO, 45, 1),
            Item.of("VI.7", "vang-hop-cum", Kind.FAULTS, 4, 1));

    private static final String NORTH = "Cách chia 23 tỉnh phía Bắc thành ba Cụm là minh họa: chưa tìm được văn bản.";
    private static final String INFERRED = "Thành phần Cụm suy ra từ các nguồn đã công bố.";
    private static final String PUBLISHED = "Thành phần Cụm theo nguồn đã công bố.";
    private static final String HEAD = "Vai trò Cụm trưởng là minh họa.";

    static final List<Cluster> CLUSTERS = List.of(
            new Cluster("cum-5-thanh-pho", "Cụm 5 thành phố trực thuộc Trung ương", "01", PUBLISHED, HEAD),
            new Cluster(
                    "cum-bac-song-hau",
                    "Cụm Bắc sông Hậu",
                    "80",
                    PUBLISHED,
                    "Cụm trưởng năm 2021 theo nguồn đã công bố."),
            new Cluster("cum-nam-song-hau", "Cụm Nam sông Hậu", "91", PUBLISHED, HEAD),
            new Cluster("cum-tay-nguyen", "Cụm Tây Nguyên", "66", PUBLISHED, HEAD),
            new Cluster("cum-duyen-hai-mien-trung", "Cụm Duyên hải miền Trung", "49", PUBLISHED, HEAD),
            new Cluster("cum-dong-nam-bo", "Cụm Đông Nam Bộ", "74", INFERRED, HEAD),
            new Cluster("cum-bac-trung-bo", "Cụm Bắc Trung Bộ", "40", INFERRED, HEAD),
            new Cluster("cum-phia-bac-1", "Cụm các tỉnh phía Bắc số 1", "10", NORTH, HEAD),
            new Cluster("cum-phia-bac-2", "Cụm các tỉnh phía Bắc số 2", "19", NORTH, HEAD),
            new Cluster("cum-phia-bac-3", "Cụm các tỉnh phía Bắc số 3", "26", NORTH, HEAD));

    static final List<Unit> UNITS = List.of(
            new Unit("01", "Hà Nội", "cum-5-thanh-pho", 93, 60),
            new Unit("02", "Hà Giang", "cum-phia-bac-1", 80, 20),
            new Unit("04", "Cao Bằng", "cum-phia-bac-2", 82, 25),
            new Unit("06", "Bắc Kạn", "cum-phia-bac-2", 83, 10),
            new Unit("08", "Tuyên Quang", "cum-phia-bac-2", 87, 35),
            new Unit("10", "Lào Cai", "cum-phia-bac-1", 95, 55),
            new Unit("11", "Điện Biên", "cum-phia-bac-1", 77, 20),
            new Unit("12", "Lai Châu", "cum-phia-bac-1", 78, 10),
            new Unit("14", "Sơn La", "cum-phia-bac-1", 88, 30),
            new Unit("15", "Yên Bái", "cum-phia-bac-1", 91, 45),
            new Unit("17", "Hòa Bình", "cum-phia-bac-1", 86, 30),
            new Unit("19", "Thái Nguyên", "cum-phia-bac-2", 94, 60),
            new Unit("20", "Lạng Sơn", "cum-phia-bac-2", 89, 30),
            new Unit("22", "Quảng Ninh", "cum-phia-bac-2", 92, 50),
            new Unit("24", "Bắc Giang", "cum-phia-bac-2", 90, 40),
            new Unit("25", "Phú Thọ", "cum-phia-bac-1", 93, 35),
            new Unit("26", "Vĩnh Phúc", "cum-phia-bac-3", 96, 60),
            new Unit("27", "Bắc Ninh", "cum-phia-bac-3", 95, 50),
            new Unit("30", "Hải Dương", "cum-phia-bac-3", 95, 45),
            new Unit("31", "Hải Phòng", "cum-5-thanh-pho", 94, 50),
            new Unit("33", "Hưng Yên", "cum-phia-bac-3", 84, 15),
            new Unit("34", "Thái Bình", "cum-phia-bac-3", 83, 20),
            new Unit("35", "Hà Nam", "cum-phia-bac-3", 82, 10),
            new Unit("36", "Nam Định", "cum-phia-bac-3", 100, 0),
            new Unit("37", "Ninh Bình", "cum-phia-bac-3", 100, 0),
            new Unit("38", "Thanh Hóa", "cum-bac-trung-bo", 93, 45),
            new Unit("40", "Nghệ An", "cum-bac-trung-bo", 97, 65),
            new Unit("42", "Hà Tĩnh", "cum-bac-trung-bo", 92, 40),
            new Unit("44", "Quảng Bình", "cum-bac-trung-bo", 83, 15),
            new Unit("45", "Quảng Trị", "cum-bac-trung-bo", 82, 10),
            new Unit("46", "Thừa Thiên Huế", "cum-bac-trung-bo", 90, 40),
            new Unit("48", "Đà Nẵng", "cum-5-thanh-pho", 100, 100),
            new Unit("49", "Quảng Nam", "cum-duyen-hai-mien-trung", 97, 60),
            new Unit("51", "Quảng Ngãi", "cum-duyen-hai-mien-trung", 88, 30),
            new Unit("52", "Bình Định", "cum-duyen-hai-mien-trung", 91, 40),
            new Unit("54", "Phú Yên", "cum-duyen-hai-mien-trung", 80, 15),
            new Unit("56", "Khánh Hòa", "cum-duyen-hai-mien-trung", 100, 50),
            new Unit("58", "Ninh Thuận", "cum-dong-nam-bo", 90, 30),
            new Unit("60", "Bình Thuận", "cum-dong-nam-bo", 87, 30),
            new Unit("62", "Kon Tum", "cum-tay-nguyen", 79, 10),
            new Unit("64", "Gia Lai", "cum-tay-nguyen", 88, 35),
            new Unit("66", "Đắk Lắk", "cum-tay-nguyen", 93, 50),
            new Unit("67", "Đắk Nông", "cum-tay-nguyen", 82, 15),
            new Unit("68", "Lâm Đồng", "cum-tay-nguyen", 94, 45),
            new Unit("70", "Bình Phước", "cum-dong-nam-bo", 84, 25),
            new Unit("72", "Tây Ninh", "cum-dong-nam-bo", 88, 15),
            new Unit("74", "Bình Dương", "cum-dong-nam-bo", 92, 40),
            new Unit("75", "Đồng Nai", "cum-dong-nam-bo", 100, 60),
            new Unit("77", "Bà Rịa - Vũng Tàu", "cum-dong-nam-bo", 90, 40),
            new Unit("79", "Hồ Chí Minh", "cum-5-thanh-pho", 92, 50),
            new Unit("80", "Long An", "cum-bac-song-hau", 100, 0),
            new Unit("82", "Tiền Giang", "cum-bac-song-hau", 100, 0),
            new Unit("83", "Bến Tre", "cum-bac-song-hau", 92, 40),
            new Unit("84", "Trà Vinh", "cum-bac-song-hau", 85, 25),
            new Unit("86", "Vĩnh Long", "cum-bac-song-hau", 88, 30),
            new Unit("87", "Đồng Tháp", "cum-bac-song-hau", 94, 45),
            new Unit("89", "An Giang", "cum-nam-song-hau", 99, 75),
            new Unit("91", "Kiên Giang", "cum-nam-song-hau", 100, 40),
            new Unit("92", "Cần Thơ", "cum-5-thanh-pho", 88, 35),
            new Unit("93", "Hậu Giang", "cum-nam-song-hau", 87, 25),
            new Unit("94", "Sóc Trăng", "cum-nam-song-hau", 90, 35),
            new Unit("95", "Bạc Liêu", "cum-nam-song-hau", 89, 25),
            new Unit("96", "Cà Mau", "cum-nam-song-hau", 84, 20));

    /** What stories fix for units that are drawn anew: only the values of those units change. */
    private final Map<String, List<String>> anew = new TreeMap<>();

    private final SampleScores scores = new SampleScores(2021, 20211118L, ITEMS, UNITS, "72");

    private SampleSeasonGenerator() {}

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
        new SampleSeasonGenerator().write(Path.of(arguments[0]));
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
        tables.table("facts", List.of("unit", "fact", "value", "document"), facts());
        SampleSeasonEvents events = new SampleSeasonEvents(days(10, 8), days(10, 11));
        events.write(tables);
        SampleSeasonCouncil council = new SampleSeasonCouncil();
        council.write(tables);
        tables.table("_about", List.of("about", "about_en"), about());
        List<List<String>> stories = new ArrayList<>(stories());
        stories.addAll(events.stories());
        stories.addAll(council.stories());
        tables.table("_stories", List.of("story", "units", "where", "expected"), stories);
    }

    // ---------------------------------------------------------------------------------- stories

    private void story() {
        // Same total 96.50, the bonus decides: 89.00 + 7.50 before 89.50 + 7.00.
        scores.full("80", "I.4", "2.5", "VI.5", "2.5", "T.1", "2", "T.2", "2.5", "T.3", "yes");
        scores.full("82", "I.4", "2.5", "T.1", "2", "T.2", "2", "T.3", "yes");
        // Equal to the last link of the chain, over the last of three certificates: 83.00 + 2.00.
        scores.full("36", "I.4", "2", "V.3", "2", "III.4", "1", "VI.5", "2", "II.2", "2", "IV.6", "1");
        scores.full("37", "I.4", "2", "V.3", "2", "III.4", "1", "VI.5", "2", "II.2", "2", "IV.6", "1");
        scores.fix("36", "II.3", "khá", "T.1", "1", "T.2", "1");
        scores.fix("37", "I.1", "một phần", "T.1", "1", "T.2", "1");
        // Bonus of 11 points, capped at 10: 85.00 + 10.00.
        scores.full("48", "I.4", "2", "III.4", "1", "V.3", "2.5", "IV.6", "1.5", "VI.7", "2", "II.3", "khá");
        scores.fix("48", "T.1", "5", "T.2", "4", "T.3", "yes");
        // First of its cluster, but three days late: no flag.
        scores.full("75", "I.4", "2.5", "III.4", "1", "VI.5", "2.5", "T.1", "2", "T.2", "3");
        // 90 and more, but more than 2 points deducted: one grade lower.
        scores.full("56", "I.4", "2.5", "III.4", "1", "VI.5", "2", "V.3", "2.5", "IV.6", "1.5");
        scores.fix("56", "T.1", "2", "T.2", "1.5", "T.3", "yes", "P.1", "1", "P.2", "2");
        // A criterion at zero: no certificate, the place passes down.
        scores.full("91", "VI.6", "no", "I.4", "2.5", "III.4", "1", "V.3", "2", "T.1", "1", "T.2", "1.5");
        // Deductions of 6 points, floored at -5.
        scores.fix("06", "P.1", "6", "P.2", "4");
        // One deduction that costs a place but no grade.
        scores.fix("64", "P.1", "1");
        scores.fix("92", "P.1", "2");
        scores.fix("17", "P.2", "1");
        // Far above the verified score: the department corrects one figure and mark after another.
        scores.fix(
                "72", "I.4", "1.25", "III.3.2", "2.5", "V.3", "1.5", "I.5", "3", "III.5", "2", "IV.2", "1", "IV.4",
                "3");
        // Equal over the last of three certificates, which is decided: 83.00 + 1.00.
        List<String> equal = List.of("I.4", "2", "V.3", "2", "III.4", "1", "VI.5", "2", "II.2", "2", "IV.6", "1");
        anew("14", equal, "II.3", "khá", "T.1", "1", "T.2", "0");
        anew("17", equal, "I.1", "một phần", "T.1", "1", "T.2", "0", "P.2", "");
        // Equal below the last certificate; their order is decided: 83.00 + 0.50.
        anew("60", equal, "II.3", "khá", "T.1", "0", "T.2", "0.5");
        anew("77", equal, "I.1", "một phần", "T.1", "0", "T.2", "0.5");
        // States other than a value.
        scores.leaveOut("67", "III.1");
        scores.leaveOut("44", "VI.3");
        scores.leaveOut("45", "V.3");
        scores.leaveOut("93", "V.2");
        scores.leaveOut("95", "V.2");
        scores.leaveOut("84", "III.5");
    }

    private void anew(String unit, List<String> equal, String... pairs) {
        List<String> all = new ArrayList<>(equal);
        all.addAll(List.of(pairs));
        anew.put(unit, all);
    }

    // ----------------------------------------------------------------------------------- values

    private void values() {
        for (Unit unit : UNITS) {
            int figures = scores.figures().size();
            int marks = scores.marks().size();
            values(unit);
            List<String> fixed = anew.get(unit.id());
            if (fixed != null) {
                // Drawn anew from a chance of its own, so that no other unit's values move.
                scores.figures().subList(figures, scores.figures().size()).clear();
                scores.marks().subList(marks, scores.marks().size()).clear();
                scores.full(unit.id(), fixed.toArray(String[]::new));
                scores.withChance(20211210L + Integer.parseInt(unit.id()), () -> values(unit));
            }
        }
    }

    private void values(Unit unit) {
        scores.draw(unit);
        scores.bonus(unit, "mo-hinh-trung-uong", 4, 8, "nhiem-vu-giao-them");
        penalty(unit, "P.1", "bao-cao-dinh-chinh");
        penalty(unit, "P.2", "vang-hoi-nghi-trung-uong");
        written(unit);
    }

    private void penalty(Unit unit, String criterion, String measure) {
        String count = scores.fixedValue(unit, criterion);
        if (!count.isEmpty()) {
            scores.addBonusFigure(unit, measure, SampleScores.DEPARTMENT, count, 28);
        }
    }

    /** The rows of the stories that are about a state. */
    private void written(Unit unit) {
        switch (unit.id()) {
            case "67" ->
                scores.figures()
                        .add(List.of(
                                "67",
                                "quy-vi-nguoi-ngheo",
                                SampleScores.SELF,
                                "",
                                "",
                                "missing",
                                "",
                                "Chưa gửi số liệu (giả lập)",
                                ""));
            case "45" -> {
                scores.addMark("45", "V.3", SampleScores.SELF, "", "2.5", "", "", "2021-11-15");
                scores.addMark(
                        "45",
                        "V.3",
                        SampleScores.DEPARTMENT,
                        "",
                        "",
                        "pending",
                        "Đang thẩm định (giả lập)",
                        "2021-12-03");
            }
            case "93" ->
                scores.figures()
                        .add(List.of(
                                "93",
                                "hoat-dong-huu-nghi",
                                SampleScores.DEPARTMENT,
                                "",
                                "",
                                "not_applicable",
                                SampleScores.SYNTHETIC,
                                "Không được giao nhiệm vụ này (giả lập)",
                                "2021-12-02"));
            case "84" -> {
                scores.figures()
                        .add(List.of(
                                "84",
                                "mo-hinh-tu-quan",
                                SampleScores.SELF,
                                "4",
                                "",
                                "",
                                SampleScores.SYNTHETIC,
                                "",
                                "2021-11-12"));
                scores.figures()
                        .add(List.of(
                                "84",
                                "mo-hinh-tu-quan",
                                SampleScores.DEPARTMENT,
                                "",
                                "",
                                "disqualified",
                                SampleScores.SYNTHETIC,
                                "Minh chứng không hợp lệ (giả lập)",
                                "2021-12-02"));
            }
            default -> {
                // The other units have no such row.
            }
        }
    }

    // --------------------------------------------------------------------------- small tables

    private static List<List<String>> season() {
        return List.of(
                List.of("id", "mttq-2021"),
                List.of("title", "Mùa thi đua năm 2021 (số liệu giả lập)"),
                List.of("year", "2021"),
                List.of("as_of", "2021-12-15"));
    }

    private static List<List<String>> units() {
        List<List<String>> rows = new ArrayList<>();
        for (Unit unit : UNITS) {
            String type = unit.cluster().equals("cum-5-thanh-pho") ? "thanh-pho" : "tinh";
            rows.add(List.of(unit.id(), unit.name(), "province", type));
        }
        return rows;
    }

    private static List<List<String>> clusters() {
        List<List<String>> rows = new ArrayList<>();
        for (Cluster cluster : CLUSTERS) {
            String note = cluster.note() + " Mã ban theo dõi và mã ủy viên Hội đồng là giả lập.";
            rows.add(List.of(cluster.id(), cluster.name(), cluster.department(), cluster.councilMember(), note));
        }
        return rows;
    }

    private static List<List<String>> members() {
        List<List<String>> rows = new ArrayList<>();
        for (Cluster cluster : CLUSTERS) {
            for (Unit unit : UNITS) {
                if (unit.cluster().equals(cluster.id())) {
                    boolean head = unit.id().equals(cluster.head());
                    boolean second = unit.id().equals(SampleSeasonEvents.SECOND_HEAD);
                    String secondNote = "Cụm trưởng thứ hai, ghi sai có chủ ý (giả lập).";
                    String note = head ? cluster.headNote() : second ? secondNote : cluster.note();
                    rows.add(List.of(cluster.id(), unit.id(), head || second ? "head" : "member", note));
                }
            }
        }
        return rows;
    }

    /** A day of a month for each unit. */
    private Map<String, Integer> days(int first, int span) {
        Map<String, Integer> days = new TreeMap<>();
        for (Unit unit : UNITS) {
            days.put(unit.id(), first + scores.next(span));
        }
        return days;
    }

    private static List<List<String>> facts() {
        List<List<String>> rows = new ArrayList<>();
        for (Unit unit : UNITS) {
            String registered = unit.id().equals("58") ? "no" : "yes";
            rows.add(List.of(unit.id(), "dang-ky", registered, SampleScores.DOCUMENT));
            rows.add(List.of(unit.id(), "ky-luat", "no", SampleScores.DOCUMENT));
            rows.add(List.of(unit.id(), "vi-pham", "no", SampleScores.DOCUMENT));
        }
        return rows;
    }

    private static List<List<String>> about() {
        return List.of(
                List.of(
                        "Tên và mã 63 tỉnh, thành phố là thật (năm 2021); mọi số liệu, điểm chấm, ngày nộp và"
                                + " dữ kiện trong mùa này là giả lập, do một chương trình tạo ra.",
                        "Names and codes of the 63 provinces are real (2021); every figure, mark, date of"
                                + " receipt and fact of this season is synthetic, made by a program."),
                List.of(
                        "Kiểm tra, hội nghị, đoàn kiểm tra, kết luận, phiếu bầu, thành tích các năm 2016–2020 và quyết"
                                + " định cũng là giả lập. Việc có Cụm họp ngày 10/12/2021 và có Cụm họp ngày"
                                + " 15/12/2021 được Ban Thường trực đồng ý là có nguồn công bố; Cụm nào trong mùa"
                                + " này làm như vậy là giả lập. Mỗi sai sót về tuân thủ được đặt vào đúng một Cụm"
                                + " hoặc đơn vị, không liên quan đến thực tế của nơi đó.",
                        "Inspections, conferences, teams, findings, votes, the honours of 2016–2020 and decisions are"
                                + " synthetic too. That a cluster met on 10/12/2021 and another on 15/12/2021 with the"
                                + " consent of the Standing Board is published; which cluster does so in this season is"
                                + " synthetic. Each breach is put into exactly one cluster or unit and says nothing"
                                + " about what happened there."),
                List.of(
                        "Không con số nào ở đây nói lên kết quả thật của một địa phương.",
                        "No number here says anything about the real result of any province."),
                List.of(
                        "Thành phần Cụm: bảy Cụm theo nguồn đã công bố hoặc suy ra từ đó; cách chia 23 tỉnh"
                                + " phía Bắc là minh họa. Cụm trưởng: chỉ Long An có nguồn công bố.",
                        "Clusters: seven are published or inferred; the split of the 23 northern provinces is"
                                + " illustrative. Heads: only Long An is published."));
    }

    private static List<List<String>> stories() {
        return List.of(
                List.of(
                        "Bằng tổng điểm, điểm thưởng phân định",
                        "80; 82",
                        "cum-bac-song-hau, hạng 1 và 2",
                        "96.50 = 96.50; điểm thưởng 7.50 > 7.00"),
                List.of(
                        "Bằng nhau đến hết các tiêu chí phụ, đúng chỗ hết chỉ tiêu Bằng khen",
                        "36; 37",
                        "cum-phia-bac-3, hạng 4",
                        "85.00 = 85.00; chưa có quyết định thì không đơn vị nào trong hai đơn vị được đề nghị"),
                List.of(
                        "Thiếu số liệu",
                        "67; 44",
                        "III.1 (dòng ghi missing); VI.3 (không có dòng)",
                        "kết quả tạm thời; cum-tay-nguyen còn một Bằng khen chưa dùng"),
                List.of("Đang thẩm định", "45", "V.3, ban theo dõi pending", "chờ, không lấy điểm tự chấm"),
                List.of("Tiêu chí không áp dụng", "93", "V.2 not_applicable", "điểm tối đa còn 97"),
                List.of("Không có số liệu, đưa ra khỏi điểm tối đa", "95", "V.2 không có dòng", "tối đa 97"),
                List.of("Mục bị loại, đơn vị vẫn xếp hạng", "84", "III.5 disqualified", "mục đó 0 điểm"),
                List.of("Không đăng ký thi đua", "58", "fact dang-ky = no", "có điểm, không xếp hạng"),
                List.of(
                        "Điểm tự chấm cao hơn nhiều điểm thẩm định",
                        "72",
                        "15 trên 28 mục tự chấm",
                        "tự chấm 78.53, thẩm định 70.56; cảnh báo chênh lệch ở I.4, III.3.2, V.3"),
                List.of(
                        "Nộp báo cáo muộn, dẫn đầu Cụm nhưng không được cờ (D3)",
                        "75",
                        "cum-dong-nam-bo; Cụm trưởng nhận 19/11, ban theo dõi nhận 20/11",
                        "muộn 3 ngày, VI.1 = 1.50; suất cờ của Cụm không dùng"),
                List.of(
                        "Nộp đúng ngày 18/11 là muộn 1 ngày, dù nơi nhận kia đúng hạn (D3)",
                        "30",
                        "Cụm trưởng nhận 17/11, ban theo dõi nhận 18/11 lúc 8 giờ",
                        "VI.1 = 2.50"),
                List.of("Nộp cuối ngày 17/11 là đúng hạn", "20", "nhận 17/11 lúc 23 giờ 30", "VI.1 = 3.00"),
                List.of("Không nộp báo cáo tự chấm (D3)", "11", "không có dòng", "VI.1 = 0.00"),
                List.of("Báo cáo sáu tháng muộn", "62; 54", "nhận 22/6; 24/6", "VI.2 = 1.00; 0.00"),
                List.of(
                        "Chỉ tiêu 20 % làm tròn xuống",
                        "", "co-chinh-phu", "9 đơn vị được cờ của Ủy ban Trung ương: 1.8 còn 1"),
                List.of("Xếp loại có điều kiện kèm theo", "56", "trừ 2.50 điểm", "trên 90 điểm nhưng xếp loại Tốt"),
                List.of("Điểm thưởng quá trần", "48", "T", "11.00 còn 10.00"),
                List.of("Điểm trừ quá sàn", "06", "P", "-6.00 còn -5.00"),
                List.of(
                        "Một tiêu chí 0 điểm",
                        "91",
                        "VI.6 = no; cum-nam-song-hau",
                        "không được Bằng khen, suất chuyển xuống đơn vị kế tiếp"));
    }
}
