/**
 * The score sheet of one unit: every point an entry with its case, its arithmetic, its limits and its rounding.
 *
 * <p>Start with {@link org.thidua.core.sheet.Assessor}, which makes a {@link org.thidua.core.sheet.Sheet} of a dossier
 * and the cases that hold.
 * A total is the sum of its lines and of the caps and roundings, which are entries too.
 */
@NullMarked
package org.thidua.core.sheet;

import org.jspecify.annotations.NullMarked;
