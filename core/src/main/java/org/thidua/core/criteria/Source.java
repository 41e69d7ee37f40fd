package org.thidua.core.criteria;

import org.thidua.core.value.Id;

/**
 * A text that a rule rests on.
 *
 * @param id its id within the pack
 * @param document number of the document, empty for what is only illustrative
 * @param title what the document is
 * @param status how well it supports the numbers that name it, unless they say otherwise
 */
public record Source(Id<Source> id, String document, String title, Status status) {
    /**
     * {@return the document and its title, as a sentence cites it}
     */
    public String cited() {
        if (document.isEmpty()) {
            return title;
        }
        return title.isEmpty() ? document : document + " – " + title;
    }
}
