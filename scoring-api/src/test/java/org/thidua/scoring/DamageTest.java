package org.thidua.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problem;
import org.thidua.core.problem.ProblemsException;
import org.thidua.core.problem.Severity;
import org.thidua.core.value.Id;
import org.thidua.rules.file.ZipParts;
import org.thidua.rules.shape.BookShape;

/**
 * Whatever is damaged, bytes of a file or cells of a table, the result is the same, or the book is refused at a place,
 * or the change is one that the damage explains; and a workbook and a folder that hold the same say the same.
 *
 * <p>{@code -Dthidua.damages=100000} tries so many; a failure is tried again alone with {@code -Dthidua.damages.first=SEED
 * -Dthidua.damages=1}.
 */
final class DamageTest {
    private static final int SECONDS = 10;
    private static final int SHOWN_FAILURES = 20;
    private static final int DAMAGES = Integer.getInteger("thidua.damages", 2_000);
    private static final int FIRST = Integer.getInteger("thidua.damages.first", 1);

    private static final ImmutableList<Kind> KINDS = ImmutableList.copyOf(Kind.values());
    /** Seasons and packs; a damaged one is always scored with the other one sound. */
    private static final ImmutableList<BookShape> SHAPES = ImmutableList.of(BookShape.SEASON, BookShape.PACK);

    /**
     * Why a sound book may have no other form, for {@link Books#convert} refuses what would be read differently there:
     * a text that only a sheet takes for a number or for one with marks between its thousands, a number that a sheet takes
     * for two, and a name that a sheet cannot have.
     */
    private static final ImmutableSet<String> WITHOUT_OTHER_FORM =
            ImmutableSet.of("NUMBER-WRONG", "NUMBER-GROUPED", "CELL-NOT-CONVERTIBLE", "TABLE-NAME");

    @TempDir
    Path dir;

    private final Books books = Books.standard();
    private final Map<BookShape, Path> folders = new LinkedHashMap<>();
    private final Map<BookShape, byte[]> workbooks = new LinkedHashMap<>();
    private final Map<BookShape, Scored> ofFolder = new LinkedHashMap<>();
    private final Map<BookShape, Scored> ofWorkbook = new LinkedHashMap<>();
    private @Nullable Scoring scoring;
    private @Nullable Season season;

