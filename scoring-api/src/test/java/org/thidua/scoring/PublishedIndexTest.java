package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A published index is recomputed from its published parts: PCI 2016, all 63 provinces. */
class PublishedIndexTest {
    private static final BigDecimal CLOSE = new BigDecimal("0.00001");
    private static final Path PUBLISHED =
            SampleSeasons.seasonFolder(SampleSeasons.PCI).resolve("_published.csv");
    private static final CharMatcher COMBINING = CharMatcher.inRange('\u0300', '\u036F');

    /**
     * Some published figures.
     *
     * @param index the index
     * @param rank the rank
     */
    private record Published(BigDecimal index, String rank) {}

    @Test
    void every_published_index_and_every_published_rank_comes_out_again() {
        Map<String, Published> published = published(PUBLISHED, "unit", "index", "", id -> id);
        assertThat(published).hasSize(63);
        Match match = match(published, "unit", id -> id);
        System.out.println("pci-2016: " + match);

        assertThat(match.misses()).isEmpty();
        assertThat(match.indices()).isEqualTo(63);
        assertThat(match.ranks()).isEqualTo(63);
    }

    /** The same against the published table itself, where its place is named; names are compared without marks of tone. */
    @Test
    void the_published_table_says_the_same_where_it_is_at_hand() {
        String folder = System.getenv("VERIFICATION_DATA");
        if (folder != null && !folder.isBlank()) {
            Map<String, Published> published = published(
                    Path.of(folder, "pci-2013-2016.csv"), "province", "pci", "2016", PublishedIndexTest::plainName);
            assertThat(published).isNotEmpty();
            Match match = match(published, "name", PublishedIndexTest::plainName);
            System.out.println("pci-2016, published table: " + match);

            assertThat(match.misses()).isEmpty();
            assertThat(match.total()).isEqualTo(63);
        }
    }

    /**
     * How many published figures come out again.
     *
     * @param indices how many indices
     * @param ranks how many ranks
     * @param total of how many
     * @param misses what does not, in words
     */
    private record Match(int indices, int ranks, int total, List<String> misses) {
        @Override
        public String toString() {
            return indices + "/" + total + " indices, " + ranks + "/" + total + " ranks";
        }
    }

    private interface Naming {
        String plain(String name);
    }

    private static Match match(Map<String, Published> published, String field, Naming naming) {
        JsonNode result = SampleSeasons.json(SampleSeasons.PCI);
        JsonNode places =
                SampleSeasons.only(result.path("rankings"), "group", "all").path("places");
        int indices = 0;
        int ranks = 0;
        List<String> misses = new ArrayList<>();
        for (JsonNode unit : result.path("units")) {
            String name = naming.plain(unit.path(field).asText());
            Published due = published.get(name);
            if (due == null) {
                misses.add(name + " is not among " + published.keySet());
                continue;
            }
            BigDecimal total = new BigDecimal(unit.path("total").asText());
            String rank = SampleSeasons.only(places, "unit", unit.path("unit").asText())
                    .path("rank")
                    .asText();
            boolean close = total.subtract(due.index()).abs().compareTo(CLOSE) <= 0;
            indices += close ? 1 : 0;
            ranks += rank.equals(due.rank()) ? 1 : 0;
            if (!close || !rank.equals(due.rank())) {
                misses.add(name + ": " + total + " rank " + rank + ", published " + due);
            }
        }
        return new Match(indices, ranks, published.size(), misses);
    }

    private static Map<String, Published> published(Path table, String name, String index, String year, Naming naming) {
        List<List<String>> rows = SampleSeasons.rows(table);
        List<String> header = rows.get(0);
        Map<String, Published> published = new HashMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            if (year.isEmpty() || row.get(header.indexOf("year")).equals(year)) {
                Published before = published.put(
                        naming.plain(row.get(header.indexOf(name))),
                        new Published(new BigDecimal(row.get(header.indexOf(index))), row.get(header.indexOf("rank"))));
                assertThat(before).as(row.toString()).isNull();
            }
        }
        return published;
    }

    /** Hòa Bình and Hoà Bình are one province; so are Bắc Kạn and Bắc Cạn, Thừa Thiên Huế and TT.Huế. */
    private static String plainName(String name) {
        String letters = COMBINING
                .removeFrom(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT);
        String plain = CharMatcher.inRange('a', 'z').retainFrom(letters);
        return switch (plain) {
            case "tphcm" -> "hochiminh";
            case "baccan" -> "backan";
            case "brvt" -> "bariavungtau";
            case "tthue" -> "thuathienhue";
            default -> plain;
        };
    }
}
