/**
 * Formulas of authors: read, checked, and worked out by a FEEL interpreter, to 34 digits.
 *
 * <p>Start with {@link org.thidua.rules.formula.DroolsFormula}.
 * A formula is arithmetic, comparisons and a few named functions over figures.
 * It is checked part by part when a pack is read, and nothing but what is listed there is ever worked out: no clock, no
 * function from outside, no way into the program.
 * Nothing is compiled; only classes named {@code Drools…} know the interpreter.
 */
@NullMarked
package org.thidua.rules.formula;

import org.jspecify.annotations.NullMarked;
