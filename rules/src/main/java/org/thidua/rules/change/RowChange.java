package org.thidua.rules.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.Place;
import org.thidua.core.value.Words;

/**
 * One row that changed.
 *
 * @param table the stable id of its table
 * @param id what the row is called: its id, or what tells it from others; as it is now, or was if it is gone
 * @param thing what it is about
 * @param sorts what happened to it
 * @param before where it stood, null if it is new
 * @param after where it stands, null if it is gone
 * @param cells the cells that say something else; of a row that came or went all that are filled
 * @param text the change in words, a part of a sentence
 */
public record RowChange(
        String table,
        String id,
        Thing thing,
        ImmutableSet<Sort> sorts,
        @Nullable Place before,
        @Nullable Place after,
        ImmutableList<CellChange> cells,
        Words text) {}
