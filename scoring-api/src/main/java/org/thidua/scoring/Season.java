package org.thidua.scoring;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thidua.core.dossier.SeasonFacts;
import org.thidua.core.problem.Problem;
import org.thidua.core.problem.Problems;
import org.thidua.core.problem.ProblemsException;
import org.thidua.rules.book.Book;
import org.thidua.rules.season.SeasonReader;
import org.thidua.rules.shape.BookShape;

/**
 * The facts of one year: units in clusters and what was reported of them.
 *
 * <p>It comes from a season book, or from a program that builds it from its own database; both are checked alike.
 * What it says is checked against a pack when it is scored.
 */
public final class Season {
    private final SeasonFacts facts;
    private final String fingerprint;
    private final ImmutableList<Problem> problems;

    private Season(Book book, Problems found) {
        if (book.tables().isEmpty()) {
            found.throwIfErrors();
        }
        this.facts = SeasonReader.read(book, found);
        found.throwIfErrors();
        this.fingerprint = book.fingerprint();
        this.problems = found.sorted();
    }

    private Season(Season other, SeasonFacts facts) {
        this.facts = facts;
        this.fingerprint = other.fingerprint;
        this.problems = other.problems;
    }

    /** The same season with its facts called as another pack calls them. */
    Season with(SeasonFacts others) {
        return new Season(this, others);
    }

    /**
     * Reads a season.
     *
     * <p>To read one from a stream, or with other limits, see {@link Books}.
     *
     * @param book a workbook {@code .xlsx}, or the folder that holds its tables as {@code .csv} files
     * @return the season
     * @throws ProblemsException with every problem that can be found without a pack, if at least one is an error
     */
    public static Season read(Path book) {
        return read(book, List.of());
    }

    /**
     * Reads a season where a bundled one could have been meant.
     *
     * @param book a workbook {@code .xlsx}, or the folder that holds its tables as {@code .csv} files
     * @param bundled the names of bundled seasons, for the advice if there is no such book
     * @return the season
     * @throws ProblemsException with every problem that can be found without a pack, if at least one is an error
     */
    public static Season read(Path book, List<String> bundled) {
        return Books.standard().season(book, bundled);
    }

    /** Makes a season of a book that was read. */
    static Season of(Book tables, Problems problems) {
        return new Season(tables, problems);
    }

    /**
     * Reads a season from the class path.
     *
     * @param loader where to look
     * @param folder the folder of its tables, such as {@code seasons/mttq-2021}
     * @return the season
     * @throws ProblemsException with every problem that can be found without a pack, if at least one is an error
     */
    public static Season read(ClassLoader loader, String folder) {
        Problems problems = new Problems();
        return new Season(Book.bundled(loader, folder, BookShape.SEASON, problems), problems);
    }

    /**
     * Starts a season that a program builds.
     *
     * @param id the season's id
     * @param year its year, which must be the pack's
     * @param asOf the day up to which its facts are known
     * @return a builder
     */
    public static Builder builder(String id, int year, LocalDate asOf) {
        return new Builder(id, year, asOf);
    }

    /**
     * {@return the season's id}
     */
    public String id() {
        return facts.id();
    }

    /**
     * {@return the season's title}
     */
    public String title() {
        return facts.title();
    }

    /**
     * {@return the season's year}
     */
    public int year() {
        return facts.year();
    }

    /**
     * {@return {@code sha256:} and 64 hexadecimal digits over the content of its tables, whatever the order of rows}
     */
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * {@return what is worth a look in the season, none of it an error}
     */
    public ImmutableList<Problem> problems() {
        return problems;
    }

    SeasonFacts facts() {
        return facts;
    }

    /**
     * Builds a season row by row.
     *
     * <p>Values are handed in as they stand in the program; whether they make sense is checked as for a book, and a
     * problem names the table and the number of the row as a book would: the first figure stands at {@code figures!…2}.
     * Not thread-safe.
     */
    public static final class Builder {
        private final Map<String, Rows> tables = new LinkedHashMap<>();

        private Builder(String id, int year, LocalDate asOf) {
            Rows season = rows("season", "key", "value");
            season.add(Map.of("key", "id", "value", id));
            season.add(Map.of("key", "year", "value", Integer.toString(year)));
            season.add(Map.of("key", "as_of", "value", asOf.toString()));
            rows("units", "id", "name");
            rows("clusters", "id", "name");
            rows("members", "cluster", "unit");
        }

        /**
         * Names the season.
         *
         * @param title its title
         * @return this builder
         */
        public Builder title(String title) {
            rows("season", "key", "value").add(Map.of("key", "title", "value", title));
            return this;
        }

        /**
         * Adds a cluster.
         *
         * @param id its id
         * @param name its name
         * @return this builder
         */
        public Builder cluster(String id, String name) {
            rows("clusters", "id", "name").add(Map.of("id", id, "name", name));
            return this;
        }

        /**
         * Adds a unit to a cluster.
         *
         * @param cluster the id of the cluster
         * @param id the id of the unit
         * @param name the name of the unit
         * @return this builder
         */
        public Builder unit(String cluster, String id, String name) {
            return unit(cluster, id, name, Map.of());
        }

