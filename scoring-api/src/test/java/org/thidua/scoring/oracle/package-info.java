/**
 * The library scored a second time, by the plainest program that follows the contract: exact fractions, no rule engine, no
 * caches, nothing taken from the product but its door.
 *
 * <p>Start with {@link org.thidua.scoring.oracle.OracleTest}. Nothing here may be written from the product's sources: what the
 * two say is only worth comparing as long as neither knows the other.
 */
@NullMarked
package org.thidua.scoring.oracle;

import org.jspecify.annotations.NullMarked;
