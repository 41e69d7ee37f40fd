package org.thidua.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** The bundled packs with their sample seasons, scored once for all tests, and what tests do with their files. */
final class SampleSeasons {
    static final String MTTQ = "mttq-provinces-2021";
    static final String COMMUNES = "mttq-communes-2025";
    static final String PCI = "pci-2016";

    private static final Path SEASONS = Path.of("../examples/cli/src/main/resources/seasons");
    private static final Path PACKS = Path.of("../rules/src/main/resources/packs");
    private static final Map<String, byte[]> SCORED = new LinkedHashMap<>();

    private SampleSeasons() {}

    static Path packFolder(String pack) {
        return PACKS.resolve(pack);
    }

    static Path seasonFolder(String pack) {
        return SEASONS.resolve(
                switch (pack) {
                    case MTTQ -> "mttq-2021";
                    case COMMUNES -> "communes-2025";
                    default -> pack;
                });
    }

    static SeasonResult score(String pack) {
        return score(RulePack.bundled(pack), seasonFolder(pack));
    }

    static SeasonResult score(RulePack pack, Path season) {
        return Scoring.of(pack).score(Season.read(season));
    }

    /** The {@code result.json} of a bundled pack and its sample season, read as anybody would read it. */
    static synchronized JsonNode json(String pack) {
        return read(SCORED.computeIfAbsent(pack, key -> bytes(score(key))));
    }

    static byte[] bytes(SeasonResult result) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            result.writeJson(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static JsonNode read(byte[] json) {
        try {
            return JsonMapper.builder().build().readTree(json);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The one element whose field is as said. */
    static JsonNode only(JsonNode array, String field, String value) {
        List<JsonNode> found = all(array, field, value);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " elements with " + field + " = " + value);
        }
        return found.get(0);
    }

    static List<JsonNode> all(JsonNode array, String field, String value) {
        List<JsonNode> found = new ArrayList<>();
        array.forEach(element -> {
            if (element.path(field).asText().equals(value)) {
                found.add(element);
            }
        });
        return found;
    }

    static JsonNode unit(JsonNode result, String unit) {
        return only(result.path("units"), "unit", unit);
    }

    static JsonNode line(JsonNode result, String unit, String criterion) {
        return only(unit(result, unit).path("lines"), "criterion", criterion);
    }

    static List<String> texts(JsonNode array, String field) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(
                field.isEmpty() ? element.asText() : element.path(field).asText()));
        return texts;
    }

    // ---- files

    static List<Path> tables(Path book) {
        try (Stream<Path> files = Files.list(book)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<List<String>> rows(Path table) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(table)) {
            List<List<String>> rows = new ArrayList<>();
            csv.forEach(row -> rows.add(new ArrayList<>(row.getFields())));
            return rows;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void write(Path table, List<List<String>> rows) {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(table, StandardCharsets.UTF_8)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Path copy(Path book, Path folder) {
        try {
            Files.createDirectories(folder);
            for (Path table : tables(book)) {
                Files.copy(table, folder.resolve(table.getFileName().toString()));
            }
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Copies a book with the rows of every table in another order. */
    static Path shuffle(Path book, Path folder, Random random) {
        copy(book, folder);
        for (Path table : tables(folder)) {
            List<List<String>> rows = rows(table);
            Collections.shuffle(rows.subList(1, rows.size()), random);
            write(table, rows);
        }
        return folder;
    }

    /** Copies a book and rewrites one cell of the first row of a table. */
    static Path change(Path book, Path folder, String table, String column, String to) {
        copy(book, folder);
        Path file = folder.resolve(table + ".csv");
        List<List<String>> rows = rows(file);
        rows.get(1).set(rows.get(0).indexOf(column), to);
        write(file, rows);
        return folder;
    }
}
