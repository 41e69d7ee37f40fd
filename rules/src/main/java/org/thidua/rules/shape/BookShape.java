package org.thidua.rules.shape;

import static org.thidua.rules.shape.ColumnType.DATE;
import static org.thidua.rules.shape.ColumnType.ID;
import static org.thidua.rules.shape.ColumnType.IDS;
import static org.thidua.rules.shape.ColumnType.NUMBER;
import static org.thidua.rules.shape.ColumnType.TEXT;
import static org.thidua.rules.shape.ColumnType.VALUE;
import static org.thidua.rules.shape.ColumnType.VALUES;
import static org.thidua.rules.shape.ColumnType.WHEN;
import static org.thidua.rules.shape.ColumnType.WORD;
import static org.thidua.rules.shape.ColumnType.WORDS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * The tables that one kind of book may have, and the columns of each.
 *
 * <p>Every table, column, key and word has a stable id and a Vietnamese label; either may be written.
 * A table in a folder is one file, named by id or label:
 *
 * <pre>{@code
 * bands.csv                               Thang điểm.csv
 * id,criterion,from,to,below,percent      Mã;Tiêu chí;Từ;Đến;Dưới;Phần trăm
 * I.3/1,I.3,0,,70,0                       I.3/1;I.3;0;;70;0
 * I.3/2,I.3,70,,90,50                     I.3/2;I.3;70;;90;50
 * I.3/3,I.3,90,*,,100                     I.3/3;I.3;90;*;;100
 * }</pre>
 */
public final class BookShape {
    /** The rules of a year. */
    public static final BookShape PACK = pack();
    /** The facts of a year. */
    public static final BookShape SEASON = season();

    private final String id;
    private final ImmutableList<TableShape> tables;
    private final ImmutableMap<String, TableShape> tableByName;

    private BookShape(String id, TableShape... tables) {
        this.id = id;
        this.tables = ImmutableList.copyOf(tables);
        ImmutableMap.Builder<String, TableShape> byName = ImmutableMap.builder();
        for (TableShape table : tables) {
            byName.put(CellText.key(table.id()), table);
            byName.put(CellText.key(table.label()), table);
        }
        this.tableByName = byName.buildOrThrow();
    }

    /**
     * {@return the kind of book: {@code pack} or {@code season}}
     */
    public String id() {
        return id;
    }

    /**
     * {@return the ids of all tables, in the order in which they are described}
     */
    public ImmutableList<String> tableIds() {
        return tables.stream().map(TableShape::id).collect(ImmutableList.toImmutableList());
    }

    /**
     * The Vietnamese label of a table.
     *
     * @param table the id of the table, such as {@code bands}
     * @return its label, such as {@code Thang điểm}
     * @throws IllegalArgumentException if the book has no such table
     */
    public String label(String table) {
        return get(table).label();
    }

    /**
     * The Vietnamese label of a column.
     *
     * @param table the id of the table, such as {@code bands}
     * @param column the id of the column, such as {@code below}
     * @return its label, such as {@code Dưới}
     * @throws IllegalArgumentException if the book has no such table, or the table no such column
     */
    public String label(String table, String column) {
        return get(table)
                .column(column)
                .orElseThrow(() -> new IllegalArgumentException("no column " + column + " in " + table))
                .label();
    }

    /**
     * {@return all tables, in the order in which they are described}
     */
    public ImmutableList<TableShape> tables() {
        return tables;
    }

    /**
     * Finds a table.
     *
     * @param name its id or label, in any case
     * @return the table, or empty
     */
    public Optional<TableShape> find(String name) {
        return Optional.ofNullable(tableByName.get(CellText.key(name)));
    }

    /**
     * A table that this kind of book has.
     *
     * @param table its id or label
     * @return the table
     * @throws IllegalArgumentException if the book has no such table
     */
    public TableShape get(String table) {
        return find(table)
                .orElseThrow(() -> new IllegalArgumentException("no table " + table + " in a " + id + " book"));
    }