    /** What is damaged. */
    enum Kind {
        BYTES_OF_THE_WORKBOOK,
        TEXT_OF_A_PART,
        TEXT_OF_A_FILE,
        CELLS_OF_A_TABLE
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Kind.class)
    void a_damage_leaves_the_result_alone_or_is_refused_at_a_place_or_explains_the_change(Kind kind)
            throws IOException, InterruptedException {
        readSound();
        List<String> failures = new ArrayList<>();
        int failed = 0;
        ExecutorService worker = Executors.newSingleThreadExecutor(DamageTest::thread);
        try {
            for (int seed = FIRST; seed < FIRST + DAMAGES; seed++) {
                if (KINDS.get(seed % KINDS.size()) != kind) {
                    continue;
                }
                Case tried = new Case(kind, seed);
                Future<Optional<String>> verdict = worker.submit(tried::verdict);
                Optional<String> failure;
                try {
                    failure = verdict.get(SECONDS, TimeUnit.SECONDS);
                } catch (ExecutionException thrown) {
                    failure = Optional.of("throws " + trace(thrown.getCause()));
                } catch (TimeoutException hangs) {
                    failure = Optional.of("takes more than " + SECONDS + " s");
                    worker.shutdownNow();
                    worker = Executors.newSingleThreadExecutor(DamageTest::thread);
                }
                if (failure.isPresent()) {
                    failed++;
                    if (failures.size() < SHOWN_FAILURES) {
                        failures.add(tried + ": " + failure.get());
                    }
                }
            }
        } finally {
            worker.shutdownNow();
        }

        assertThat(failures).as(failed + " damages are not as they should be").isEmpty();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "damages");
        thread.setDaemon(true);
        return thread;
    }

    private static String trace(Throwable thrown) {
        return thrown
                + Stream.of(thrown.getStackTrace())
                        .limit(12)
                        .map(element -> "\n    at " + element)
                        .collect(Collectors.joining());
    }

    // ---- what is sound

    private void readSound() throws IOException {
        for (BookShape shape : SHAPES) {
            Path folder = dir.resolve(shape.id());
            Files.createDirectories(folder);
            SampleSeasons.copy(Path.of("src/test/resources/bad/base").resolve(shape.id()), folder);
            Path workbook = dir.resolve("sound-" + shape.id() + ".xlsx");
            books.convert(folder, workbook);
            folders.put(shape, folder);
            workbooks.put(shape, Files.readAllBytes(workbook));
        }
        season = Season.read(folders.get(BookShape.SEASON));
        scoring = Scoring.of(RulePack.read(folders.get(BookShape.PACK)));
        for (BookShape shape : SHAPES) {
            ofFolder.put(shape, (Scored) ofPath(shape, folders.get(shape)));
            ofWorkbook.put(shape, (Scored) ofBytes(shape, workbooks.get(shape)));
            assertThat(ofWorkbook.get(shape).result())
                    .isEqualTo(ofFolder.get(shape).result());
        }
    }

    // ---- what comes of a book

    /** What comes of a book: a result, or a refusal. */
    private sealed interface Outcome permits Scored, Refused {}

    /** A result as its bytes, and as it is read without the places of rows. */
    private record Scored(ByteBuffer bytes, JsonNode result) implements Outcome {
        String fingerprint(BookShape shape) {
            return result.path(shape.id()).path("fingerprint").asText();
        }

        @Override
        public String toString() {
            return "scored";
        }
    }

    /** Why there is no result. */
    private record Refused(ImmutableList<Problem> problems) implements Outcome {
        ImmutableList<Problem> errors() {
            return problems.stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .collect(ImmutableList.toImmutableList());
        }

        @Override
        public String toString() {
            return errors().stream()
                    .limit(3)
                    .map(error -> error.code() + " " + error.place().shown() + " "
                            + error.text().en())
                    .collect(Collectors.joining(" | ", "refused: ", ""));
        }
    }

    private Outcome ofPath(BookShape shape, Path book) {
        return outcome(() -> shape == BookShape.PACK
                ? Scoring.of(books.pack(book)).score(season)
                : scoring.score(books.season(book)));
    }

    private Outcome ofBytes(BookShape shape, byte[] workbook) {
        ByteArrayInputStream stream = new ByteArrayInputStream(workbook);
        return outcome(() -> shape == BookShape.PACK
                ? Scoring.of(books.pack(stream, "damaged.xlsx")).score(season)
                : scoring.score(books.season(stream, "damaged.xlsx")));
    }

    private static Outcome outcome(Work work) {
        SeasonResult result;
        try {
            result = work.score();
        } catch (ProblemsException refused) {
            return new Refused(refused.problems());
        }
        byte[] bytes = SampleSeasons.bytes(result);
        JsonNode read = SampleSeasons.read(bytes);
        dropPlaces(read);
        return new Scored(ByteBuffer.wrap(bytes), read);
    }

    /** What gives a result. */
    private interface Work {
        SeasonResult score();
    }

    private static void dropPlaces(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("at");
        }
        node.forEach(DamageTest::dropPlaces);
    }

    /** An error must tell where it stands, or at least of which book it is. */
    private static Optional<String> withoutPlace(List<Problem> problems, String book) {
        List<Problem> errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        if (errors.isEmpty()) {
            return Optional.of("refused without an error");
        }
        return errors.stream()
                .filter(error -> error.place().equals(Place.NOWHERE)
                        ? !error.text().vi().contains(book)
                                || !error.text().en().contains(book)
                        : error.place().shown().isBlank())
                .findFirst()
                .map(error -> "refused without a place: " + error);
    }

    /**
     * Whether two results say the same: ids and words are printed as they are written, so that their case may differ,
     * and criteria are printed in the order of their rows.
     */
    private static boolean saysSame(JsonNode one, JsonNode other) {
        return one.equals(other) || withoutOrder(one).equals(withoutOrder(other));
    }

    private static JsonNode withoutOrder(JsonNode result) {
        JsonNode folded = SampleSeasons.read(Id.fold(result.toString()).getBytes(UTF_8));
        for (JsonNode unit : folded.path("units")) {
            for (JsonNode group : unit.path("groups")) {
                for (JsonNode step : group.path("steps")) {
                    String sorted = Stream.of(step.path("say").asText().split("[ ;()]+"))
                            .sorted()
                            .collect(Collectors.joining(" "));
                    ((ObjectNode) step).put("say", sorted);
                }
                sort((ArrayNode) group.path("steps"));
            }
            for (String list : List.of("groups", "lines", "adjustments")) {
                sort((ArrayNode) unit.path(list));
            }
        }
        return folded;
    }

    private static void sort(ArrayNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        elements.sort(Comparator.comparing(JsonNode::toString));
        array.removeAll();
        array.addAll(elements);
    }

    /** The first lines that differ. */
    private static String difference(Scored result, Scored due) {
        List<String> is = result.result().toPrettyString().lines().toList();
        List<String> was = due.result().toPrettyString().lines().toList();
        int at = 0;
        while (at < Math.min(is.size(), was.size()) && is.get(at).equals(was.get(at))) {
            at++;
        }
        return "is  " + is.subList(at, Math.min(is.size(), at + 3)) + "\nnot "
                + was.subList(at, Math.min(was.size(), at + 3));
    }

    private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void delete(Path book) throws IOException {
        if (Files.isDirectory(book)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(book)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
        }
        Files.deleteIfExists(book);
    }

    /** One damage. */
    private final class Case {
        private final Kind kind;
        private final int seed;
        private final SplittableRandom random;
        private final BookShape shape;
        private String damage = "";
        private @Nullable Outcome outcome;
        private boolean saidSame;

        Case(Kind kind, int seed) {
            this.kind = kind;
            this.seed = seed;
            this.random = new SplittableRandom(seed);
            this.shape = SHAPES.get(random.nextInt(SHAPES.size()));
        }

        /** What is wrong with what comes of the damage; empty if nothing is. */
        Optional<String> verdict() throws IOException {
            return switch (kind) {
                case BYTES_OF_THE_WORKBOOK -> bytesOfTheWorkbook();
                case TEXT_OF_A_PART -> textOfAPart();
                case TEXT_OF_A_FILE -> textOfAFile();
                case CELLS_OF_A_TABLE -> cellsOfATable();
            };
        }

        /** Every byte that counts has a checksum or stands in two places, so that no damage is taken for a change. */
        private Optional<String> bytesOfTheWorkbook() {
            DamagedBytes damaged = DamagedBytes.of(workbooks.get(shape), random);
            damage = damaged.toString();
            outcome = ofBytes(shape, damaged.bytes());
            if (outcome instanceof Refused refused) {
                return withoutPlace(refused.problems(), "damaged.xlsx");
            }
            return ((Scored) outcome).bytes().equals(ofWorkbook.get(shape).bytes())
                    ? Optional.empty()
                    : Optional.of("the result differs");
        }

        private Optional<String> textOfAPart() throws IOException {
            Map<String, byte[]> parts = new LinkedHashMap<>(ZipParts.unpacked(workbooks.get(shape)));
            List<String> names = new ArrayList<>(parts.keySet());
            names.removeIf(name -> name.startsWith("docprops/") && random.nextInt(4) > 0);
            String part = names.get(random.nextInt(names.size()));
            if (random.nextInt(4) == 0) {
                DamagedBytes damaged = DamagedBytes.of(parts.get(part), random);
                damage = part + ": " + damaged;
                parts.put(part, damaged.bytes());
            } else {
                DamagedText damaged = DamagedText.ofXml(parts.get(part), random);
                damage = part + ": " + damaged;
                parts.put(part, damaged.bytes());
            }
            Path workbook = dir.resolve("damaged.xlsx");
            Files.write(workbook, zipped(parts));
            outcome = ofPath(shape, workbook);
            return judged(ofWorkbook.get(shape), workbook, dir.resolve("converted"));
        }

        private Optional<String> textOfAFile() throws IOException {
            Path file = anyTable();
            byte[] sound = Files.readAllBytes(file);
            byte[] bytes;
            if (random.nextInt(4) == 0) {
                DamagedBytes damaged = DamagedBytes.of(sound, random);
                damage = file.getFileName() + ": " + damaged;
                bytes = damaged.bytes();
            } else {
                DamagedText damaged = DamagedText.ofCsv(sound, random);
                damage = file.getFileName() + ": " + damaged;
                bytes = damaged.bytes();
            }
            return ofDamagedFile(file, sound, bytes);
        }

        private Optional<String> cellsOfATable() throws IOException {
            Path file = anyTable();
            byte[] sound = Files.readAllBytes(file);
            String table = String.valueOf(file.getFileName()).replace(".csv", "");
            DamagedCells damaged = DamagedCells.of(SampleSeasons.rows(file), shape.get(table), random);
            damage = file.getFileName() + ": " + damaged;
            Optional<String> failure = ofDamagedFile(file, sound, damaged.csv());
            return failure.isEmpty() && damaged.meansNothing() && !saidSame
                    ? Optional.of("the damage means nothing, but is " + outcome)
                    : failure;
        }

        private Path anyTable() {
            List<Path> tables = SampleSeasons.tables(folders.get(shape));
            return tables.get(random.nextInt(tables.size()));
        }

        private Optional<String> ofDamagedFile(Path file, byte[] sound, byte[] damaged) throws IOException {
            Files.write(file, damaged);
            try {
                Path folder = folders.get(shape);
                outcome = ofPath(shape, folder);
                return judged(ofFolder.get(shape), folder, dir.resolve("converted.xlsx"));
            } finally {
                Files.write(file, sound);
            }
        }

        /** Whether a book gives what its damage explains, and its other form the same. */
        private Optional<String> judged(Scored sound, Path book, Path converted) throws IOException {
            if (outcome instanceof Scored scored) {
                saidSame = saysSame(scored.result(), sound.result());
                if (!saidSame && scored.fingerprint(shape).equals(sound.fingerprint(shape))) {
                    return Optional.of("another result under the same fingerprint\n" + difference(scored, sound));
                }
            } else if (outcome instanceof Refused refused) {
                Optional<String> placeless = withoutPlace(refused.problems(), book.toString());
                if (placeless.isPresent()) {
                    return placeless;
                }
            }
            delete(converted);
            try {
                books.convert(book, converted);
            } catch (ProblemsException refused) {
                return ofNoOtherForm(new Refused(refused.problems()), book);
            }
            return ofOtherForm(ofPath(shape, converted), converted);
        }

        private Optional<String> ofNoOtherForm(Refused refusal, Path book) {
            boolean isDue = outcome instanceof Refused
                    || refusal.errors().stream().allMatch(error -> WITHOUT_OTHER_FORM.contains(error.code()));
            return isDue
                    ? withoutPlace(refusal.problems(), book.toString())
                    : Optional.of("scored, but the conversion is " + refusal);
        }

        private Optional<String> ofOtherForm(Outcome other, Path converted) {
            if (other instanceof Refused refused) {
                return outcome instanceof Refused
                        ? withoutPlace(refused.problems(), converted.toString())
                        : Optional.of("scored, but converted it is " + refused);
            }
            if (!(outcome instanceof Scored scored)) {
                return Optional.of(outcome + ", but converted it is scored");
            }
            return scored.result().equals(((Scored) other).result())
                    ? Optional.empty()
                    : Optional.of("converted, another result\n" + difference((Scored) other, scored));
        }

        @Override
        public String toString() {
            return "seed " + seed + ", " + shape.id() + ", " + damage;
        }
    }
}
