package org.thidua.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What happened in the clusters of the sample season: reports, inspections, teams and conferences.
 *
 * <p>Nothing here is drawn: every day and every breach is written down. There is exactly one breach of each duty of the
 * plan (of D3 there are three), each in a cluster or unit of its own choosing; the cluster Bắc sông Hậu has none.
 */
final class SampleSeasonEvents {
    /** The unit that is recorded as a second head of its cluster. */
    static final String SECOND_HEAD = "15";

    private static final String HEAD = "head";
    private static final String RECEIVED = "ngày nhận giả lập";
    private static final String MADE_UP = "giả lập";
    private static final String OFFICE = "van-phong";
    private static final String PERSONNEL = "ban-to-chuc-can-bo";
    private static final String ONLINE = "truc-tuyen";
    private static final String IN_PERSON = "truc-tiep";
    private static final String REGULATION = "Quyết định 1708/QĐ-MTTW ngày 02/11/2017; giấy mời hội nghị (giả lập)";
    private static final String NO_REGULATION = "Giấy mời hội nghị (giả lập)";

    /**
     * An inspection at one place.
     *
     * @param unit the province
     * @param level commune, district or province
     * @param number which of several at the level, empty for the only one
     * @param day the day, which is also the last
     */
    private record Visit(String unit, String level, String number, String day) {
        String id() {
            return "kt-" + unit + "-" + level + number;
        }
    }

    /**
     * A conference and the report that follows it.
     *
     * @param cluster the cluster
     * @param host the unit at whose place it is held
     * @param form in person or online
     * @param from its first day
     * @param to its last day
     * @param document on what its content rests
     * @param reported when the Standing Board had the report of the cluster
     */
    private record Conference(
            String cluster, String host, String form, String from, String to, String document, String reported) {
        String id() {
            return "hn-" + cluster.substring("cum-".length());
        }
    }

    /** Commune, district and province, in this order, within two days. */
    private static List<Visit> regular(String unit, String first, String second) {
        return List.of(
                new Visit(unit, "xa", "", first),
                new Visit(unit, "huyen", "", first),
                new Visit(unit, "tinh", "", second));
    }

    private static List<Visit> visits() {
        List<Visit> visits = new ArrayList<>();
        visits.addAll(regular("79", "2021-11-29", "2021-11-30"));
        visits.addAll(regular("92", "2021-12-01", "2021-12-02"));
        visits.addAll(regular("83", "2021-11-29", "2021-11-30"));
        visits.addAll(regular("86", "2021-12-01", "2021-12-02"));
        visits.addAll(regular("94", "2021-11-30", "2021-12-01"));
        visits.addAll(regular("64", "2021-11-25", "2021-11-26"));
        // D6: three days.
        visits.add(new Visit("51", "xa", "", "2021-11-29"));
        visits.add(new Visit("51", "huyen", "", "2021-11-30"));
        visits.add(new Visit("51", "tinh", "", "2021-12-01"));
        // D10: after the conference of the cluster, which is on 3 December.
        visits.addAll(regular("52", "2021-12-06", "2021-12-07"));
        visits.addAll(regular("70", "2021-11-29", "2021-11-30"));
        visits.addAll(regular("72", "2021-12-01", "2021-12-02"));
        // C3: the province comes before the commune and the district.
        visits.add(new Visit("46", "tinh", "", "2021-11-30"));
        visits.add(new Visit("46", "xa", "", "2021-12-01"));
        visits.add(new Visit("46", "huyen", "", "2021-12-01"));
        visits.addAll(regular("38", "2021-12-02", "2021-12-03"));
        // C2: two communes.
        visits.addAll(regular("25", "2021-11-25", "2021-11-26"));
        visits.add(new Visit("25", "xa", "-2", "2021-11-25"));
        visits.addAll(regular("02", "2021-11-29", "2021-11-30"));
        // C1: three provinces.
        visits.addAll(regular("04", "2021-11-25", "2021-11-26"));
        visits.addAll(regular("08", "2021-11-29", "2021-11-30"));
        visits.addAll(regular("22", "2021-12-01", "2021-12-02"));
        // D1: a day before the inspections may begin.
        visits.addAll(regular("34", "2021-11-24", "2021-11-25"));
        visits.addAll(regular("33", "2021-12-01", "2021-12-02"));
        return visits;
    }

