package org.thidua.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.thidua.core.problem.Problem;
import org.thidua.core.problem.ProblemsException;
import org.thidua.scoring.Books;
import org.thidua.scoring.NextYear;
import org.thidua.scoring.RulePack;
import org.thidua.scoring.Season;

/** Finds the books that a person names: a path, or the name of a bundled one. */
final class Bookshelf {
    static final String DEFAULT_PACK = "mttq-provinces-2021";
    static final String DEFAULT_SEASON = "mttq-2021";
    /** The sample seasons that come with the command. */
    static final List<String> SEASONS = List.of("communes-2025", "mttq-2021", "pci-2016");

    private Bookshelf() {}

    static RulePack pack(String name) {
        boolean bundled = RulePack.bundledIds().stream().anyMatch(id -> same(id, name));
        return isPath(name, bundled) ? RulePack.read(Path.of(name)) : RulePack.bundled(name);
    }

    static Season season(String name) {
        return SEASONS.stream()
                .filter(id -> same(id, name) && !isPath(name, true))
                .findFirst()
                .map(id -> Season.read(Bookshelf.class.getClassLoader(), "seasons/" + id))
                .orElseGet(() -> Season.read(Path.of(name), SEASONS));
    }

    /** Converts a pack or a season, given as a path or the name of a bundled one, marking what differs from another. */
    static List<Problem> convert(String name, Path to, Optional<String> before) {
        Books books = books(before);
        boolean isPack = isBundledPack(name);
        Optional<String> season = SEASONS.stream().filter(id -> same(id, name)).findFirst();
        if (isPath(name, isPack || season.isPresent())) {
            return books.convert(Path.of(name), to);
        }
        return season.isPresent()
                ? books.convertSeason(Bookshelf.class.getClassLoader(), "seasons/" + season.get(), to)
                : books.convertBundled(name, to);
    }

    /** Writes the pack of a later year, marking what differs from a pack before. */
    static NextYear nextYear(String name, int year, Path to, Optional<String> before) {
        Books books = books(before);
        return isPath(name, isBundledPack(name))
                ? books.nextYear(Path.of(name), year, to)
                : books.nextYearOfBundled(name, year, to);
    }

    private static Books books(Optional<String> before) {
        if (before.isEmpty()) {
            return Books.standard();
        }
        String name = before.get();
        return isPath(name, isBundledPack(name)) || !isBundledPack(name)
                ? Books.standard().comparedWith(Path.of(name))
                : Books.standard().comparedWithBundled(name);
    }

    private static boolean isBundledPack(String name) {
        return RulePack.bundledIds().stream().anyMatch(id -> same(id, name));
    }

    /** Reads a book, or collects why it cannot be read. */
    static <T> Optional<T> collect(Supplier<T> reader, List<Problem> problems) {
        try {
            return Optional.of(reader.get());
        } catch (ProblemsException found) {
            problems.addAll(found.problems());
            return Optional.empty();
        }
    }

    /** A path wins over a bundled name only if it looks like one; any other name may still be a folder that is there. */
    private static boolean isPath(String name, boolean bundled) {
        boolean looksLikePath = name.contains("/")
                || name.contains("\\")
                || name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
        return looksLikePath || (!bundled && Files.exists(Path.of(name)));
    }

    private static boolean same(String one, String other) {
        return one.equalsIgnoreCase(other);
    }
}
