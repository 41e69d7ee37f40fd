package org.thidua.rules.workbook;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thidua.rules.shape.BookShape;
import org.thidua.rules.shape.ColumnShape;
import org.thidua.rules.shape.TableShape;
import org.thidua.rules.shape.Vocabulary;

/** The guide of a workbook: how to work in it, every sheet and column that it may have, and the words of every closed list. */
final class Guide {
    private static final ImmutableList<String> HOW = ImmutableList.of(
            "Mỗi trang là một bảng, dòng đầu là tên cột. Đưa chuột lên tên cột để đọc ghi chú; ô có mũi tên thì chọn được trong danh sách.",
            "Ô để trống nghĩa là chưa đặt, không bao giờ là quy tắc: mọi giá trị hay không có cận ghi *, không có điểm ghi 0.",
            "Số lẻ ghi 4,5 hoặc 4.5; không ghi dấu ngăn hàng nghìn. Phần trăm ghi 90, không định dạng ô là phần trăm.",
            "Ngày ghi 18/11/2021 hoặc 2021-11-18. Mã là văn bản: 01 khác 1, 1.10 khác 1.1. Nhiều giá trị trong một ô cách nhau bằng dấu chấm phẩy.",
            "Không dùng công thức, không gộp ô, không ẩn dòng hay cột trong các bảng. Trang và cột có tên bắt đầu bằng _ là của riêng người soạn, không được đọc.",
            "Tên trang, tên cột và từ trong danh sách ghi bằng tiếng Việt hay bằng mã tiếng Anh đều được; thứ tự cột và dòng không quan trọng.",
            "Thêm dòng ở cuối bảng. Thêm cột: ghi tên cột, chọn trong danh sách cột dưới đây. Thêm bảng: thêm trang, ghi tên trang và các cột.");

    private static final ImmutableList<ImmutableList<String>> PACK_COMMANDS = ImmutableList.of(
            ImmutableList.of("thidua check SO.xlsx", "Kiểm tra: mọi lỗi, theo từng ô. Làm sau mỗi lần sửa."),
            ImmutableList.of("thidua rules SO.xlsx", "In bộ quy tắc thành câu, từng dòng, để đọc lại."),
            ImmutableList.of("thidua test SO.xlsx", "Chạy bảng Kiểm thử."),
            ImmutableList.of(
                    "thidua convert SO.xlsx THU-MUC", "Đổi thành thư mục CSV và ngược lại, không mất chữ nào."),
            ImmutableList.of(
                    "thidua new-year SO.xlsx --season NAM --out SO-MOI.xlsx", "Lập bộ quy tắc năm sau để sửa."));
    private static final ImmutableList<ImmutableList<String>> SEASON_COMMANDS = ImmutableList.of(
            ImmutableList.of(
                    "thidua check QUY-TAC.xlsx SO.xlsx", "Kiểm tra: mọi lỗi, theo từng ô. Làm sau mỗi lần sửa."),
            ImmutableList.of(
                    "thidua score --pack QUY-TAC.xlsx --season SO.xlsx", "Chấm điểm, xếp hạng, đề nghị khen thưởng."),
            ImmutableList.of(
                    "thidua convert SO.xlsx THU-MUC", "Đổi thành thư mục CSV và ngược lại, không mất chữ nào."));

    private static final String TITLE = "Hướng dẫn làm việc với sổ này (lệnh thidua ghi; trang này không được đọc)";

    private final BookShape shape;
    private final List<Row> rows = new ArrayList<>();

    private Guide(BookShape shape) {
        this.shape = shape;
    }

    /**
     * A row of the guide.
     *
     * @param cells its texts
     * @param isHeading whether it heads what follows
     * @param color the colour of its first cell, null if it has none
     */
    record Row(
            ImmutableList<String> cells,
            boolean isHeading,
            @Nullable String color) {}

    /** The guide of a workbook with these tables. */
    static ImmutableList<Row> of(BookShape shape, List<Sheet> sheets) {
        Guide guide = new Guide(shape);
        guide.heading(TITLE);
        HOW.forEach(guide::row);
        guide.colors(sheets);
        guide.commands();
        guide.tables(sheets);
        guide.words();
        return ImmutableList.copyOf(guide.rows);
    }

    private void colors(List<Sheet> sheets) {
        List<Mark.Kind> used = Arrays.stream(Mark.Kind.values())
                .filter(kind -> sheets.stream()
                        .flatMap(sheet -> sheet.rows().stream())
                        .flatMap(List::stream)
                        .map(Sheet.Value::mark)
                        .filter(Objects::nonNull)
                        .anyMatch(mark -> mark.kind() == kind))
                .toList();
        if (!used.isEmpty()) {
            gap();
            heading("Màu của ô");
            used.forEach(kind -> rows.add(new Row(ImmutableList.of("   ", kind.legend()), false, kind.color())));
        }
    }

    private void commands() {
        gap();
        heading("Lệnh", "", "", "Để làm gì");
        (shape == BookShape.PACK ? PACK_COMMANDS : SEASON_COMMANDS)
                .forEach(command -> row(command.get(0), "", "", command.get(1)));
    }

    private void tables(List<Sheet> sheets) {
        gap();
        row("Các trang và cột mà sổ này có thể có; tên và mã tiếng Anh đều ghi được:");
        for (TableShape table : shape.tables()) {
            boolean isThere = sheets.stream().anyMatch(sheet -> table.equals(sheet.shape()));
            heading(table.label(), isThere ? "" : "(chưa có trong sổ này)", table.id(), "");
            for (ColumnShape column : table.columns()) {
                row(
                        table.label(),
                        column.label() + (column.isNeeded() ? " (bắt buộc)" : ""),
                        column.id(),
                        ColumnNotes.find(shape, table.id(), column.id()).orElse(""));
            }
            for (ColumnShape key : table.keys()) {
                row(
                        table.label(),
                        "Mục: " + key.label() + (key.isNeeded() ? " (bắt buộc)" : ""),
                        key.id(),
                        ColumnNotes.findKey(shape, table.id(), key.id()).orElse(""));
            }
        }
    }

    private void words() {
        Map<Vocabulary, String> lists = new LinkedHashMap<>();
        for (TableShape table : shape.tables()) {
            for (ColumnShape column : table.columns()) {
                put(lists, column);
            }
            for (ColumnShape key : table.keys()) {
                put(lists, key);
            }
        }
        gap();
        heading("Danh sách", "Từ", "Mã tiếng Anh");
        lists.forEach((words, name) -> words.ids().forEach(id -> row(name, words.label(id), id)));
    }

    private static void put(Map<Vocabulary, String> lists, ColumnShape column) {
        if (column.words() != null) {
            lists.putIfAbsent(column.words(), column.label());
        }
    }

    private void heading(String... cells) {
        rows.add(new Row(ImmutableList.copyOf(cells), true, null));
    }

    private void row(String... cells) {
        rows.add(new Row(ImmutableList.copyOf(cells), false, null));
    }

    private void gap() {
        row("");
    }
}
