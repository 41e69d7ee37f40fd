/**
 * The scoring scheme of a year: the tree of criteria, each with its rule, its points and its legal basis.
 *
 * <p>Start with {@link org.thidua.core.criteria.Scheme}.
 * Everything here is what an author wrote, checked; nothing here knows a unit.
 */
@NullMarked
package org.thidua.core.criteria;

import org.jspecify.annotations.NullMarked;
