package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thidua.core.problem.ProblemsException;
import org.thidua.core.value.Words;
import org.thidua.rules.shape.BookShape;
import org.thidua.rules.shape.ColumnShape;
import org.thidua.rules.shape.ColumnType;
import org.thidua.rules.shape.TableShape;
import org.thidua.rules.workbook.ColumnNotes;

/** A workbook that a conversion writes is one to work in, and its tables come back from it whole. */
final class AuthorsWorkbookTest {
    private static final Path PACKS = Path.of("..", "rules", "src", "main", "resources", "packs");
    private static final Path SEASONS = Path.of("..", "examples", "cli", "src", "main", "resources", "seasons");
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final String GUIDE = "_Hướng dẫn thidua";
    private static final String LISTS = "_Danh sách thidua";

    @TempDir
    Path dir;

    static Stream<Path> books() {
        return Stream.concat(packs(), seasons());
    }

    /** Books that are looked at cell by cell: every table that is used anywhere. */
    static Stream<Path> looked() {
        return Stream.concat(packs(), Stream.of(SEASONS.resolve("communes-2025")));
    }

    static Stream<Path> packs() {
        return Stream.of(
                PACKS.resolve("mttq-provinces-2021"),
                PACKS.resolve("mttq-communes-2025"),
                PACKS.resolve("pci-2016"),
                RESOURCES.resolve("every-rule"));
    }

    static Stream<Path> seasons() {
        return Stream.of(SEASONS.resolve("mttq-2021"), SEASONS.resolve("communes-2025"), SEASONS.resolve("pci-2016"));
    }

    // ---- nothing is lost

    @ParameterizedTest
    @MethodSource("books")
    void the_tables_of_a_folder_come_back_as_they_went(Path book) {
        Path workbook = converted(book, "book.xlsx");
        Path back = converted(workbook, "back");

        assertThat(cells(back)).isEqualTo(cells(converted(book, "folder"))).hasSizeGreaterThan(4);
        assertThat(fingerprint(workbook)).isEqualTo(fingerprint(book)).isEqualTo(fingerprint(back));
    }

    @ParameterizedTest
    @MethodSource("books")
    void a_workbook_comes_back_as_the_same_file(Path book) {
        Path workbook = converted(book, "book.xlsx");
        Path again = converted(converted(workbook, "back"), "again.xlsx");
        Path straight = converted(workbook, "straight.xlsx");

        assertThat(again).hasSameBinaryContentAs(workbook);
        assertThat(straight).hasSameBinaryContentAs(workbook);
    }

    @Test
    void labels_of_a_folder_come_back_as_labels_and_other_spellings_as_they_are() throws IOException {
        Path folder = Files.createDirectory(dir.resolve("vi"));
        write(folder, "Thông tin", "Mục,value\nid,vi-du\nPhiên bản,1.0.0\nround_at,dòng; total\nrounding,Nửa Lên\n");
        write(
                folder,
                "criteria",
                "id,Nội dung,kind,target\nI,Một,điểm thưởng,riêng\nII,Hai,bonus,own\nIII,Ba,cơ bản,*\n");
        write(folder, "cases", "criterion,points,so-a,_riêng\nI,1,yes,yes\nI,2,no,có\n");
        write(folder, "_Hướng dẫn", "của tôi\nkind\n");

        Path back = converted(converted(folder, "vi.xlsx"), "back");

        assertThat(cells(back)).isEqualTo(cells(folder));
        try (XSSFWorkbook book = open(dir.resolve("vi.xlsx"))) {
            assertThat(texts(book.getSheet("Tiêu chí")))
                    .containsExactly(
                            List.of("Mã", "Nội dung", "Loại", "Chỉ tiêu"),
                            List.of("I", "Một", "điểm thưởng", "riêng"),
                            List.of("II", "Hai", "bonus", "own"),
                            List.of("III", "Ba", "cơ bản", "*"));
            assertThat(texts(book.getSheet("Trường hợp")))
                    .containsExactly(
                            List.of("Tiêu chí", "Điểm", "so-a", "_riêng"),
                            List.of("I", "1.0", "có", "yes"),
                            List.of("I", "2.0", "không", "có"));
            assertThat(texts(book.getSheet("Thông tin"))).contains(List.of("Làm tròn ở", "dòng; tổng"));
            assertThat(texts(book.getSheet("_Hướng dẫn"))).containsExactly(List.of("của tôi"), List.of("kind"));
        }
    }

