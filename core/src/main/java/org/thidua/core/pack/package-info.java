/**
 * The rules of one year as a whole.
 *
 * <p>Start with {@link org.thidua.core.pack.Rulebook}; whoever reads books makes one of them.
 */
@NullMarked
package org.thidua.core.pack;

import org.jspecify.annotations.NullMarked;
