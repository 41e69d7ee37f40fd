package org.thidua.core.problem;

import org.thidua.core.value.Language;

/**
 * What somebody said of a warning that is known and may stay.
 *
 * @param reason why it may stay
 * @param by who says so, a role; empty if not said
 */
public record Acknowledgement(String reason, String by) {
    /**
     * Writes it after the warning.
     *
     * @param language the language
     * @return for example {@code Đã biết: giữ thang điểm năm trước (Ban Tổ chức)}
     */
    public String in(Language language) {
        return (language == Language.VI ? "Đã biết: " : "Known: ") + reason + (by.isEmpty() ? "" : " (" + by + ")");
    }
}
