package org.thidua.scoring;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.thidua.core.criteria.Status;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.Grade;
import org.thidua.core.pack.Rulebook;
import org.thidua.core.problem.Problem;
import org.thidua.core.problem.Problems;
import org.thidua.core.problem.ProblemsException;
import org.thidua.core.prose.Prose;
import org.thidua.core.review.NotReviewed;
import org.thidua.core.review.PeriodReview;
import org.thidua.core.trial.Trial;
import org.thidua.core.value.Id;
import org.thidua.core.value.Language;
import org.thidua.core.value.Words;
import org.thidua.rules.base.DroolsRules;
import org.thidua.rules.book.Book;
import org.thidua.rules.change.PackChanges;
import org.thidua.rules.pack.PackReader;
import org.thidua.rules.shape.BookShape;
import org.thidua.rules.trial.TrialReader;

/**
 * The rules of one year: a pack book, read and checked, with its rule base.
 *
 * <p>A pack never changes; it is named by id, version and fingerprint.
 * Packs of several years live side by side and share nothing.
 */
public final class RulePack {
    static final String FOLDER = "packs/";
    private static final Splitter LINES = Splitter.on('\n').trimResults().omitEmptyStrings();

    private final Book book;
    private final Rulebook rulebook;
    private final ImmutableList<Trial> trials;
    private final String fingerprint;
    private final ImmutableList<Problem> problems;
    private final DroolsRules rules;

    private RulePack(Book book, Problems found) {
        this.book = book;
        this.rulebook = PackReader.read(book, found);
        // What a test says of rules that are wrong would tell their faults once more.
        found.throwIfErrors();
        this.trials = TrialReader.read(book, rulebook, found);
        found.throwIfErrors();
        this.fingerprint = book.fingerprint();
        this.problems = found.sorted();
        this.rules = rulesOf(rulebook);
    }

    /** A pack of the same tables and tests that says something else in a cell; it is tried and thrown away. */
    private RulePack(RulePack of, Rulebook rulebook) {
        this.book = of.book;
        this.rulebook = rulebook;
        this.trials = of.trials;
        this.fingerprint = "";
        this.problems = ImmutableList.of();
        this.rules = rulesOf(rulebook);
    }

    private static DroolsRules rulesOf(Rulebook rulebook) {
        return new DroolsRules(rulebook.cases(), rulebook.conditions(), rulebook.duties());
    }

    /** This pack with other rules of the same names, for its own tests only. */
    RulePack with(Rulebook other) {
        return new RulePack(this, other);
    }

    /**
     * Reads and checks a pack.
     *
     * <p>To read one from a stream, or with other limits, see {@link Books}.
     *
     * @param book a workbook {@code .xlsx}, or the folder that holds its tables as {@code .csv} files
     * @return the pack
     * @throws ProblemsException with every problem, if at least one is an error
     */
    public static RulePack read(Path book) {
        return Books.standard().pack(book);
    }

    /** Makes a pack of a book that was read. */
    static RulePack of(Book tables, Problems problems) {
        return new RulePack(readable(tables, problems), problems);
    }

    /**
     * Takes a pack that comes with the library.
     *
     * @param id its id, one of {@link #bundledIds}, compared without case
     * @return the pack
     * @throws ProblemsException if there is no such pack
     */
    public static RulePack bundled(String id) {
        Problems problems = new Problems();
        String folder = bundledIds().stream()
                .filter(known -> Id.fold(known).equals(Id.fold(id)))
                .findFirst()
                .map(known -> FOLDER + known)
                .orElse("");
        Book tables = folder.isEmpty()
                ? Book.missing(id, BookShape.PACK, bundledIds(), problems)
                : Book.bundled(Book.class.getClassLoader(), folder, BookShape.PACK, problems);
        return new RulePack(readable(tables, problems), problems);
    }

    /** Where tables are missing altogether, what is missing in them says nothing. */
    private static Book readable(Book tables, Problems problems) {
        if (tables.tables().isEmpty()) {
            problems.throwIfErrors();
        }
        return tables;
    }

    /**
     * {@return the ids of the packs that come with the library}
     */
    public static ImmutableList<String> bundledIds() {
        try {
            String listed =
                    Resources.toString(Resources.getResource(Book.class, "/packs/packs.txt"), StandardCharsets.UTF_8);
            return ImmutableList.copyOf(LINES.split(listed));
        } catch (IOException failure) {
            throw new UncheckedIOException("the list of bundled packs cannot be read", failure);
        }
    }

    /**
     * {@return the pack's id}
     */
    public String id() {
        return rulebook.id();
    }

    /**
     * {@return the pack's version}
     */
    public String version() {
        return rulebook.version();
    }

    /**
     * {@return the pack's title, in Vietnamese}
     */
    public String title() {
        return rulebook.title();
    }

    /**
     * The pack's title in one language.
     *
     * @param locale English for English locales, Vietnamese for all others
     * @return the title; the Vietnamese one if there is no other
     */
    public String title(Locale locale) {
        return Language.of(locale) == Language.EN && !rulebook.titleEn().isEmpty()
                ? rulebook.titleEn()
                : rulebook.title();
    }

    /**
     * {@return the year of the seasons it scores}
     */
    public int year() {
        return rulebook.year();
    }

    /**
     * {@return {@code sha256:} and 64 hexadecimal digits over the content of its tables, whatever the order of rows}
     */
    public String fingerprint() {
        return fingerprint;
    }

    /**
     * {@return what is worth a look in the pack, none of it an error}
     */
    public ImmutableList<Problem> problems() {
        return problems;
    }

    /**
     * Runs the tests that stand in the pack: each case is one imagined unit, alone, of which all that is not given is
     * missing.
     *
     * <p>Example: {@code RulePack.read(path).test().isPassed()}.
     *
     * @return what came of every case, and the rows of the pack that no case touches
     */
    public TestResult test() {
        return TestRun.of(this).result();
    }

