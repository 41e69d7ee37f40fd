package org.thidua.core.prose;

import java.util.Locale;
import org.thidua.core.value.Words;

/** A table of a pack, as a part of its text; in the order in which the parts are read. */
public enum Chapter {
    /** What the pack is. */
    PACK("Thông tin", "The pack"),
    /** The texts it rests on. */
    SOURCES("Căn cứ", "Sources"),
    /** The properties of units that rules look at. */
    ATTRIBUTES("Thuộc tính", "Attributes"),
    /** The criteria. */
    CRITERIA("Tiêu chí", "Criteria"),
    /** The bands of criteria. */
    BANDS("Thang điểm", "Bands"),
    /** The levels of criteria. */
    LEVELS("Mức", "Levels"),
    /** The cases of criteria. */
    CASES("Trường hợp", "Cases"),
    /** Who scores what. */
    SCORERS("Nguồn chấm", "Scorers"),
    /** The grades. */
    GRADES("Xếp loại", "Grades"),
    /** What decides places. */
    RANKING("Xếp hạng", "Ranking"),
    /** The awards and their quotas. */
    AWARDS("Khen thưởng", "Awards"),
    /** The conditions of the ranking, the grades and the awards. */
    CONDITIONS("Điều kiện", "Conditions"),
    /** How votes are counted. */
    BALLOTS("Thể lệ bỏ phiếu", "Ballots"),
    /** What is due when. */
    DEADLINES("Hạn nộp", "Deadlines"),
    /** What inspections and conferences must be like. */
    INSPECTION("Kiểm tra", "Inspection");

    private final Words title;

    Chapter(String vi, String en) {
        this.title = new Words(vi, en);
    }

    /**
     * {@return the id of the table, such as {@code bands}}
     */
    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the name for people}
     */
    public Words title() {
        return title;
    }
}
