/**
 * The rule base: the compiled rules, the facts they look at, and sessions that are kept and reused.
 *
 * <p>Start with {@link org.thidua.rules.base.DroolsRules}.
 * Only classes named {@code Drools…} know the rule engine; nothing here compiles rules at run time.
 */
@NullMarked
package org.thidua.rules.base;

import org.jspecify.annotations.NullMarked;
