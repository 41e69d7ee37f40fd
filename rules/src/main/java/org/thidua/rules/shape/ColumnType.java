package org.thidua.rules.shape;

import org.thidua.core.value.Words;

/** What the cells of a column hold, as far as two spellings of the same content must be told from two contents. */
public enum ColumnType {
    /** An id, compared without case. */
    ID(new Words("một mã", "an id")),
    /** A list of ids. */
    IDS(new Words("các mã, cách nhau bằng \";\"", "ids separated by \";\"")),
    /** Words for people, kept as they are. */
    TEXT(new Words("nội dung", "a text")),
    /** A number, or a word of the column's list. */
    NUMBER(new Words("một số", "a number")),
    /** A date, with or without a time. */
    DATE(new Words("ngày, ví dụ 2021-11-18", "a date such as 2021-11-18")),
    /** A word of the column's list. */
    WORD(new Words("một từ trong danh sách", "a word of the list")),
    /** Several words of the column's list. */
    WORDS(new Words("các từ trong danh sách, cách nhau bằng \";\"", "words of the list separated by \";\"")),
    /** A number, yes or no, or a text that is compared. */
    VALUE(new Words("một giá trị", "a value")),
    /** What a figure must be in one case. */
    PATTERN(new Words(
            "một số, 1..3, >=4, >4, <=4, <4, có, không hoặc *", "a number, 1..3, >=4, >4, <=4, <4, yes, no or *")),
    /** A list of such values. */
    VALUES(new Words("một giá trị, hoặc các giá trị cách nhau bằng \";\"", "a value, or values separated by \";\"")),
    /** For which units a row stands: {@code ATTRIBUTE = VALUE}. */
    WHEN(new Words("\"*\" hoặc \"THUỘC TÍNH = GIÁ TRỊ\"", "\"*\" or \"ATTRIBUTE = VALUE\""));

    private final Words due;

    ColumnType(Words due) {
        this.due = due;
    }

    /**
     * {@return what is due in such a cell, as a sentence says it}
     */
    public Words due() {
        return due;
    }
}