    @Test
    void a_workbook_of_labels_is_a_folder_of_ids() throws IOException {
        byte[] labels = ExcelAuthor.saved(
                ExcelAuthor.ofPack().withLabels(true).withVietnameseWords().base());
        Path workbook = Files.write(dir.resolve("labels.xlsx"), labels);

        Path folder = converted(workbook, "ids");

        assertThat(folder.resolve("criteria.csv"))
                .exists()
                .content(StandardCharsets.UTF_8)
                .startsWith("id,");
        assertThat(cells(folder).keySet())
                .isEqualTo(cells(converted(ExcelAuthor.base("pack"), "base")).keySet());
        assertThat(fingerprint(folder)).isEqualTo(fingerprint(ExcelAuthor.base("pack")));
    }

    @Test
    void a_table_with_the_name_of_our_own_sheet_is_refused_not_lost() throws IOException {
        Path folder = converted(PACKS.resolve("pci-2016"), "folder");
        write(folder, "_hướng dẫn  THIDUA", "của tôi\n");

        assertThat(cells(converted(folder, "copy"))).isEqualTo(cells(folder));
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> converted(folder, "book.xlsx"))
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.code()).isEqualTo("TABLE-NAME");
                            assertThat(problem.text().vi()).contains("trang tính mang tên này do lệnh thidua ghi");
                            assertThat(problem.text().en())
                                    .contains("the sheet of that name is written by thidua itself");
                        }));
    }

    @Test
    void our_own_sheets_do_not_pile_up() throws IOException {
        Path workbook = converted(PACKS.resolve("pci-2016"), "book.xlsx");
        Path back = converted(workbook, "back");
        Path again = converted(workbook, "again.xlsx");

        assertThat(cells(back).keySet()).noneMatch(name -> name.startsWith("_") && !name.equals("_about.csv"));
        try (XSSFWorkbook book = open(again)) {
            assertThat(names(book)).containsOnlyOnce(GUIDE, LISTS).endsWith("_about", LISTS);
        }
    }

    // ---- pleasant to work in

    @ParameterizedTest
    @MethodSource("looked")
    void a_workbook_speaks_vietnamese(Path path) throws IOException {
        BookShape shape = shape(path);
        try (XSSFWorkbook book = open(converted(path, "book.xlsx"))) {
            SoftAssertions softly = new SoftAssertions();
            for (String name : names(book)) {
                if (name.startsWith("_")) {
                    continue;
                }
                TableShape table = shape.find(name).orElseThrow();
                softly.assertThat(name).isEqualTo(table.label());
                List<List<String>> rows = texts(book.getSheet(name));
                for (int column = 0; column < rows.get(0).size(); column++) {
                    String header = rows.get(0).get(column);
                    ColumnShape known = table.column(header).orElse(null);
                    if (known == null) {
                        softly.assertThat(table.isOpen() || header.startsWith("_"))
                                .as(header)
                                .isTrue();
                        continue;
                    }
                    softly.assertThat(header).isEqualTo(known.label());
                    for (List<String> row : rows.subList(1, rows.size())) {
                        String text = column < row.size() ? row.get(column) : "";
                        if (known.type() == ColumnType.WORD && !text.isEmpty()) {
                            softly.assertThat(known.words().known())
                                    .as(name + " " + header)
                                    .contains(text);
                            softly.assertThat(text)
                                    .isEqualTo(known.words()
                                            .label(known.words().find(text).get()));
                        }
                    }
                }
            }
            softly.assertAll();
        }
    }

    @ParameterizedTest
    @MethodSource("looked")
    void every_column_has_a_note_a_width_and_a_header_that_stays(Path path) throws IOException {
        try (XSSFWorkbook book = open(converted(path, "book.xlsx"))) {
            SoftAssertions softly = new SoftAssertions();
            for (String name : names(book)) {
                XSSFSheet sheet = book.getSheet(name);
                if (name.equals(LISTS)) {
                    softly.assertThat(book.getSheetVisibility(book.getSheetIndex(sheet)))
                            .isEqualTo(SheetVisibility.HIDDEN);
                    continue;
                }
                softly.assertThat(sheet.getPaneInformation().isFreezePane())
                        .as(name)
                        .isTrue();
                softly.assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo(1);
                if (name.startsWith("_")) {
                    continue;
                }
                for (int column = 0; column < sheet.getRow(0).getLastCellNum(); column++) {
                    XSSFCell header = sheet.getRow(0).getCell(column);
                    softly.assertThat(header.getCellStyle().getFont().getBold()).isTrue();
                    softly.assertThat(sheet.getColumnWidth(column) / 256).isBetween(8, 60);
                    if (!header.getStringCellValue().startsWith("_")) {
                        softly.assertThat(header.getCellComment())
                                .as(name + "!" + header.getStringCellValue())
                                .isNotNull();
                    }
                }
            }
            softly.assertAll();
        }
    }

    @ParameterizedTest
    @MethodSource("looked")
    void ids_fractions_and_dates_are_typed_as_text(Path path) throws IOException {
        BookShape shape = shape(path);
        try (XSSFWorkbook book = open(converted(path, "book.xlsx"))) {
            SoftAssertions softly = new SoftAssertions();
            for (TableShape table : shape.tables()) {
                XSSFSheet sheet = book.getSheet(table.label());
                for (int column = 0; sheet != null && column < sheet.getRow(0).getLastCellNum(); column++) {
                    ColumnShape known = table.column(
                                    sheet.getRow(0).getCell(column).getStringCellValue())
                            .orElse(null);
                    if (known != null && known.type() != ColumnType.NUMBER && known.type() != ColumnType.TEXT) {
                        softly.assertThat(sheet.getColumnStyle(column).getDataFormatString())
                                .as(table.id() + "." + known.id())
                                .isEqualTo("@");
                    }
                }
            }
            softly.assertAll();
        }
    }

    /** Every closed list, and every column that names rows of another sheet that is there. */
    @ParameterizedTest
    @MethodSource("looked")
    void every_closed_list_can_be_chosen_from(Path path) throws IOException {
        BookShape shape = shape(path);
        Map<String, String> references = shape == BookShape.PACK
                ? ImmutableMap.<String, String>builder()
                        .put("source", "Căn cứ")
                        .put("criterion", "Tiêu chí")
                        .put("parent", "Tiêu chí")
                        .put("due", "Hạn nộp")
                        .put("otherwise", "Xếp loại")
                        .put("excludes", "Khen thưởng")
                        .put("quota_counts", "Khen thưởng")
                        .put("award", "Khen thưởng")
                        .buildOrThrow()
                : Map.of("unit", "Đơn vị", "cluster", "Cụm thi đua", "host", "Đơn vị");
        Set<String> lists = Set.of("subject", "measure", "scope", "base", "of", "when", "item", "key", "rule");
        try (XSSFWorkbook book = open(converted(path, "book.xlsx"))) {
            SoftAssertions softly = new SoftAssertions();
            for (TableShape table : shape.tables()) {
                XSSFSheet sheet = book.getSheet(table.label());
                for (int column = 0; sheet != null && column < sheet.getRow(0).getLastCellNum(); column++) {
                    String header = sheet.getRow(0).getCell(column).getStringCellValue();
                    ColumnShape known = table.column(header).orElse(null);
                    if (known == null) {
                        continue;
                    }
                    String place = table.id() + "." + known.id();
                    List<String> offered = offered(book, sheet, column);
                    if (known.type() == ColumnType.WORD || known.type() == ColumnType.WORDS) {
                        softly.assertThat(offered)
                                .as(place)
                                .containsExactlyElementsOf(known.words().ids().stream()
                                        .map(known.words()::label)
                                        .toList());
                    }
                    if (place.equals("deadlines.to")) {
                        softly.assertThat(offered).contains("standing_board", "head;department");
                    }
                    String target = references.get(known.id());
                    if (target != null && book.getSheet(target) != null) {
                        softly.assertThat(offered).as(place).isEqualTo(firstColumn(book.getSheet(target)));
                    }
                    if (shape == BookShape.PACK && lists.contains(known.id())) {
                        softly.assertThat(offered).as(place).isNotEmpty();
                    }
                }
            }
            softly.assertAll();
        }
    }

    @Test
    void subjects_name_what_the_pack_has() throws IOException {
        try (XSSFWorkbook book = open(converted(RESOURCES.resolve("every-rule"), "book.xlsx"))) {
            XSSFSheet conditions = book.getSheet("Điều kiện");
            int subject = firstRow(conditions).indexOf("Đại lượng");
            List<String> criteria = firstColumn(book.getSheet("Tiêu chí"));

            assertThat(offered(book, conditions, subject))
                    .contains("total", "bonus", "grade", "rank", "every_criterion.percent")
                    .contains("criterion." + criteria.get(1), "criterion." + criteria.get(1) + ".percent")
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void every_column_of_every_table_is_explained() {
        SoftAssertions softly = new SoftAssertions();
        for (BookShape shape : List.of(BookShape.PACK, BookShape.SEASON)) {
            for (TableShape table : shape.tables()) {
                for (ColumnShape column : table.columns()) {
                    softly.assertThat(ColumnNotes.find(shape, table.id(), column.id()))
                            .as(table.id() + "." + column.id())
                            .hasValueSatisfying(AuthorsWorkbookTest::isSentence);
                }
                for (ColumnShape key : table.keys()) {
                    softly.assertThat(ColumnNotes.findKey(shape, table.id(), key.id()))
                            .as(table.id() + "." + key.id())
                            .hasValueSatisfying(AuthorsWorkbookTest::isSentence);
                }
            }
        }
        softly.assertAll();
    }

    private static void isSentence(String note) {
        assertThat(note)
                .hasSizeBetween(8, 250)
                .endsWith(".")
                .matches("[\\p{Lu}0-9].*")
                .isEqualTo(note.strip());
    }

    @ParameterizedTest
    @MethodSource("looked")
    void the_guide_tells_how_to_work_and_names_every_column_and_word(Path path) throws IOException {
        BookShape shape = shape(path);
        try (XSSFWorkbook book = open(converted(path, "book.xlsx"))) {
            List<List<String>> guide = texts(book.getSheetAt(0));
            String text = String.join(
                    "\n", guide.stream().map(row -> String.join(" | ", row)).toList());

            assertThat(book.getSheetName(0)).isEqualTo(GUIDE);
            assertThat(text).contains("Ô để trống", "thidua check", "thidua convert", "check");
            for (TableShape table : shape.tables()) {
                assertThat(text).contains(table.label());
                table.columns()
                        .forEach(column -> assertThat(guide)
                                .anyMatch(row -> row.size() > 2
                                        && row.get(0).equals(table.label())
                                        && row.get(1).startsWith(column.label())
                                        && row.get(2).equals(column.id())));
            }
            assertThat(guide)
                    .contains(List.of(
                            shape == BookShape.PACK ? "Loại" : "Vai trò",
                            shape == BookShape.PACK ? "điểm thưởng" : "cụm trưởng",
                            shape == BookShape.PACK ? "bonus" : "head"));
        }
    }

    @Test
    void cells_that_differ_from_an_older_pack_have_a_colour_and_what_was_there() throws IOException {
        Path old = PACKS.resolve("mttq-communes-2025");
        Path changed = converted(old, "changed");
        replace(changed.resolve("pack.csv"), "version,1.1.0", "version,1.2.0");
        replace(changed.resolve("grades.csv"), "tot,Tốt,2,total,85", "tot,Tốt,2,total,84");
        Path marked = dir.resolve("marked.xlsx");

        Books.standard().comparedWithBundled("MTTQ-communes-2025").convert(changed, marked);

        assertThat(colored(marked)).containsExactly("Thông tin!B3 Trước đây: 1.1.0", "Xếp loại!E3 Trước đây: 85");
        assertThat(colored(converted(changed, "plain.xlsx"))).isEmpty();
        replace(changed.resolve("pack.csv"), "decimals,2", "follows,mttq-communes-2025\ndecimals,2");
        assertThat(colored(converted(changed, "follows.xlsx")))
                .contains("Xếp loại!E3 Trước đây: 85", "Thông tin!B10 Dòng này không có trong bộ trước.");
        assertThat(colored(converted(converted(changed, "follows2.xlsx"), "follows3.xlsx")))
                .hasSize(4);
        assertThat(cells(converted(marked, "back")).get("grades.csv"))
                .isEqualTo(cells(changed).get("grades.csv"));
    }

    @Test
    void the_workbook_of_next_year_marks_what_changed_and_what_still_names_the_old_year() throws IOException {
        Path book = dir.resolve("2022.xlsx");

        NextYear next = Books.standard().nextYearOfBundled("mttq-provinces-2021", 2022, book);

        assertThat(next.changes()).filteredOn(NextYear.Change::isChanged).hasSize(20);
        assertThat(next.changes())
                .contains(new NextYear.Change(
                        new Words("Hạn nộp", "deadlines"),
                        "bao-cao-tu-cham",
                        new Words("Ngày", "on"),
                        "2021-11-18",
                        "2022-11-18"));
        assertThat(colored(book))
                .hasSameSizeAs(next.changes())
                .contains(
                        "Thông tin!B2 Năm trước: mttq-provinces-2021",
                        "Thông tin!B4 Ô này còn nhắc tới năm 2021.",
                        "Thông tin!B6 Năm trước: 2021",
                        "Hạn nộp!C2 Năm trước: 2021-11-18");
        try (XSSFWorkbook read = open(book)) {
            XSSFSheet info = read.getSheet("Thông tin");
            assertThat(color(info.getRow(1).getCell(1))).isEqualTo("FFFFF2CC");
            assertThat(color(info.getRow(3).getCell(1))).isEqualTo("FFF8CBAD");
            assertThat(info.getRow(5).getCell(1).getNumericCellValue()).isEqualTo(2022);
            assertThat(texts(read.getSheet("Căn cứ")))
                    .anySatisfy(
                            row -> assertThat(row).startsWith("ke-hoach-2021").contains("lấy theo văn bản khác năm"));
            assertThat(texts(read.getSheet(GUIDE)).stream().map(row -> String.join("", row)))
                    .anyMatch(row -> row.contains("Ô do lệnh new-year đổi cho năm mới"))
                    .anyMatch(row -> row.contains("Ô còn nhắc tới năm cũ"))
                    .noneMatch(row -> row.contains("Ô khác với bộ quy tắc trước"));
        }
    }

    @Test
    void the_workbook_of_next_year_also_shows_what_last_year_changed() throws IOException {
        Path before = converted(PACKS.resolve("mttq-communes-2025"), "before");
        replace(before.resolve("grades.csv"), "tot,Tốt,2,total,85", "tot,Tốt,2,total,80");

        Books.standard().comparedWith(before).nextYearOfBundled("mttq-communes-2025", 2026, dir.resolve("2026.xlsx"));

        assertThat(colored(dir.resolve("2026.xlsx"))).contains("Xếp loại!E3 Trước đây: 80");
        assertThat(RulePack.read(dir.resolve("2026.xlsx")).year()).isEqualTo(2026);
    }

    private static String color(XSSFCell cell) {
        return cell.getCellStyle().getFillForegroundColorColor().getARGBHex();
    }

    @Test
    void a_year_that_does_not_come_after_is_a_fault_of_the_caller() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Books.standard().nextYearOfBundled("pci-2016", 2016, dir.resolve("a")))
                .withMessage("the year 2016 does not come after 2016");
        assertThat(dir).isEmptyDirectory();
    }

    // ---- in another program

    @Test
    @EnabledIfEnvironmentVariable(
            named = LibreOffice.VARIABLE,
            matches = ".+",
            disabledReason = "needs LibreOffice; THIDUA_SOFFICE names its program soffice")
    void libre_office_keeps_what_every_workbook_says() throws IOException {
        Map<String, byte[]> written = new TreeMap<>();
        Map<String, Path> origins = new TreeMap<>();
        for (Path book : books().toList()) {
            String name = book.getParent().getFileName() + "-" + book.getFileName();
            written.put(name, Files.readAllBytes(converted(book, name + ".xlsx")));
            origins.put(name, book);
        }

        Path next = dir.resolve("next.xlsx");
        Books.standard().nextYearOfBundled("mttq-provinces-2021", 2022, next);
        written.put("next", Files.readAllBytes(next));
        Map<String, byte[]> saved = LibreOffice.saved(written, Files.createDirectory(dir.resolve("office")));

        for (Map.Entry<String, Path> origin : origins.entrySet()) {
            Path workbook = Files.write(dir.resolve("saved-" + origin.getKey() + ".xlsx"), saved.get(origin.getKey()));
            assertThat(fingerprint(workbook)).as(origin.getKey()).isEqualTo(fingerprint(origin.getValue()));
            assertThat(cells(converted(workbook, "saved-" + origin.getKey())))
                    .as(origin.getKey())
                    .isEqualTo(cells(converted(origin.getValue(), "folder-" + origin.getKey())));
            try (XSSFWorkbook book = open(workbook)) {
                XSSFSheet first =
                        book.getSheet(shape(origin.getValue()).tables().get(0).label());
                assertThat(first.getRow(0).getCell(0).getCellComment()).isNotNull();
                assertThat(first.getDataValidations()).isNotEmpty();
            }
        }
        Path savedNext = Files.write(dir.resolve("saved-next.xlsx"), saved.get("next"));
        assertThat(fingerprint(savedNext)).isEqualTo(fingerprint(next));
        assertThat(colored(savedNext)).hasSameSizeAs(colored(next));
    }

    // ---- help

    private Path converted(Path from, String to) {
        Path out = dir.resolve(to);
        Books.standard().convert(from, out);
        return out;
    }

    private static BookShape shape(Path book) {
        return Files.exists(book.resolve("pack.csv")) ? BookShape.PACK : BookShape.SEASON;
    }

    private static String fingerprint(Path book) {
        try {
            return RulePack.read(book).fingerprint();
        } catch (ProblemsException noPack) {
            return Season.read(book).fingerprint();
        }
    }

    private static void write(Path folder, String table, String text) throws IOException {
        Files.writeString(folder.resolve(table + ".csv"), text, StandardCharsets.UTF_8);
    }

    private static void replace(Path file, String from, String to) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to), StandardCharsets.UTF_8);
    }

    /** The rows of each table by the name of its file. */
    private static Map<String, List<List<String>>> cells(Path folder) {
        Map<String, List<List<String>>> tables = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.csv")) {
            files.forEach(file -> tables.put(String.valueOf(file.getFileName()), SampleSeasons.rows(file)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return tables;
    }

    private static XSSFWorkbook open(Path book) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(book)));
    }

    private static List<String> names(XSSFWorkbook book) {
        List<String> names = new ArrayList<>();
        book.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private static List<List<String>> texts(XSSFSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0;
                    sheet.getRow(row) != null && column < sheet.getRow(row).getLastCellNum();
                    column++) {
                XSSFCell cell = sheet.getRow(row).getCell(column);
                cells.add(cell == null ? "" : cell.toString());
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<String> firstRow(XSSFSheet sheet) {
        return texts(sheet).get(0);
    }

    private static List<String> firstColumn(XSSFSheet sheet) {
        return texts(sheet).stream().skip(1).map(row -> row.get(0)).toList();
    }

    /** What the list of a column offers, from its second row on; nothing if it has none. */
    private static List<String> offered(XSSFWorkbook book, XSSFSheet sheet, int column) {
        List<String> offered = new ArrayList<>();
        for (XSSFDataValidation validation : sheet.getDataValidations()) {
            DataValidationConstraint constraint = validation.getValidationConstraint();
            boolean holds = Arrays.stream(validation.getRegions().getCellRangeAddresses())
                    .anyMatch(range -> range.isInRange(sheet.getLastRowNum() + 1, column));
            if (holds) {
                assertThat(constraint.getValidationType()).isEqualTo(DataValidationConstraint.ValidationType.LIST);
                offered.addAll(range(book, constraint.getFormula1()));
            }
        }
        return offered;
    }

    private static List<String> range(XSSFWorkbook book, String formula) {
        int mark = formula.lastIndexOf('!');
        XSSFSheet sheet = book.getSheet(formula.substring(1, mark - 1));
        assertThat(sheet).as(formula).isNotNull();
        CellRangeAddress area =
                CellRangeAddress.valueOf(formula.substring(mark + 1).replace("$", ""));
        List<String> values = new ArrayList<>();
        for (int row = area.getFirstRow(); row <= Math.min(area.getLastRow(), sheet.getLastRowNum()); row++) {
            XSSFCell cell = sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(area.getFirstColumn());
            if (cell != null) {
                values.add(cell.toString());
            }
        }
        return values;
    }

    /** The coloured cells below the headers of tables, each with its note. */
    private static List<String> colored(Path path) throws IOException {
        List<String> colored = new ArrayList<>();
        try (XSSFWorkbook book = open(path)) {
            for (String name : names(book)) {
                XSSFSheet sheet = book.getSheet(name);
                for (int row = 1; !name.startsWith("_") && row <= sheet.getLastRowNum(); row++) {
                    sheet.getRow(row).forEach(cell -> {
                        if (cell.getCellStyle().getFillForegroundColorColor() != null) {
                            colored.add(name + "!" + cell.getAddress() + " "
                                    + (cell.getCellComment() == null
                                            ? ""
                                            : cell.getCellComment().getString().getString()));
                        }
                    });
                }
            }
        }
        return new ArrayList<>(new TreeSet<>(colored));
    }
}
