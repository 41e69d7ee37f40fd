package org.thidua.rules.convert;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;
import org.thidua.rules.workbook.OwnSheets;
import org.thidua.rules.workbook.Sheet;

/** Which names of tables the other form can have: those of sheets, or those of files on every system. */
final class TableNames {
    private static final int SHEET_LENGTH = 31;
    private static final int FILE_LENGTH = 100;
    private static final Pattern NOT_IN_SHEETS = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cntrl}]");
    private static final Pattern NOT_IN_FILES = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}]");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private TableNames() {}

    static void check(List<Sheet> sheets, boolean toSheet, Problems problems) {
        Map<String, String> first = new HashMap<>();
        for (Sheet sheet : sheets) {
            String name = sheet.name();
            Optional<Words> reason = toSheet ? sheetReason(name) : fileReason(name);
            String same = first.putIfAbsent(Id.fold(name), name);
            if (reason.isEmpty() && same != null) {
                reason = Optional.of(new Words("trùng tên với \"" + same + "\"", "\"" + same + "\" has the same name"));
            }
            reason.ifPresent(words ->
                    problems.add(Fault.TABLE_NAME, Place.ofTable(name, name), "", "name", name, "reason", words));
        }
    }

    private static Optional<Words> sheetReason(String name) {
        if (name.isBlank() || name.length() > SHEET_LENGTH) {
            return Optional.of(new Words(
                    "tên trang tính có từ 1 đến " + SHEET_LENGTH + " ký tự",
                    "the name of a sheet has 1 to " + SHEET_LENGTH + " characters"));
        }
        if (NOT_IN_SHEETS.matcher(name).find() || name.startsWith("'") || name.endsWith("'")) {
            return Optional.of(new Words(
                    "tên trang tính không có các ký tự [ ] : * ? / \\ và không có dấu ' ở đầu hay cuối",
                    "the name of a sheet has none of [ ] : * ? / \\ and no ' at an end"));
        }
        if (OwnSheets.isName(name)) {
            return Optional.of(new Words(
                    "trang tính mang tên này do lệnh thidua ghi",
                    "the sheet of that name is written by thidua itself"));
        }
        return Optional.empty();
    }

    private static Optional<Words> fileReason(String name) {
        if (name.isBlank() || name.length() > FILE_LENGTH) {
            return Optional.of(new Words(
                    "tên tệp có từ 1 đến " + FILE_LENGTH + " ký tự",
                    "the name of a file has 1 to " + FILE_LENGTH + " characters"));
        }
        if (NOT_IN_FILES.matcher(name).find()
                || name.startsWith(".")
                || !name.strip().equals(name)
                || DEVICE.matcher(name).matches()) {
            return Optional.of(new Words(
                    "không phải tên tệp dùng được trên mọi máy", "it is not the name of a file on every system"));
        }
        return Optional.empty();
    }
}
