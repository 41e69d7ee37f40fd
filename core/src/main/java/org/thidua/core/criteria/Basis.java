package org.thidua.core.criteria;

/**
 * The legal basis of one row (căn cứ).
 *
 * @param source the text it rests on
 * @param clause where in that text, empty if not said
 * @param status how well the text supports this row
 */
public record Basis(Source source, String clause, Status status) {
    /**
     * {@return the source and clause, as a sentence cites them}
     */
    public String cited() {
        return clause.isEmpty() ? source.cited() : source.cited() + ", " + clause;
    }
}
