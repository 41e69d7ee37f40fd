package org.thidua.rules.book;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thidua.core.problem.Problems;
import org.thidua.core.problem.Severity;
import org.thidua.rules.file.Limits;
import org.thidua.rules.shape.BookShape;

final class FolderTest {
    @TempDir
    Path dir;

    @Test
    void a_table_is_a_file_named_by_its_id_or_its_label_in_any_case() {
        BookFolder folder = BookFolder.in(dir)
                .file("Thông tin.csv", "key,value", "id,p")
                .file("CRITERIA.CSV", "id,title", "I,Tuyên truyền")
                .file(Normalizer.normalize("thang điểm.csv", Normalizer.Form.NFD), "criterion,points", "I,1");

        Book book = folder.pack();

        assertThat(folder.told()).isEmpty();
        assertThat(book.tables().keySet()).containsExactly("bands", "criteria", "pack");
        assertThat(book.find("bands").orElseThrow().file()).isEqualTo("thang điểm.csv");
    }

    @Test
    void files_of_the_author_and_notes_are_ignored() {
        BookFolder folder = BookFolder.packIn(dir)
                .file("_about.csv", "x,y,z")
                .file(".hidden.csv", "x")
                .file("README.md", "# x")
                .file("Notes.MD", "# x");

        assertThat(folder.pack().tables()).hasSize(2);
        assertThat(folder.told()).isEmpty();
    }

    @Test
    void any_other_file_or_folder_is_named_in_a_warning() throws IOException {
        BookFolder folder = BookFolder.packIn(dir).file("bands.xlsx", "x");
        Files.createDirectory(dir.resolve("cũ"));
        Files.createDirectory(dir.resolve("levels.csv"));

        folder.pack();

        assertThat(folder.told())
                .containsExactlyInAnyOrder(
                        "FILE-NOT-READ bands.xlsx: Tệp \"bands.xlsx\" không phải bảng .csv nên không được đọc.",
                        "FILE-NOT-READ cũ: Tệp \"cũ\" không phải bảng .csv nên không được đọc.",
                        "FILE-NOT-READ levels.csv: Tệp \"levels.csv\" không phải bảng .csv nên không được đọc.");
        assertThat(folder.problems().sorted()).allMatch(problem -> problem.severity() == Severity.WARNING);
    }

    @Test
    void an_unknown_table_is_answered_by_the_nearest_name() {
        BookFolder folder = BookFolder.packIn(dir).file("creteria.csv", "id", "1");

        folder.pack();

        assertThat(folder.only().code()).isEqualTo("TABLE-UNKNOWN");
        assertThat(folder.only().place().at()).isEqualTo("creteria");
        assertThat(folder.only().place().shown()).isEqualTo("creteria.csv");
        assertThat(folder.only().text().vi()).isEqualTo("Không có bảng nào tên \"creteria\".");
        assertThat(folder.only().advice().vi())
                .isEqualTo("Tên gần nhất: \"criteria\". Bảng riêng của tác giả thì đặt tên bắt đầu bằng \"_\".");
    }

    @Test
    void unknown_tables_do_not_hide_that_needed_ones_are_missing() {
        BookFolder folder = BookFolder.in(dir).file("creteria.csv", "id", "1");

        folder.pack();

        assertThat(folder.at())
                .containsExactly("TABLE-UNKNOWN creteria", "TABLE-MISSING criteria", "TABLE-MISSING pack");
    }

    @Test
    void a_label_with_a_slip_is_answered_by_that_label() {
        BookFolder folder = BookFolder.packIn(dir).file("Tiêu trí.csv", "id", "1");

        folder.pack();

        assertThat(folder.only().example()).isEqualTo("Tiêu chí");
    }

    @Test
    void the_same_table_under_two_names_is_refused_and_the_first_by_name_is_kept() {
        BookFolder folder = BookFolder.packIn(dir).file("Tiêu chí.csv", "id,title", "A,a", "B,b");

        Book book = folder.pack();

        assertThat(folder.told())
                .containsExactly("TABLE-TWICE criteria.csv: Bảng \"Tiêu chí\" có hai lần: \"Tiêu chí.csv\" và"
                        + " \"criteria.csv\".");
        assertThat(book.rows("criteria")).as("T stands before c").hasSize(2);
    }

    @Test
    void needed_tables_that_are_missing_are_named_with_their_columns() {
        BookFolder folder = BookFolder.in(dir).file("season.csv", "key,value", "id,s");

        folder.read(BookShape.SEASON);

        assertThat(folder.told())
                .containsExactly(
                        "TABLE-MISSING clusters.csv: Thiếu bảng \"Cụm thi đua\".",
                        "TABLE-MISSING members.csv: Thiếu bảng \"Thành viên\".",
                        "TABLE-MISSING units.csv: Thiếu bảng \"Đơn vị\".");
        assertThat(folder.problems().sorted().get(1).advice().vi())
                .isEqualTo("Thêm bảng \"Thành viên\" với các cột: Cụm, Đơn vị.");
        assertThat(folder.problems().sorted().get(1).advice().en())
                .isEqualTo("Add table \"members\" with the columns cluster, unit.");
    }

