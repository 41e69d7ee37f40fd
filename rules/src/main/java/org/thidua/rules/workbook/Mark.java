package org.thidua.rules.workbook;

/**
 * Why a cell has a colour.
 *
 * @param kind what happened to it
 * @param note what a reader is told beside it, such as what stood there before
 */
public record Mark(Kind kind, String note) {
    /** What happened to a cell; each has its colour, and its line in the guide. */
    public enum Kind {
        /** A command wrote it for the new year. */
        CHANGED("FFFFF2CC", "Ô do lệnh new-year đổi cho năm mới; hãy xem lại. Ghi chú của ô nêu nội dung năm trước."),
        /** It still names the old year. */
        NAMES_OLD_YEAR("FFF8CBAD", "Ô còn nhắc tới năm cũ; hãy sửa nếu cần."),
        /** An older pack says something else there. */
        DIFFERS("FFE2EFDA", "Ô khác với bộ quy tắc trước; ghi chú của ô nêu nội dung trước đây.");

        private final String color;
        private final String legend;

        Kind(String color, String legend) {
            this.color = color;
            this.legend = legend;
        }

        /** The colour of its cells, as alpha, red, green and blue. */
        String color() {
            return color;
        }

        /** What the guide says of it. */
        String legend() {
            return legend;
        }
    }
}