    /**
     * Writes the tests that the pack does not have at its edges: at each edge of a rule, a limit, a grade or a condition,
     * and one unit of the grid, or of the pack's decimals, to either side.
     *
     * <p>What they expect is what the pack gives now; whether that is right is for a person to say.
     *
     * @return the rows, by criterion and value, then by grade and condition; the rows of one case follow each other
     */
    public Suggestions suggestions() {
        return Boundaries.missingIn(this);
    }

    /**
     * Looks what the tests of the pack notice: moves each bound and each number by one step of its grid, up and down, one
     * at a time, reads the pack anew and runs its tests.
     *
     * <p>Example: {@code pack.mutants().of(MutationResult.Fate.UNNOTICED)}.
     *
     * @return what became of every change; nothing is changed if a test of the pack fails as it is
     */
    public MutationResult mutants() {
        return Mutants.of(this);
    }

    Book book() {
        return book;
    }

    ImmutableList<Trial> trials() {
        return trials;
    }

    /**
     * Names a criterion.
     *
     * @param criterion its id
     * @param locale English for English locales, Vietnamese for all others
     * @return its title, or the id if there is no such criterion
     */
    public String titleOfCriterion(String criterion, Locale locale) {
        boolean english = Language.of(locale) == Language.EN;
        return rulebook.scheme()
                .find(Id.of(criterion))
                .map(known -> english && !known.titleEn().isEmpty() ? known.titleEn() : known.title())
                .orElse(criterion);
    }

    /**
     * Names a grade.
     *
     * @param grade its id
     * @return its title, or the id if there is no such grade
     */
    public String titleOfGrade(String grade) {
        return rulebook.grades().stream()
                .filter(known -> known.id().folded().equals(Id.fold(grade)))
                .findFirst()
                .map(Grade::title)
                .orElse(grade);
    }

    Optional<Condition> findCondition(String condition) {
        return rulebook.conditions().stream()
                .filter(known -> known.id().folded().equals(Id.fold(condition)))
                .findFirst();
    }

    /**
     * {@return how many leaf criteria the pack has}
     */
    public int criteriaCount() {
        return rulebook.scheme().leaves().size();
    }

    /**
     * Counts the leaf criteria whose points have a status.
     *
     * @param status {@code verified}, {@code carried_over} or {@code illustrative}
     * @return how many there are
     */
    public int criteriaWithStatus(String status) {
        return (int) rulebook.scheme().leaves().stream()
                .filter(leaf -> leaf.row().basis().status().word().equals(status))
                .count();
    }

    /**
     * Says what the pack says, row by row.
     *
     * <p>Tables come in the order in which packs are described; criteria as they are printed, children after their
     * parents; all else by what it belongs to, then bands by ascending bound, the rest by order or id.
     * The order of rows in the files changes nothing but {@link RuleSentence#place}, and how criteria are printed.
     *
     * @return a sentence for every row, in both languages
     */
    public ImmutableList<RuleSentence> sentences() {
        return Prose.of(rulebook).stream().map(RuleSentence::of).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the rows whose numbers no text of this year supports: {@code illustrative} ones, and those
     * {@code carried_over} from a text of another year or body; in the order of {@link #sentences}}
     */
    public ImmutableList<RuleSentence> unverified() {
        return sentences().stream()
                .filter(row -> !row.table().equals("sources"))
                .filter(row -> !row.status().isEmpty() && !row.status().equals(Status.VERIFIED.word()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return what checking the pack could not tell, each with its reason}
     */
    public ImmutableList<Words> notChecked() {
        return NotReviewed.of(rulebook);
    }

    /**
     * Compares the times of this pack and of others.
     *
     * @param others packs that are used beside it
     * @return a warning for each of the same id, or that follows it or is followed by it, which is in force on the same days
     */
    public ImmutableList<Problem> checkBeside(Collection<RulePack> others) {
        Problems found = new Problems();
        others.forEach(other -> PeriodReview.report(rulebook, other.rulebook, found));
        return found.sorted();
    }

    /**
     * Says what changed from this pack to a newer one.
     *
     * <p>Nothing changed if and only if both have the same fingerprint; else every cell that says something else is named.
     * Criteria, grades, awards and other things that are called otherwise but have the same title, or the same everything
     * else, are recognised; what refers to them follows and is no change of its own.
     * Changes come by what they are about: the pack, sources, attributes, criteria as they are printed, grades, the ranking,
     * awards, deadlines, inspection, tests, what is known.
     *
     * @param newer the pack that followed this one
     * @return the changes, one for each row
     */
    public ImmutableList<PackChange> diff(RulePack newer) {
        return changesTo(newer).changes().stream().map(PackChange::of).collect(ImmutableList.toImmutableList());
    }

    /**
     * Scores one season by this pack and by a newer one, and says what that changes: totals, places, grades and awards, unit
     * by unit, and the biggest causes.
     *
     * <p>The season need be of the year of one of the two packs only; the deadlines of the other are then taken to be in
     * that year, too.
     *
     * @param newer the pack that followed this one
     * @param season the facts of the year
     * @return what changes; if the season cannot be scored by one of the packs, why not and nothing else
     */
    public PackImpact impact(RulePack newer, Season season) {
        return PackImpact.of(this, newer, season);
    }

    PackChanges changesTo(RulePack newer) {
        return PackChanges.between(rulebook, book.contents(), newer.rulebook, newer.book.contents());
    }

    Rulebook rulebook() {
        return rulebook;
    }

    DroolsRules rules() {
        return rules;
    }

    @Override
    public String toString() {
        return id() + " " + version();
    }
}
