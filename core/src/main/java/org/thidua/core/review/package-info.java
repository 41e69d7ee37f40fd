/**
 * Looks through a pack that can be read for rules that cannot mean what they say: conditions nobody can meet, grades nobody
 * gets, awards nobody can be proposed for, maxima nobody reaches.
 *
 * <p>Only what is certain is told: a subject is taken to be any value that the rules allow.
 */
@NullMarked
package org.thidua.core.review;

import org.jspecify.annotations.NullMarked;
