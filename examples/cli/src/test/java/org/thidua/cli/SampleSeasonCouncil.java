package org.thidua.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What people said of the units of the sample season: findings of inspections, votes, the honours of earlier years and
 * decisions.
 *
 * <p>Nothing here is drawn. Findings and the override concern units that play no part in another story.
 */
final class SampleSeasonCouncil {
    private static final String FLAG = "co-ubtw";
    private static final String CERTIFICATE = "bang-khen";
    private static final int FIRST_YEAR = 2016;
    private static final int CERTIFICATES = 3;

    /** Who leads each cluster in 2021, as the ranking says. */
    private static final Set<String> LEADERS = Set.of("48", "80", "89", "66", "49", "75", "40", "10", "19", "27");

    /** Whose results are still open: nobody votes on the flag for them yet. */
    private static final Set<String> OPEN = Set.of("44", "45", "67");

    /** Who had the flag in each cluster, from 2016 to 2020. */
    private static final Map<String, List<String>> FLAGS = Map.of(
            "cum-5-thanh-pho", List.of("01", "79", "01", "48", "48"),
            "cum-bac-song-hau", List.of("80", "80", "80", "80", "80"),
            "cum-nam-song-hau", List.of("91", "94", "89", "", "89"),
            "cum-tay-nguyen", List.of("68", "66", "68", "66", "68"),
            "cum-duyen-hai-mien-trung", List.of("56", "49", "49", "52", "49"),
            "cum-dong-nam-bo", List.of("75", "74", "70", "74", "77"),
            "cum-bac-trung-bo", List.of("38", "40", "42", "40", "40"),
            "cum-phia-bac-1", List.of("10", "25", "15", "10", "10"),
            "cum-phia-bac-2", List.of("22", "19", "24", "22", "19"),
            "cum-phia-bac-3", List.of("26", "36", "27", "26", "26"));

    void write(SampleTables tables) throws IOException {
        tables.table(
                "findings", List.of("unit", "criterion", "fact", "action", "value", "reason", "document"), findings());
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
        tables.table("history", List.of("unit", "year", "kind", "id", "value", "document"), history());
        tables.table("decisions", List.of("kind", "about", "unit", "value", "by", "document", "reason"), decisions());
    }

    // --------------------------------------------------------------------------------- findings

    private static List<List<String>> findings() {
        return List.of(
                finding("04", "IV.6", "", "set", "1", "Chỉ xác nhận được một văn bản góp ý"),
                finding("34", "I.5", "", "add", "0.5", "Có thêm một chuyên mục chưa được tính"),
                finding("08", "III.5", "", "deny", "", "Mô hình báo cáo không còn hoạt động"),
                finding("79", "I.4", "", "confirm", "", "Minh chứng đầy đủ"),
                finding("86", "", "ky-luat", "set", "yes", "Có cá nhân bị kỷ luật cảnh cáo trong năm"));
    }

    private static List<String> finding(
            String unit, String criterion, String fact, String action, String value, String reason) {
        String document = "Báo cáo kết quả kiểm tra tại " + unit + " (giả lập)";
        return List.of(unit, criterion, fact, action, value, reason + " (giả lập)", document);
    }

    // ------------------------------------------------------------------------------------ votes

    /** A ballot on every unit that may be considered, for both awards; on the flag once its result is known. */
    private static List<List<String>> votes() {
        List<List<String>> rows = new ArrayList<>();
        for (SampleSeasonGenerator.Cluster cluster : SampleSeasonGenerator.CLUSTERS) {
            int members = cluster.units().size();
            for (SampleScores.Unit unit : cluster.units()) {
                // 58 may not be considered: nobody votes on it.
                if (!unit.id().equals("58")) {
                    if (!OPEN.contains(unit.id())) {
                        rows.add(flag(unit, members));
                    }
                    if (!unit.id().equals("24")) {
                        rows.add(certificate(unit, members));
                    }
                }
            }
        }
        return rows;
    }

    private static List<String> flag(SampleScores.Unit unit, int members) {
        if (unit.id().equals("48")) {
            // Four of five: exactly 80 per cent.
            return vote(unit, FLAG, members, members, 0, members - 1, 1, 0, "agree");
        }
        return LEADERS.contains(unit.id())
                ? vote(unit, FLAG, members, members, 0, members, 0, 0, "agree")
                : vote(unit, FLAG, members, members, 0, 1, members - 1, 0, "agree");
    }

