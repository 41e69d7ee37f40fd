package org.thidua.scoring;

import com.google.common.collect.ImmutableList;
import org.thidua.core.value.Words;

/**
 * The tests at edges that a pack still lacks.
 *
 * @param rows the rows, those of one case together
 * @param notFound the edges for which no unit could be imagined, each in a sentence
 */
public record Suggestions(ImmutableList<SuggestedTest> rows, ImmutableList<Words> notFound) {}
