/**
 * The command {@code thidua}: scores a season, checks books, explains a result.
 *
 * <p>Start with {@link org.thidua.cli.Main}. It uses only the door, {@code org.thidua.scoring}, and the problems that
 * come through it.
 */
@NullMarked
package org.thidua.cli;

import org.jspecify.annotations.NullMarked;
