/**
 * The scorers of a criterion (nguồn chấm): who speaks, in what order, and how several become one verified value.
 *
 * <p>Start with {@link org.thidua.core.panel.Panel}, which turns {@link org.thidua.core.panel.Statement}s into one
 * {@link org.thidua.core.panel.Reading}.
 * Nothing falls back silently: what was set aside stays in the reading with its reason.
 */
@NullMarked
package org.thidua.core.panel;

import org.jspecify.annotations.NullMarked;