    @Test
    void a_folder_without_a_table_is_no_book() {
        BookFolder folder = BookFolder.in(dir).file("README.md", "x");

        Book book = folder.pack();

        assertThat(book.tables()).isEmpty();
        assertThat(folder.only().code()).isEqualTo("BOOK-EMPTY");
        assertThat(folder.only().advice().vi())
                .isEqualTo(
                        "Chọn thư mục chứa các bảng, ví dụ criteria.csv của bộ quy tắc hoặc units.csv của mùa thi đua.");
    }

    @Test
    void a_path_that_names_nothing_is_answered_by_the_bundled_books() {
        Problems problems = new Problems();

        Book.read(
                Path.of("nowhere", "at-all"),
                BookShape.PACK,
                ImmutableList.of("mttq", "pci"),
                Limits.STANDARD,
                problems);

        assertThat(BookFolder.told(problems))
                .containsExactly("BOOK-MISSING : Không tìm thấy sổ liệu \"nowhere/at-all\".");
        assertThat(problems.sorted().get(0).advice().vi())
                .isEqualTo("Kiểm tra đường dẫn, hoặc dùng tên một sổ có sẵn: mttq, pci.");
    }

    @Test
    void a_folder_beyond_the_limit_is_not_read() {
        BookFolder folder = BookFolder.packIn(dir);
        Limits atLimit = new Limits(42, 1, 8);

        Book whole = Book.read(dir, BookShape.PACK, ImmutableList.of(), atLimit, folder.problems());
        assertThat(folder.told()).isEmpty();
        assertThat(whole.rows("criteria")).hasSize(1);

        Limits bytesBeyond = new Limits(41, 1, 8);
        Book.read(dir, BookShape.PACK, ImmutableList.of(), bytesBeyond, folder.problems());
        assertThat(folder.told()).containsExactly("FILE-TOO-LARGE pack.csv: Tệp vượt quá 41 byte.");
    }

    @Test
    void a_file_that_is_not_utf8_is_refused_at_the_byte() {
        BookFolder folder = BookFolder.packIn(dir)
                .bytes("bands.csv", new byte[] {'c', 'r', 'i', (byte) 0xC3, 'x'})
                .bytes("levels.csv", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xE1, (byte) 0xBA})
                .bytes("awards.csv", "\uFEFFid,title".getBytes(UTF_16LE))
                .bytes("grades.csv", "id,title".getBytes(UTF_16LE));

        folder.pack();

        assertThat(folder.told())
                .containsExactly(
                        "FILE-ENCODING awards.csv: Tệp không phải mã UTF-8 (byte thứ 1).",
                        "FILE-ENCODING bands.csv: Tệp không phải mã UTF-8 (byte thứ 4).",
                        "FILE-ENCODING grades.csv: Tệp không phải mã UTF-8 (byte thứ 1).",
                        "FILE-ENCODING levels.csv: Tệp không phải mã UTF-8 (byte thứ 5).");
    }

    @Test
    void a_needed_table_that_cannot_be_read_is_not_called_missing() {
        BookFolder folder = BookFolder.packIn(dir).bytes("criteria.csv", new byte[] {(byte) 0xFF});

        folder.pack();

        assertThat(folder.only().code()).isEqualTo("FILE-ENCODING");
    }

    @Test
    void a_bundled_book_is_read_from_the_class_path() throws IOException {
        BookFolder.packIn(dir.resolve("packs").resolve("p"))
                .file("_about.csv", "x")
                .file("Thang điểm.csv", "x");
        Problems problems = new Problems();

        try (URLClassLoader loader = new URLClassLoader(new URL[] {dir.toUri().toURL()}, null)) {
            Book book = Book.bundled(loader, "packs/p", BookShape.PACK, problems);
            assertThat(book.tables().keySet()).containsExactly("criteria", "pack");
            assertThat(book.rows("criteria").get(0).place().shown()).isEqualTo("criteria.csv:2, A \"id\"");

            Book.bundled(loader, "packs/q", BookShape.PACK, problems);
            assertThat(BookFolder.told(problems)).containsExactly("BOOK-MISSING : Không tìm thấy sổ liệu \"packs/q\".");
        }
    }

    @Test
    void a_file_that_the_disk_does_not_give_is_named() throws IOException {
        Problems problems = new Problems();
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        ClassLoader broken = new ClassLoader(null) {
            @Override
            public @Nullable InputStream getResourceAsStream(String name) {
                return name.equals("p/criteria.csv") ? closed : null;
            }
        };

        Book.bundled(broken, "p", BookShape.PACK, problems);

        assertThat(BookFolder.told(problems))
                .containsExactly(
                        "FILE-UNREADABLE criteria.csv: Không đọc được tệp: dữ liệu không đọc được đến cuối.",
                        "TABLE-MISSING pack.csv: Thiếu bảng \"Thông tin\".");
    }

    @Test
    void a_table_that_no_kind_of_book_has_is_a_fault_of_the_program() {
        Book book = BookFolder.packIn(dir).pack();

        assertThat(book.rows("bands")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.rows("units"))
                .withMessage("no table units in a pack book");
    }
}