    private static List<String> certificate(SampleScores.Unit unit, int members) {
        return switch (unit.id()) {
            // With its own vote 3 of 5, without it 2 of 4: not more than half.
            case "79" -> vote(unit, CERTIFICATE, members, members, 0, 3, 2, 0, "agree");
            // Two of five were there, one of the four others: no quorum, whatever the others wrote.
            case "52" -> vote(unit, CERTIFICATE, members, 2, 3, 5, 0, 0, "agree");
            // One was absent and asked in writing, one ballot is invalid.
            case "83" -> vote(unit, CERTIFICATE, members, members - 1, 1, members - 1, 0, 1, "agree");
            case "15" -> vote(unit, CERTIFICATE, members, members, 0, members - 1, 0, 0, "none");
            default -> vote(unit, CERTIFICATE, members, members, 0, members, 0, 0, "agree");
        };
    }

    private static List<String> vote(
            SampleScores.Unit unit,
            String award,
            int members,
            int present,
            int consulted,
            int agree,
            int disagree,
            int invalid,
            String own) {
        return List.of(
                unit.id(),
                award,
                Integer.toString(members),
                Integer.toString(present),
                Integer.toString(consulted),
                Integer.toString(agree),
                Integer.toString(disagree),
                Integer.toString(invalid),
                own,
                "Biên bản kiểm phiếu của Cụm (giả lập)");
    }

    // ---------------------------------------------------------------------------------- history

    /** Yes or no for every unit, award and year; only what is said of 89 in 2019 is missing. */
    private static List<List<String>> history() {
        List<List<String>> rows = new ArrayList<>();
        for (SampleSeasonGenerator.Cluster cluster : SampleSeasonGenerator.CLUSTERS) {
            List<SampleScores.Unit> units = cluster.units();
            for (int i = 0; i < units.size(); i++) {
                String unit = units.get(i).id();
                for (int year = 0; year < FLAGS.get(cluster.id()).size(); year++) {
                    String holder = FLAGS.get(cluster.id()).get(year);
                    boolean flag = unit.equals(holder);
                    if (!(unit.equals("89") && holder.isEmpty())) {
                        rows.add(honour(unit, year, FLAG, flag));
                    }
                    rows.add(honour(unit, year, CERTIFICATE, !flag && hasCertificate(unit, i, year, units.size())));
                }
            }
        }
        return rows;
    }

    /** Three in a cluster and year take turns; 30 had one in each of the last two years. */
    private static boolean hasCertificate(String unit, int position, int year, int members) {
        return switch (unit) {
            case "30" -> year >= 3;
            case "11" -> false;
            default -> (position + 2 * year) % members < CERTIFICATES;
        };
    }

    private static List<String> honour(String unit, int year, String award, boolean had) {
        return List.of(
                unit,
                Integer.toString(FIRST_YEAR + year),
                "award",
                award,
                had ? "yes" : "no",
                had ? "Quyết định khen thưởng (giả lập)" : "Danh sách khen thưởng (giả lập)");
    }

    // -------------------------------------------------------------------------------- decisions

    private static List<List<String>> decisions() {
        String council = "Hội đồng Thi đua - Khen thưởng Ủy ban Trung ương MTTQ Việt Nam";
        return List.of(
                List.of(
                        "cut_off",
                        "bang-khen/cum-phia-bac-1",
                        "17",
                        "yes",
                        council,
                        "Biên bản họp Hội đồng (giả lập)",
                        "Có nhiều đổi mới hơn trong năm (giả lập)"),
                List.of(
                        "tie",
                        "cum-dong-nam-bo",
                        "77",
                        "1",
                        "Hội nghị Cụm, do Cụm trưởng chủ trì",
                        "Biên bản hội nghị Cụm (giả lập)",
                        "Thống nhất tại hội nghị (giả lập)"),
                List.of(
                        "tie",
                        "cum-dong-nam-bo",
                        "60",
                        "2",
                        "Hội nghị Cụm, do Cụm trưởng chủ trì",
                        "Biên bản hội nghị Cụm (giả lập)",
                        "Thống nhất tại hội nghị (giả lập)"),
                List.of(
                        "override",
                        "V.3",
                        "02",
                        "2.75",
                        council,
                        "Biên bản họp Hội đồng (giả lập)",
                        "Đơn vị giải trình, bổ sung minh chứng (giả lập)"),
                List.of(
                        "form",
                        "hn-phia-bac-1",
                        "",
                        "truc-tuyen",
                        "uy-vien-08",
                        "Ý kiến chỉ đạo về hình thức hội nghị (giả lập)",
                        "Dịch bệnh Covid-19 (giả lập)"));
    }

