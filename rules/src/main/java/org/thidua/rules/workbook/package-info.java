/**
 * Workbooks as authors like to have them: Vietnamese names and words, a note on each column, lists to choose from, a guide,
 * and marks on cells that changed.
 *
 * <p>Start with {@link org.thidua.rules.workbook.WorkbookText}.
 * Nothing of what is added here is read back as content: notes, lists, colours and the two sheets of its own say nothing
 * to a pack or a season. Files are opened elsewhere.
 */
@NullMarked
package org.thidua.rules.workbook;

import org.jspecify.annotations.NullMarked;
