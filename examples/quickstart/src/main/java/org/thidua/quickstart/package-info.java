/**
 * Scoring embedded in a program of one's own, in ten lines.
 *
 * <p>Start with {@link org.thidua.quickstart.Quickstart}.
 */
@NullMarked
package org.thidua.quickstart;

import org.jspecify.annotations.NullMarked;
