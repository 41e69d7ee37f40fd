package org.thidua.core.panel;

import org.jspecify.annotations.Nullable;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/**
 * What a scorer said and does not count, with the reason.
 *
 * @param said what was said
 * @param why why it does not count
 * @param instead the role that counts instead, null if none does
 */
public record SetAside(Statement said, Why why, @Nullable Id<Role> instead) {
    /** Why a statement does not count. */
    public enum Why {
        /** Another role comes first. */
        PRECEDENCE(new Words("nguồn khác được ưu tiên", "another scorer comes first")),
        /** It is one of the highest. */
        HIGHEST(new Words("bỏ điểm cao nhất", "highest mark dropped")),
        /** It is one of the lowest. */
        LOWEST(new Words("bỏ điểm thấp nhất", "lowest mark dropped")),
        /** It is the unit's mark for itself. */
        OWN_MARK(new Words("không tính điểm tự chấm cho mình", "own mark not counted")),
        /** Others of the role gave values, this one none. */
        NO_VALUE(new Words("không có giá trị", "no value"));

        private final Words title;

        Why(Words title) {
            this.title = title;
        }

        /**
         * {@return the reason for people}
         */
        public Words title() {
            return title;
        }
    }
}