    private static final List<Conference> CONFERENCES = List.of(
            // F1: online, and nobody decided so. D9: agreed with another unit than the head.
            conference("cum-5-thanh-pho", "01", ONLINE, "2021-12-06", "2021-12-10"),
            conference("cum-bac-song-hau", "80", IN_PERSON, "2021-12-07", "2021-12-10"),
            // D2: on the day before which it was due.
            conference("cum-nam-song-hau", "91", IN_PERSON, "2021-12-10", "2021-12-13"),
            // D5: two days.
            new Conference("cum-tay-nguyen", "66", IN_PERSON, "2021-12-07", "2021-12-08", REGULATION, "2021-12-13"),
            conference("cum-duyen-hai-mien-trung", "49", IN_PERSON, "2021-12-03", "2021-12-09"),
            // D4: on the day before which the report was due.
            conference("cum-dong-nam-bo", "74", IN_PERSON, "2021-12-08", "2021-12-15T08:00:00"),
            // D8: the regulation is not named.
            new Conference(
                    "cum-bac-trung-bo",
                    "40",
                    IN_PERSON,
                    "2021-12-09",
                    "2021-12-09",
                    NO_REGULATION,
                    "2021-12-14T16:30:00"),
            conference("cum-phia-bac-1", "10", ONLINE, "2021-12-03", "2021-12-08"),
            // With the consent of the Standing Board.
            conference("cum-phia-bac-2", "19", IN_PERSON, "2021-12-15", "2021-12-15"),
            // C6: not at the head's place.
            conference("cum-phia-bac-3", "27", IN_PERSON, "2021-12-07", "2021-12-10"));

    private static Conference conference(String cluster, String host, String form, String day, String reported) {
        return new Conference(cluster, host, form, day, day, REGULATION, reported);
    }

    private final Map<String, Integer> november;
    private final Map<String, Integer> june;

    /**
     * Takes the days on which reports came in, for all units without a story.
     *
     * @param november the day in November of the self-score report
     * @param june the day in June of the half-year report
     */
    SampleSeasonEvents(Map<String, Integer> november, Map<String, Integer> june) {
        this.november = november;
        this.june = june;
    }

