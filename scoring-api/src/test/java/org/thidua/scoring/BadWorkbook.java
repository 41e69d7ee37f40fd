package org.thidua.scoring;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that is refused: what is handed over, whether as a pack or a season, and who reads it. */
final class BadWorkbook {
    private final boolean isPack;
    private final byte[] bytes;
    private final Books books;

    BadWorkbook(boolean isPack, byte[] bytes, Books books) {
        this.isPack = isPack;
        this.bytes = bytes;
        this.books = books;
    }

    boolean isPack() {
        return isPack;
    }

    byte[] bytes() {
        return bytes;
    }

    Books books() {
        return books;
    }

    /** Makes a workbook that is refused. */
    interface Maker {
        BadWorkbook make();
    }

    /** The sound season, changed in a spreadsheet. */
    static Maker season(Consumer<XSSFWorkbook> damage) {
        return () -> {
            XSSFWorkbook workbook = ExcelAuthor.ofSeason().base();
            damage.accept(workbook);
            return new BadWorkbook(false, ExcelAuthor.saved(workbook), Books.standard());
        };
    }

    /** The sound pack, changed in a spreadsheet. */
    static Maker pack(Consumer<XSSFWorkbook> damage) {
        return () -> {
            XSSFWorkbook workbook = ExcelAuthor.ofPack().base();
            damage.accept(workbook);
            return new BadWorkbook(true, ExcelAuthor.saved(workbook), Books.standard());
        };
    }

    /** The sound season, changed in the parts of its file. */
    static Maker seasonParts(Consumer<PackedParts> damage) {
        return seasonBytes(bytes -> {
            PackedParts parts = PackedParts.of(bytes);
            damage.accept(parts);
            return parts.packed();
        });
    }

    /** The sound season, its file changed byte by byte. */
    static Maker seasonBytes(UnaryOperator<byte[]> damage) {
        return () ->
                season(damage.apply(ExcelAuthor.saved(ExcelAuthor.ofSeason().base())));
    }

    /** Any file handed over as a season. */
    static BadWorkbook season(byte[] bytes) {
        return new BadWorkbook(false, bytes, Books.standard());
    }

    /** The same with other limits. */
    static Maker limited(Books books, Maker maker) {
        return () -> {
            BadWorkbook made = maker.make();
            return new BadWorkbook(made.isPack, made.bytes, books);
        };
    }
}