        /**
         * Adds a unit with attributes to a cluster.
         *
         * @param cluster the id of the cluster
         * @param id the id of the unit
         * @param name the name of the unit
         * @param attributes the values of its attributes by their ids
         * @return this builder
         */
        public Builder unit(String cluster, String id, String name, Map<String, String> attributes) {
            Map<String, String> cells = new LinkedHashMap<>(attributes);
            cells.put("id", id);
            cells.put("name", name);
            rows("units", "id", "name").add(cells);
            rows("members", "cluster", "unit").add(Map.of("cluster", cluster, "unit", id));
            return this;
        }

        /**
         * Adds a number that somebody reports of a unit.
         *
         * @param unit the id of the unit
         * @param measure the id of what is measured
         * @param scorer the role in which it is reported
         * @param value the number
         * @return this builder
         */
        public Builder figure(String unit, String measure, String scorer, BigDecimal value) {
            return figure(unit, measure, scorer, value.toPlainString());
        }

        /**
         * Adds a value that somebody reports of a unit: a number, {@code yes} or {@code no}, or a level.
         *
         * @param unit the id of the unit
         * @param measure the id of what is measured
         * @param scorer the role in which it is reported
         * @param value the value; a number has a decimal point
         * @return this builder
         */
        public Builder figure(String unit, String measure, String scorer, String value) {
            return row("figures", Map.of("unit", unit, "measure", measure, "scorer", scorer, "value", value));
        }

        /**
         * Adds a number with the unit's own target.
         *
         * @param unit the id of the unit
         * @param measure the id of what is measured
         * @param scorer the role in which it is reported
         * @param value the number
         * @param target the unit's own target, above 0
         * @return this builder
         */
        public Builder figure(String unit, String measure, String scorer, BigDecimal value, BigDecimal target) {
            return row(
                    "figures",
                    Map.of(
                            "unit",
                            unit,
                            "measure",
                            measure,
                            "scorer",
                            scorer,
                            "value",
                            value.toPlainString(),
                            "target",
                            target.toPlainString()));
        }

        /**
         * Adds points that somebody gives to a unit.
         *
         * @param unit the id of the unit
         * @param criterion the id of the criterion
         * @param scorer the role in which they are given
         * @param points the points
         * @return this builder
         */
        public Builder mark(String unit, String criterion, String scorer, BigDecimal points) {
            return row(
                    "marks",
                    Map.of("unit", unit, "criterion", criterion, "scorer", scorer, "points", points.toPlainString()));
        }

        /**
         * Adds that something due was received.
         *
         * @param deadline the id of the deadline
         * @param who the id of who handed it in
         * @param to who received it
         * @param at the day of receipt
         * @return this builder
         */
        public Builder submission(String deadline, String who, String to, LocalDate at) {
            return row("submissions", Map.of("deadline", deadline, "who", who, "to", to, "at", at.toString()));
        }

        /**
         * Adds a fact about a unit.
         *
         * @param unit the id of the unit
         * @param fact the name of the fact
         * @param value its value: {@code yes}, {@code no}, a number or a text
         * @return this builder
         */
        public Builder fact(String unit, String fact, String value) {
            return row("facts", Map.of("unit", unit, "fact", fact, "value", value));
        }

        /**
         * Adds any row of a season book, for columns that no other method has.
         *
         * @param table the id of the table, such as {@code marks}
         * @param cells the cells by the ids of their columns, such as {@code state}
         * @return this builder
         * @throws IllegalArgumentException if a season book has no such table
         */
        public Builder row(String table, Map<String, String> cells) {
            if (!BookShape.SEASON.tableIds().contains(table)) {
                throw new IllegalArgumentException("a season book has no table " + table);
            }
            rows(table).add(cells);
            return this;
        }

        /**
         * Makes the season of the rows so far.
         *
         * @return the season
         * @throws ProblemsException with every problem that can be found without a pack, if at least one is an error
         */
        public Season build() {
            Problems problems = new Problems();
            Map<String, List<List<String>>> grids = new LinkedHashMap<>();
            tables.forEach((id, rows) -> grids.put(id, rows.grid()));
            return new Season(Book.of(BookShape.SEASON, grids, problems), problems);
        }

        private Rows rows(String table, String... columns) {
            return tables.computeIfAbsent(table, key -> new Rows(List.of(columns)));
        }

        /** The rows of one table, whose columns are those that any row fills. */
        private static final class Rows {
            private final Set<String> columns = new LinkedHashSet<>();
            private final List<Map<String, String>> rows = new ArrayList<>();

            Rows(List<String> columns) {
                this.columns.addAll(columns);
            }

            void add(Map<String, String> cells) {
                cells.keySet().stream().sorted().forEach(columns::add);
                rows.add(Map.copyOf(cells));
            }

            List<List<String>> grid() {
                List<List<String>> grid = new ArrayList<>();
                grid.add(List.copyOf(columns));
                for (Map<String, String> row : rows) {
                    grid.add(columns.stream()
                            .map(column -> row.getOrDefault(column, ""))
                            .toList());
                }
                return grid;
            }
        }
    }
}
