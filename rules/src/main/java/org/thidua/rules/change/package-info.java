/**
 * What changed from one pack to another: rows of two books put in pairs, ids that are called otherwise recognised, every
 * changed cell said in words.
 *
 * <p>Start with {@link org.thidua.rules.change.PackChanges}.
 * It compares the spelling that the fingerprint is made of, so nothing that changes a fingerprint is passed over.
 * Nothing here scores, or says which of two packs is right.
 */
@NullMarked
package org.thidua.rules.change;

import org.jspecify.annotations.NullMarked;