    void write(SampleTables tables) throws IOException {
        tables.table("submissions", List.of("deadline", "who", "to", "at", "_note"), submissions());
        tables.table("waivers", List.of("deadline", "who", "until", "by", "document", "reason"), waivers());
        tables.table(
                "inspections",
                List.of("id", "cluster", "unit", "level", "place", "from", "to", "_note"),
                inspections());
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
                        "document",
                        "_note"),
                events());
        tables.table("teams", List.of("of", "role", "from", "count", "_note"), teams());
    }

    // ---------------------------------------------------------------------------------- reports

    private List<List<String>> submissions() {
        List<List<String>> rows = new ArrayList<>();
        for (SampleScores.Unit unit : SampleSeasonGenerator.UNITS) {
            rows.addAll(selfScore(unit));
        }
        for (SampleScores.Unit unit : SampleSeasonGenerator.UNITS) {
            int day = switch (unit.id()) {
                case "62" -> 22;
                case "54" -> 24;
                default -> june.get(unit.id());
            };
            rows.add(received("bao-cao-6-thang", unit.id(), SampleScores.DEPARTMENT, "2021-06-" + day));
        }
        for (Conference conference : CONFERENCES) {
            // The plan lets the department write the report and send it.
            rows.add(received(
                    "bao-cao-cum",
                    cluster(conference.cluster()).department(),
                    "standing_board",
                    conference.reported()));
        }
        for (Visit visit : visits()) {
            if (visit.level().equals("tinh")) {
                rows.add(received("bao-cao-kiem-tra", visit.unit(), SampleScores.DEPARTMENT, ready(visit.unit())));
            }
        }
        return rows;
    }

    /** To the head and the department; nobody hands anything in to himself. */
    private List<List<String>> selfScore(SampleScores.Unit unit) {
        String id = unit.id();
        int day = november.get(id);
        int earlier = Math.max(10, day - Integer.parseInt(id) % 3);
        String department = switch (id) {
            case "75" -> "2021-11-20";
            case "30" -> "2021-11-18T08:00:00";
            case "20" -> "2021-11-17T23:30:00";
            case "33" -> "2021-11-19";
            case "11" -> "";
            default -> "2021-11-" + day;
        };
        String head = switch (id) {
            case "75", "33" -> "2021-11-19";
            case "30", "20" -> "2021-11-17";
            case "11" -> "";
            default -> "2021-11-" + earlier;
        };
        List<List<String>> rows = new ArrayList<>();
        if (!department.isEmpty()) {
            rows.add(received("bao-cao-tu-cham", id, SampleScores.DEPARTMENT, department));
        }
        if (!head.isEmpty() && !cluster(unit.cluster()).head().equals(id)) {
            rows.add(received("bao-cao-tu-cham", id, HEAD, head));
        }
        return rows;
    }

    /** When the department had the papers of an inspected unit. */
    private static String ready(String unit) {
        return switch (unit) {
            // R1: a day after the inspection began.
            case "92" -> "2021-12-02";
            // On the day itself.
            case "83" -> "2021-11-29";
            default -> "2021-11-22";
        };
    }

    private static List<String> received(String deadline, String who, String to, String at) {
        return List.of(deadline, who, to, at, RECEIVED);
    }

    private static List<List<String>> waivers() {
        String board = "Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam";
        String consent = "Công văn đồng ý của Ban Thường trực (giả lập)";
        return List.of(
                List.of(
                        "hoi-nghi-tong-ket",
                        "cum-phia-bac-2",
                        "2021-12-15",
                        board,
                        consent,
                        "Tình hình dịch bệnh Covid-19 trên địa bàn (giả lập)"),
                List.of(
                        "bao-cao-cum",
                        "cum-phia-bac-2",
                        "2021-12-15",
                        board,
                        consent,
                        "Hội nghị của Cụm họp ngày 15/12/2021 (giả lập)"),
                List.of(
                        "bao-cao-tu-cham",
                        "33",
                        "2021-11-19",
                        "ban-theo-doi-10",
                        "Công văn cho phép gửi báo cáo chậm (giả lập)",
                        "Cơ quan phải cách ly để phòng, chống dịch Covid-19 (giả lập)"));
    }

    // ------------------------------------------------------------------- inspections and events

    private static List<List<String>> inspections() {
        List<List<String>> rows = new ArrayList<>();
        for (Visit visit : visits()) {
            String where = switch (visit.level()) {
                case "xa" -> "đơn vị cấp xã được kiểm tra (giả lập)";
                case "huyen" -> "đơn vị cấp huyện được kiểm tra (giả lập)";
                default -> "cơ quan Ủy ban MTTQ Việt Nam cấp tỉnh (giả lập)";
            };
            rows.add(List.of(
                    visit.id(),
                    unit(visit.unit()).cluster(),
                    visit.unit(),
                    visit.level(),
                    where,
                    visit.day(),
                    visit.day(),
                    MADE_UP));
        }
        return rows;
    }

    private static List<List<String>> events() {
        List<List<String>> rows = new ArrayList<>();
        for (Conference conference : CONFERENCES) {
            SampleSeasonGenerator.Cluster cluster = cluster(conference.cluster());
            String place =
                    "cơ quan Ủy ban MTTQ Việt Nam " + unit(conference.host()).name() + " (giả lập)";
            String agreed = cluster.id().equals("cum-5-thanh-pho") ? "31" : cluster.head();
            rows.add(List.of(
                    conference.id(),
                    "conference",
                    cluster.id(),
                    conference.host(),
                    place,
                    conference.form(),
                    conference.from(),
                    conference.to(),
                    cluster.councilMember(),
                    agreed,
                    conference.document(),
                    MADE_UP));
        }
        return rows;
    }

    private static List<List<String>> teams() {
        List<List<String>> rows = new ArrayList<>();
        for (SampleSeasonGenerator.Cluster cluster : SampleSeasonGenerator.CLUSTERS) {
            team(cluster).forEach(part -> rows.add(part(firstVisit(cluster), part)));
        }
        // Who came to a conference is no second team of inspection.
        SampleSeasonGenerator.Cluster clean = cluster("cum-bac-song-hau");
        team(clean).forEach(part -> rows.add(part("hn-bac-song-hau", part)));
        return rows;
    }

    /** Role, where from, how many. The one team of the cluster stands at the first of its inspections. */
    private static List<List<String>> team(SampleSeasonGenerator.Cluster cluster) {
        String department = cluster.department();
        // C7: led by the department; C4: three officers of it.
        String leader = cluster.id().equals("cum-phia-bac-1") ? department : cluster.councilMember();
        String officers = cluster.id().equals("cum-nam-song-hau") ? "3" : clusterNumber(cluster) % 2 == 0 ? "1" : "2";
        List<List<String>> parts = new ArrayList<>();
        parts.add(List.of("leader", leader, "1"));
        parts.add(List.of("department_leader", department, "1"));
        parts.add(List.of("department_officer", department, officers));
        parts.add(List.of("office_officer", OFFICE, "1"));
        // C5: nobody of the board of organisation and personnel, and the list says so.
        parts.add(List.of("personnel_officer", PERSONNEL, cluster.id().equals("cum-dong-nam-bo") ? "0" : "1"));
        // T2: no secretary is listed.
        if (!cluster.id().equals("cum-bac-trung-bo")) {
            parts.add(List.of("secretary", cluster.councilMember(), "1"));
        }
        // T1: nobody of the head, and the list says so.
        parts.add(List.of(HEAD, cluster.head(), cluster.id().equals("cum-tay-nguyen") ? "0" : "1"));
        return parts;
    }

    private static List<String> part(String of, List<String> part) {
        return List.of(of, part.get(0), part.get(1), part.get(2), MADE_UP);
    }

    private static String firstVisit(SampleSeasonGenerator.Cluster cluster) {
        return visits().stream()
                .filter(visit -> unit(visit.unit()).cluster().equals(cluster.id()))
                .map(Visit::id)
                .findFirst()
                .orElseThrow();
    }

    private static int clusterNumber(SampleSeasonGenerator.Cluster cluster) {
        return SampleSeasonGenerator.CLUSTERS.indexOf(cluster);
    }

    private static SampleSeasonGenerator.Cluster cluster(String id) {
        return SampleSeasonGenerator.CLUSTERS.stream()
                .filter(cluster -> cluster.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static SampleScores.Unit unit(String id) {
        return SampleSeasonGenerator.UNITS.stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    // ---------------------------------------------------------------------------------- stories

    List<List<String>> stories() {
        return List.of(
                List.of(
                        "D1 · Kiểm tra bắt đầu trước ngày 25/11",
                        "34",
                        "cum-phia-bac-3; bắt đầu 24/11",
                        "D1 không đạt"),
                List.of(
                        "D2 · Hội nghị họp đúng ngày 10/12, \"trước ngày 10/12\" không gồm ngày 10/12 (có một Cụm họp"
                                + " ngày 10/12 là có nguồn công bố; chọn Cụm này là giả lập)",
                        "",
                        "cum-nam-song-hau; không được gia hạn",
                        "D2 không đạt"),
                List.of(
                        "D1, D2, D4 · Hội nghị họp ngày 15/12, báo cáo cùng ngày, được Ban Thường trực đồng ý (có một Cụm"
                                + " họp ngày 15/12 với sự đồng ý đó là có nguồn công bố; chọn Cụm này và văn bản là"
                                + " giả lập)",
                        "",
                        "cum-phia-bac-2; gia hạn đến hết 15/12",
                        "D1, D2 và D4 được gia hạn"),
                List.of(
                        "D3 · Báo cáo tự chấm đến ngày 19/11, được gia hạn",
                        "33",
                        "hai nơi nhận, ngày 19/11; gia hạn đến hết 19/11",
                        "D3 được gia hạn; VI.1 = 3.00"),
                List.of(
                        "D4 · Báo cáo của Cụm đến đúng ngày 15/12",
                        "",
                        "cum-dong-nam-bo; 8 giờ ngày 15/12",
                        "D4 không đạt"),
                List.of("D5 · Hội nghị kéo dài hai ngày", "", "cum-tay-nguyen; 7 và 8/12", "D5 không đạt"),
                List.of("D6 · Kiểm tra một tỉnh trong ba ngày", "51", "29/11 đến 01/12", "D6 không đạt"),
                List.of("D7 · Cụm ghi hai Cụm trưởng", "10; 15", "cum-phia-bac-1", "D7 không đạt"),
                List.of(
                        "D8 · Hội nghị không dẫn Quyết định 1708/QĐ-MTTW",
                        "",
                        "cum-bac-trung-bo; hn-bac-trung-bo",
                        "D8 không đạt"),
                List.of(
                        "D9 · Ngày họp thống nhất với đơn vị không phải Cụm trưởng",
                        "01; 31",
                        "cum-5-thanh-pho; thống nhất với 31, Cụm trưởng là 01",
                        "D9 không đạt"),
                List.of(
                        "D10 · Kiểm tra sau hội nghị",
                        "52",
                        "cum-duyen-hai-mien-trung; hội nghị 3/12, kiểm tra 6 và 7/12",
                        "D10 không đạt"),
                List.of("C1 · Cụm kiểm tra ba tỉnh", "04; 08; 22", "cum-phia-bac-2", "C1 không đạt"),
                List.of("C2 · Kiểm tra hai đơn vị cấp xã", "25", "kt-25-xa; kt-25-xa-2", "C2 không đạt"),
                List.of(
                        "C3 · Làm việc với cấp tỉnh trước cấp xã, cấp huyện",
                        "46",
                        "30/11 trước 01/12",
                        "C3 không đạt"),
                List.of("C4 · Ban theo dõi cử ba cán bộ", "", "cum-nam-song-hau", "C4 không đạt"),
                List.of(
                        "C5 · Đoàn không có cán bộ Ban Tổ chức - Cán bộ",
                        "",
                        "cum-dong-nam-bo; ghi 0 người",
                        "C5 không đạt"),
                List.of(
                        "C6 · Hội nghị không họp tại đơn vị Cụm trưởng",
                        "26; 27",
                        "cum-phia-bac-3; họp tại 27, Cụm trưởng là 26",
                        "C6 không đạt"),
                List.of(
                        "C7 · Trưởng đoàn không phải ủy viên Hội đồng phụ trách Cụm",
                        "",
                        "cum-phia-bac-1; ban-theo-doi-08 làm trưởng đoàn",
                        "C7 không đạt"),
                List.of("T1 · Đoàn không có đại diện Cụm trưởng", "", "cum-tay-nguyen; ghi 0 người", "T1 không đạt"),
                List.of("T2 · Đoàn không có thư ký", "", "cum-bac-trung-bo; không có dòng", "T2 không đạt"),
                List.of(
                        "R1 · Báo cáo của đơn vị được kiểm tra đến sau ngày bắt đầu kiểm tra",
                        "92",
                        "kiểm tra từ 01/12, báo cáo đến 02/12",
                        "R1 không đạt; 83 gửi đúng ngày bắt đầu vẫn đạt"),
                List.of(
                        "F1 · Họp trực tuyến mà không có quyết định",
                        "",
                        "cum-5-thanh-pho; hn-5-thanh-pho",
                        "F1 không đạt; hn-phia-bac-1 cũng trực tuyến nhưng có quyết định"),
                List.of("Không sai sót nào về tuân thủ", "", "cum-bac-song-hau", "mọi mục của Cụm và đơn vị đều đạt"));
    }
}
