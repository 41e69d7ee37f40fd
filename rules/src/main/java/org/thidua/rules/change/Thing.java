package org.thidua.rules.change;

import org.thidua.core.value.Words;

/**
 * What a row is about: a criterion for its own row, its bands and its scorers, an award for its conditions and its ballot.
 *
 * @param table the table in which it stands, such as {@code criteria}
 * @param id its id, empty for what is there once only, such as the ranking
 * @param title what people call it, empty if it has no other name
 */
public record Thing(String table, String id, Words title) {}
