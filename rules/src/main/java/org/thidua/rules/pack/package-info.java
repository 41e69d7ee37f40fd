/**
 * Pack books made into rulebooks: typed rows that know their cells, and checks that find every fault before scoring.
 *
 * <p>Start with {@link org.thidua.rules.pack.PackReader}.
 * Nothing here knows the rule engine, and no text of a cell ever becomes a rule.
 */
@NullMarked
package org.thidua.rules.pack;

import org.jspecify.annotations.NullMarked;