    // ---------------------------------------------------------------------------------- stories

    List<List<String>> stories() {
        return List.of(
                List.of("Kết luận kiểm tra đặt lại điểm", "04", "IV.6", "1.00 thay cho 1.75 đã chấm"),
                List.of("Kết luận kiểm tra cộng thêm", "34", "I.5", "2.50 + 0.50 = 3.00"),
                List.of(
                        "Kết luận kiểm tra không công nhận",
                        "08",
                        "III.5",
                        "0.00 thay cho 2.00; dưới 30 % nên không được Bằng khen"),
                List.of("Kết luận kiểm tra xác nhận", "79", "I.4", "giữ nguyên 3.00"),
                List.of(
                        "Kết luận kiểm tra về dữ kiện",
                        "86",
                        "fact ky-luat = yes",
                        "Bằng khen: không đạt điều kiện bang-khen-ky-luat"),
                List.of("Đúng ngưỡng 80 % phiếu", "48", "co-ubtw; 4 trên 5 thành viên", "đạt điều kiện co-ubtw/ballot"),
                List.of(
                        "Không tính phiếu của mình, phiếu không quá nửa",
                        "79",
                        "bang-khen; 3 trên 5, bỏ phiếu của mình còn 2 trên 4",
                        "50 không quá 50: không đạt; suất chuyển xuống 92"),
                List.of(
                        "Bỏ phiếu không đủ số người có mặt",
                        "52",
                        "bang-khen; có mặt 1 trong 4 thành viên khác, cần 3",
                        "chưa rõ; cum-duyen-hai-mien-trung còn một Bằng khen chưa dùng"),
                List.of(
                        "Không có biên bản kiểm phiếu",
                        "24",
                        "bang-khen, cum-phia-bac-2; không có dòng",
                        "chưa rõ; 08 đứng sau không đủ điều kiện nên còn một Bằng khen chưa dùng"),
                List.of(
                        "Chuỗi năm năm liền được cờ",
                        "80",
                        "co-ubtw 2016–2020",
                        "years.co-ubtw = 5; được đề nghị Cờ thi đua của Chính phủ"),
                List.of(
                        "Thiếu một năm trong chuỗi",
                        "89",
                        "co-ubtw 2019 không có dòng",
                        "ít nhất 1 năm liền kề, cần 2: co-chinh-phu chưa rõ"),
                List.of(
                        "Chuỗi bị ngắt bởi một năm không được cờ",
                        "49",
                        "co-ubtw 2019 = no",
                        "years.co-ubtw = 1, cần 2: không đạt"),
                List.of(
                        "Nộp muộn nhưng có thành tích trước đó (nhóm chỉ cần một)",
                        "30; 75; 11",
                        "bang-khen, nhóm thanh-tich",
                        "30: hai năm liền có Bằng khen; 75: đã từng được cờ; 11: không có gì"),
                List.of(
                        "Bằng nhau ở suất Bằng khen cuối, đã có quyết định",
                        "14; 17",
                        "cum-phia-bac-1, hạng 4",
                        "84.00 = 84.00; quyết định cho 17; 14 ghi lý do tie"),
                List.of(
                        "Bằng nhau, hội nghị Cụm quyết định thứ tự",
                        "60; 77",
                        "cum-dong-nam-bo",
                        "83.50 = 83.50; 77 hạng 4, 60 hạng 5; xếp hạng chung vẫn đồng hạng"),
                List.of(
                        "Quyết định thay điểm đã tính",
                        "02",
                        "V.3",
                        "2.75 thay cho 2.25 đã tính; điểm đã tính vẫn được ghi bên cạnh"),
                List.of("Quyết định hình thức họp trực tuyến do dịch bệnh", "", "hn-phia-bac-1", "F1 đạt"));
    }
}