    /**
     * {@return the ids and labels that a wrong name of a table may have meant}
     */
    public ImmutableList<String> knownTables() {
        ImmutableList.Builder<String> known = ImmutableList.builder();
        tables.forEach(table -> known.add(table.id(), table.label()));
        return known.build();
    }

    private static BookShape pack() {
        ColumnShape source = ColumnShape.of("source", "Căn cứ", ID);
        ColumnShape clause = ColumnShape.of("clause", "Điều khoản", TEXT);
        ColumnShape status = ColumnShape.of("status", "Trạng thái", WORD, Vocabulary.STATUSES);
        ColumnShape id = ColumnShape.of("id", "Mã", ID);
        ColumnShape criterion = ColumnShape.of("criterion", "Tiêu chí", ID).needed();
        ColumnShape title = ColumnShape.of("title", "Tên", TEXT);
        ColumnShape order = ColumnShape.of("order", "Thứ tự", NUMBER);
        ColumnShape measure = ColumnShape.of("measure", "Đại lượng", ID);
        ColumnShape when = ColumnShape.of("when", "Áp dụng khi", WHEN, Vocabulary.WHEN);
        ColumnShape from = ColumnShape.of("from", "Từ", NUMBER).percent();
        ColumnShape above = ColumnShape.of("above", "Trên", NUMBER).percent();
        ColumnShape to = ColumnShape.of("to", "Đến", NUMBER).percent();
        ColumnShape below = ColumnShape.of("below", "Dưới", NUMBER).percent();
        ColumnShape points = ColumnShape.of("points", "Điểm", NUMBER);
        ColumnShape percent = ColumnShape.of("percent", "Phần trăm", NUMBER).percent();
        ColumnShape decimals = ColumnShape.of("decimals", "Số chữ số thập phân", NUMBER);
        ColumnShape rounding = ColumnShape.of("rounding", "Cách làm tròn", WORD, Vocabulary.ROUNDINGS);
        ColumnShape issuedOn = ColumnShape.of("issued_on", "Ngày ban hành", DATE);
        ColumnShape inForceFrom = ColumnShape.of("in_force_from", "Hiệu lực từ", DATE);
        ColumnShape inForceTo = ColumnShape.of("in_force_to", "Hiệu lực đến", DATE);
        ColumnShape note = ColumnShape.of("note", "Ghi chú", TEXT);
        ColumnShape value = ColumnShape.of("value", "Giá trị", VALUES).percent();
        ColumnShape is = ColumnShape.of("is", "So sánh", WORD, Vocabulary.COMPARISONS);

        return new BookShape(
                "pack",
                TableShape.of(
                                "pack",
                                "Thông tin",
                                ColumnShape.of("key", "Mục", ID).needed(),
                                ColumnShape.of("value", "Giá trị", TEXT).needed())
                        .keyed(
                                id.needed(),
                                ColumnShape.of("version", "Phiên bản", ID).needed(),
                                title.needed(),
                                ColumnShape.of("title_en", "Tên tiếng Anh", TEXT),
                                ColumnShape.of("season", "Năm", NUMBER).needed(),
                                inForceFrom,
                                inForceTo,
                                issuedOn,
                                ColumnShape.of("issuer", "Nơi ban hành", TEXT),
                                ColumnShape.of("timezone", "Múi giờ", TEXT),
                                decimals.needed(),
                                rounding.needed(),
                                ColumnShape.of("round_at", "Làm tròn ở", WORDS, Vocabulary.ROUND_AT),
                                ColumnShape.of("max_total", "Tổng điểm tối đa", NUMBER),
                                ColumnShape.of("follows", "Tiếp nối bộ quy tắc", ID))
                        .needed(),
                TableShape.of(
                        "sources",
                        "Căn cứ",
                        id.needed(),
                        ColumnShape.of("document", "Văn bản", TEXT),
                        ColumnShape.of("title", "Trích yếu", TEXT),
                        issuedOn,
                        inForceFrom,
                        inForceTo,
                        ColumnShape.of("url", "Địa chỉ", TEXT),
                        status),
                TableShape.of(
                        "attributes",
                        "Thuộc tính",
                        id.needed(),
                        title,
                        ColumnShape.of("values", "Các giá trị", VALUES)),
                TableShape.of(
                                "criteria",
                                "Tiêu chí",
                                id.needed(),
                                ColumnShape.of("parent", "Thuộc mục", ID),
                                ColumnShape.of("title", "Nội dung", TEXT).needed(),
                                ColumnShape.of("title_en", "Nội dung tiếng Anh", TEXT),
                                ColumnShape.of("kind", "Loại", WORD, Vocabulary.KINDS),
                                ColumnShape.of("rule", "Quy tắc", WORD, Vocabulary.RULES),
                                ColumnShape.of("variant", "Biến thể", WORD, Vocabulary.VARIANTS),
                                ColumnShape.of("n", "Số mục lấy", NUMBER),
                                ColumnShape.of("max", "Điểm tối đa", NUMBER),
                                ColumnShape.of("min", "Điểm tối thiểu", NUMBER),
                                ColumnShape.of("measure", "Số liệu", ID),
                                ColumnShape.of("unit", "Đơn vị tính", TEXT),
                                ColumnShape.of("target", "Chỉ tiêu", NUMBER, Vocabulary.TARGETS)
                                        .percent(),
                                ColumnShape.of("per", "Điểm mỗi lần", NUMBER),
                                ColumnShape.of("step", "Bước", NUMBER),
                                ColumnShape.of("formula", "Công thức", TEXT),
                                ColumnShape.of("weight", "Trọng số", NUMBER),
                                ColumnShape.of("absent", "Khi thiếu", WORD, Vocabulary.ABSENT),
                                decimals,
                                rounding,
                                ColumnShape.of("due", "Hạn nộp", ID),
                                source,
                                clause,
                                status,
                                note)
                        .needed(),
                TableShape.of("bands", "Thang điểm", id, criterion, when, from, above, to, below, points, percent, note)
                        .with(source, clause, status),
                TableShape.of(
                                "levels",
                                "Mức",
                                id,
                                criterion,
                                ColumnShape.of("level", "Mức", VALUE).needed(),
                                points.needed(),
                                note)
                        .with(source, clause, status),
                TableShape.of("cases", "Trường hợp", id, criterion, points, percent, note)
                        .with(source, clause, status)
                        .open(),
                TableShape.of(
                                "scorers",
                                "Nguồn chấm",
                                criterion,
                                ColumnShape.of("role", "Nguồn", ID).needed(),
                                title,
                                order,
                                ColumnShape.of("within", "Gộp trong một nguồn", WORD, Vocabulary.WITHIN),
                                ColumnShape.of("drop_high", "Bỏ điểm cao nhất", NUMBER),
                                ColumnShape.of("drop_low", "Bỏ điểm thấp nhất", NUMBER),
                                ColumnShape.of("at_least", "Ít nhất", NUMBER),
                                ColumnShape.of("own_mark", "Điểm tự cho", WORD, Vocabulary.OWN_MARK),
                                ColumnShape.of("weight", "Trọng số", NUMBER),
                                ColumnShape.of("between", "Gộp giữa các nguồn", WORD, Vocabulary.BETWEEN),
                                ColumnShape.of("alert", "Báo khi chênh quá", NUMBER))
                        .with(source, clause, status),
                TableShape.of(
                                "grades",
                                "Xếp loại",
                                id.needed(),
                                title.needed(),
                                order,
                                measure,
                                when,
                                from,
                                above,
                                to,
                                below,
                                ColumnShape.of("otherwise", "Nếu không đạt", ID))
                        .with(source, clause, status),
                TableShape.of(
                                "ranking",
                                "Xếp hạng",
                                ColumnShape.of("scope", "Phạm vi", ID, Vocabulary.SCOPES)
                                        .needed(),
                                order.needed(),
                                measure.needed(),
                                ColumnShape.of("direction", "Chiều", WORD, Vocabulary.DIRECTIONS),
                                ColumnShape.of("compare", "So sánh theo", WORD, Vocabulary.COMPARE),
                                ColumnShape.of("places", "Cách ghi hạng", WORD, Vocabulary.PLACES))
                        .with(source, clause, status),
                TableShape.of(
                                "awards",
                                "Khen thưởng",
                                id.needed(),
                                title.needed(),
                                ColumnShape.of("level", "Cấp", ID),
                                order,
                                ColumnShape.of("scope", "Phạm vi", ID, Vocabulary.SCOPES)
                                        .needed(),
                                ColumnShape.of("base", "Tính trên", ID, Vocabulary.BASES),
                                ColumnShape.of("quota_number", "Số lượng", NUMBER),
                                ColumnShape.of("quota_share", "Tỷ lệ", VALUE),
                                ColumnShape.of("quota_rounding", "Làm tròn số lượng", WORD, Vocabulary.ROUNDINGS),
                                ColumnShape.of("quota_min", "Số lượng tối thiểu", NUMBER),
                                ColumnShape.of("quota_counts", "Trừ số đã có", IDS),
                                ColumnShape.of(
                                        "cut_off_tie", "Khi bằng nhau ở suất cuối", WORD, Vocabulary.CUT_OFF_TIES),
                                ColumnShape.of("roll_over", "Chuyển suất", WORD, Vocabulary.ROLL_OVER),
                                ColumnShape.of("excludes", "Không xét nếu đã có", IDS))
                        .with(source, clause, status),
                TableShape.of(
                                "conditions",
                                "Điều kiện",
                                id.needed(),
                                ColumnShape.of("of", "Xét cho", ID, Vocabulary.OWNERS)
                                        .needed(),
                                ColumnShape.of("any_group", "Nhóm chỉ cần một", ID),
                                when,
                                ColumnShape.of("subject", "Đại lượng", ID).needed(),
                                is.needed(),
                                value.needed(),
                                ColumnShape.of("absent", "Khi chưa rõ", WORD, Vocabulary.UNKNOWN_SUBJECTS),
                                ColumnShape.of("inherit", "Kế thừa", WORD, Vocabulary.INHERITANCE),
                                ColumnShape.of("title", "Nội dung", TEXT).needed())
                        .with(source, clause, status),
                TableShape.of(
                                "ballots",
                                "Thể lệ bỏ phiếu",
                                ColumnShape.of("award", "Khen thưởng", ID).needed(),
                                ColumnShape.of("denominator", "Mẫu số", WORD, Vocabulary.DENOMINATORS),
                                is,
                                ColumnShape.of("share", "Tỷ lệ", VALUE),
                                ColumnShape.of("quorum", "Số người tối thiểu", VALUE),
                                ColumnShape.of("own", "Phiếu của mình", WORD, Vocabulary.OWN_MARK))
                        .with(source, clause, status),
                TableShape.of(
                                "deadlines",
                                "Hạn nộp",
                                id.needed(),
                                title,
                                ColumnShape.of("on", "Ngày", DATE).needed(),
                                ColumnShape.of("boundary", "Ranh giới", WORD, Vocabulary.BOUNDARIES),
                                ColumnShape.of("duty", "Bên phải nộp", WORD, Vocabulary.DUTIES),
                                ColumnShape.of("to", "Nơi nhận", IDS))
                        .with(source, clause, status),
                TableShape.of(
                                "inspection",
                                "Kiểm tra",
                                ColumnShape.of("item", "Nội dung", ID).needed(),
                                ColumnShape.of("min", "Ít nhất", NUMBER),
                                ColumnShape.of("max", "Nhiều nhất", NUMBER),
                                order)
                        .with(source, clause, status),
                TableShape.of(
                        "tests",
                        "Kiểm thử",
                        ColumnShape.of("case", "Trường hợp", ID).needed(),
                        ColumnShape.of("given", "Cho", ID),
                        value,
                        ColumnShape.of("then", "Thì", ID),
                        ColumnShape.of("result", "Kết quả", VALUE)),
                TableShape.of(
                        "acknowledged",
                        "Đã biết",
                        ColumnShape.of("code", "Mã lỗi", ID).needed(),
                        ColumnShape.of("at", "Vị trí", TEXT).needed(),
                        ColumnShape.of("reason", "Lý do", TEXT).needed(),
                        ColumnShape.of("by", "Người xác nhận", TEXT)));
    }

