/**
 * Numbers, ids and roundings: the values everything else is made of.
 *
 * <p>Start with {@link org.thidua.core.value.Exact}, the exact number of every point and figure.
 * Nothing here knows a locale, a clock or binary floating point.
 */
@NullMarked
package org.thidua.core.value;

import org.jspecify.annotations.NullMarked;