    private static BookShape season() {
        ColumnShape id = ColumnShape.of("id", "Mã", ID).needed();
        ColumnShape unit = ColumnShape.of("unit", "Đơn vị", ID);
        ColumnShape cluster = ColumnShape.of("cluster", "Cụm", ID);
        ColumnShape criterion = ColumnShape.of("criterion", "Tiêu chí", ID);
        ColumnShape award = ColumnShape.of("award", "Khen thưởng", ID);
        ColumnShape deadline = ColumnShape.of("deadline", "Hạn nộp", ID).needed();
        ColumnShape scorer = ColumnShape.of("scorer", "Nguồn chấm", ID);
        ColumnShape by = ColumnShape.of("by", "Người chấm", ID);
        ColumnShape state = ColumnShape.of("state", "Trạng thái", WORD, Vocabulary.STATES);
        ColumnShape value = ColumnShape.of("value", "Giá trị", VALUE).percent();
        ColumnShape document = ColumnShape.of("document", "Văn bản", TEXT);
        ColumnShape reason = ColumnShape.of("reason", "Lý do", TEXT);
        ColumnShape place = ColumnShape.of("place", "Địa điểm", TEXT);
        ColumnShape from = ColumnShape.of("from", "Từ ngày", DATE);
        ColumnShape to = ColumnShape.of("to", "Đến ngày", DATE);
        ColumnShape at = ColumnShape.of("at", "Thời điểm", DATE);

        return new BookShape(
                "season",
                TableShape.of(
                                "season",
                                "Mùa thi đua",
                                ColumnShape.of("key", "Mục", ID).needed(),
                                ColumnShape.of("value", "Giá trị", TEXT).needed())
                        .keyed(
                                id,
                                ColumnShape.of("title", "Tên", TEXT),
                                ColumnShape.of("year", "Năm", NUMBER).needed(),
                                ColumnShape.of("as_of", "Tính đến", DATE).needed())
                        .needed(),
                TableShape.of(
                                "units",
                                "Đơn vị",
                                id,
                                ColumnShape.of("name", "Tên", TEXT).needed(),
                                ColumnShape.of("level", "Cấp", ID))
                        .open()
                        .needed(),
                TableShape.of(
                                "clusters",
                                "Cụm thi đua",
                                id,
                                ColumnShape.of("name", "Tên", TEXT),
                                ColumnShape.of("department", "Ban, đơn vị theo dõi", ID),
                                ColumnShape.of("council_member", "Ủy viên Hội đồng", TEXT))
                        .needed(),
                TableShape.of(
                                "members",
                                "Thành viên",
                                cluster.needed(),
                                unit.needed(),
                                ColumnShape.of("role", "Vai trò", WORD, Vocabulary.POSTS))
                        .needed(),
                TableShape.of(
                        "figures",
                        "Số liệu",
                        unit.needed(),
                        ColumnShape.of("measure", "Số liệu", ID).needed(),
                        scorer,
                        by,
                        value,
                        ColumnShape.of("target", "Chỉ tiêu", NUMBER).percent(),
                        state,
                        ColumnShape.of("evidence", "Minh chứng", TEXT),
                        reason,
                        at),
                TableShape.of(
                        "marks",
                        "Điểm chấm",
                        unit.needed(),
                        criterion.needed(),
                        scorer,
                        by,
                        ColumnShape.of("points", "Điểm", NUMBER),
                        state,
                        reason,
                        at),
                TableShape.of(
                        "submissions",
                        "Nộp báo cáo",
                        deadline,
                        ColumnShape.of("who", "Bên nộp", ID).needed(),
                        ColumnShape.of("to", "Nơi nhận", ID).needed(),
                        at.needed()),
                TableShape.of(
                        "waivers",
                        "Gia hạn",
                        deadline,
                        ColumnShape.of("who", "Bên được gia hạn", ID).needed(),
                        ColumnShape.of("until", "Đến hết", DATE).needed(),
                        ColumnShape.of("by", "Người cho phép", TEXT),
                        document,
                        reason),
                TableShape.of(
                        "inspections",
                        "Kiểm tra",
                        id,
                        cluster,
                        unit,
                        ColumnShape.of("level", "Cấp", ID),
                        place,
                        from,
                        to),
                TableShape.of(
                        "events",
                        "Sự kiện",
                        id,
                        ColumnShape.of("kind", "Loại", ID).needed(),
                        cluster.needed(),
                        ColumnShape.of("host", "Đơn vị đăng cai", ID),
                        place,
                        ColumnShape.of("form", "Hình thức", ID),
                        from,
                        to,
                        ColumnShape.of("decided_by", "Người quyết định", TEXT),
                        ColumnShape.of("agreed_with", "Thống nhất với", TEXT),
                        document),
                TableShape.of(
                        "teams",
                        "Thành phần",
                        ColumnShape.of("of", "Thuộc", ID).needed(),
                        ColumnShape.of("role", "Vai trò", ID),
                        ColumnShape.of("from", "Từ đơn vị", ID),
                        ColumnShape.of("count", "Số người", NUMBER)),
                TableShape.of(
                        "findings",
                        "Kết luận kiểm tra",
                        unit.needed(),
                        criterion,
                        ColumnShape.of("fact", "Dữ kiện", ID),
                        ColumnShape.of("action", "Xử lý", WORD, Vocabulary.ACTIONS)
                                .needed(),
                        value,
                        reason,
                        document),
                TableShape.of(
                        "facts",
                        "Dữ kiện",
                        unit.needed(),
                        ColumnShape.of("fact", "Dữ kiện", ID).needed(),
                        value.needed(),
                        document),
                TableShape.of(
                        "history",
                        "Thành tích",
                        unit.needed(),
                        ColumnShape.of("year", "Năm", NUMBER).needed(),
                        ColumnShape.of("kind", "Loại", WORD, Vocabulary.ACHIEVEMENTS)
                                .needed(),
                        id,
                        value,
                        document),
                TableShape.of(
                        "votes",
                        "Biểu quyết",
                        unit.needed(),
                        award.needed(),
                        ColumnShape.of("members", "Số thành viên", NUMBER),
                        ColumnShape.of("present", "Có mặt", NUMBER),
                        ColumnShape.of("consulted", "Xin ý kiến", NUMBER),
                        ColumnShape.of("agree", "Đồng ý", NUMBER),
                        ColumnShape.of("disagree", "Không đồng ý", NUMBER),
                        ColumnShape.of("invalid", "Không hợp lệ", NUMBER),
                        ColumnShape.of("own", "Phiếu của mình", WORD, Vocabulary.OWN_VOTES),
                        document),
                TableShape.of(
                        "decisions",
                        "Quyết định",
                        ColumnShape.of("kind", "Loại", WORD, Vocabulary.DECISIONS)
                                .needed(),
                        ColumnShape.of("about", "Về", ID),
                        unit,
                        value,
                        ColumnShape.of("by", "Người quyết định", TEXT),
                        document,
                        reason),
                TableShape.of(
                        "predecessors",
                        "Kế thừa",
                        unit.needed(),
                        ColumnShape.of("old_unit", "Đơn vị cũ", ID).needed(),
                        ColumnShape.of("from", "Từ ngày", DATE)));
    }
}
