package org.thidua.rules.base;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thidua.core.dossier.Dossier;
import org.thidua.core.eligibility.Condition;
import org.thidua.core.eligibility.Owner;
import org.thidua.core.eligibility.Question;
import org.thidua.core.eligibility.Ruling;
import org.thidua.core.eligibility.Verdict;
import org.thidua.core.pack.Rulebook;
import org.thidua.core.scoring.ScoringCase;

/** The rule base answers as the regulation says: what, how often, how long and with what. */
class DroolsProofTest {
    private static final String MTTQ = "mttq-provinces-2021";
    private static final String EVERY_RULE = "every-rule";
    private static final String PCI = "pci-2016";
    private static final int UNITS = 300;
    private static final int THREADS = 8;
    private static final long MOST_GROWTH = 8L * 1024 * 1024;
    private static final Pattern TOLD = Pattern.compile("(\\d+) units, (\\d+) hits, (\\d+) bytes, (\\d+) s");
    private static final Pattern RULE = Pattern.compile(
            "rule \"([^\"]+)\"\\s+when\\s.*?accumulate\\( \\$\\w+ : (\\w+)\\( *(\\w+)\\(", Pattern.DOTALL);

    /** Whatever reads, compiles or parses rules; none of it may run where units are scored. */
    private static final ImmutableList<String> COMPILERS = ImmutableList.of(
            "org.drools.compiler.",
            "org.drools.drl.parser.",
            "org.drools.mvel.",
            "org.mvel2.",
            "org.eclipse.jdt.",
            "org.antlr.runtime.",
            "org.kie.memorycompiler.jdknative.",
            "org.kie.dmn.core.",
            "net.sf.saxon.",
            "com.sun.tools.javac.",
            "com.github.javaparser.",
            "com.thoughtworks.xstream.");

    @TempDir
    Path dir;

    // ---- the same as a plain loop

    @ParameterizedTest
    @CsvSource({"1, mttq-provinces-2021, 20", "2, mttq-provinces-2021, 20", "3, every-rule, 8", "4, every-rule, 8"})
    void the_cases_found_are_those_that_hold_whatever_the_order_of_rows(long seed, String pack, int least) {
        Rulebook rulebook = RandomUnits.bundled(pack);
        DroolsRules rules = shuffled(rulebook, seed);
        RandomUnits units = new RandomUnits(rulebook, seed);
        int found = 0;
        for (int number = 0; number < UNITS; number++) {
            Dossier dossier = units.dossier(number);
            List<ScoringCase> due = RandomUnits.casesByLoop(rulebook, dossier);
            assertThat(keysOfCases(rules.casesFor(dossier)))
                    .as("seed " + seed + ", unit " + number)
                    .isEqualTo(keysOfCases(due));
            found += due.size();
        }
        assertThat(found).as("cases found").isGreaterThan(UNITS * least);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_verdicts_found_are_those_of_the_conditions_whatever_the_order_of_rows(long seed) {
        Rulebook rulebook = RandomUnits.bundled(MTTQ);
        DroolsRules rules = shuffled(rulebook, seed);
        RandomUnits units = new RandomUnits(rulebook, seed);
        Set<String> seen = new HashSet<>();
        for (int number = 0; number < UNITS; number++) {
            Dossier dossier = units.dossier(number);
            for (Owner owner : units.owners()) {
                Question question = units.question(dossier, owner);
                List<String> due = keysOfRulings(rulingsByLoop(rulebook, question));
                assertThat(keysOfRulings(rules.rulingsOn(question)))
                        .as("seed " + seed + ", unit " + number + ", " + owner)
                        .isEqualTo(due);
                seen.addAll(due);
            }
        }
        List<String> possible = new ArrayList<>();
        for (Condition condition : rulebook.conditions()) {
            possible.add(condition.id() + " MET");
            possible.add(condition.id() + " NOT_MET");
            possible.add(condition.id() + " UNKNOWN");
        }
        // Whether an award is held is always known.
        possible.remove("co-chinh-phu-co-ubtw UNKNOWN");
        assertThat(seen).containsExactlyInAnyOrderElementsOf(possible);
    }

    private static DroolsRules shuffled(Rulebook rulebook, long seed) {
        List<ScoringCase> cases = new ArrayList<>(rulebook.cases());
        List<Condition> conditions = new ArrayList<>(rulebook.conditions());
        Random random = new Random(seed);
        Collections.shuffle(cases, random);
        Collections.shuffle(conditions, random);
        return new DroolsRules(cases, conditions, rulebook.duties());
    }

    private static List<Ruling> rulingsByLoop(Rulebook rulebook, Question question) {
        List<Ruling> rulings = new ArrayList<>();
        for (Condition condition : rulebook.conditions()) {
            if (condition.isMet(question)) {
                rulings.add(new Ruling(condition, Verdict.MET));
            }
            if (condition.isNotMet(question)) {
                rulings.add(new Ruling(condition, Verdict.NOT_MET));
            }
            if (condition.isUnknown(question)) {
                rulings.add(new Ruling(condition, Verdict.UNKNOWN));
            }
        }
        return rulings;
    }

    /** What tells two cases of one pack apart, in an order of its own. */
    private static List<String> keysOfCases(Collection<ScoringCase> cases) {
        return cases.stream().map(DroolsProofTest::keyOf).sorted().toList();
    }

    private static String keyOf(ScoringCase one) {
        String which = one instanceof ScoringCase.Arrival arrival
                ? arrival.when().name()
                : one instanceof ScoringCase.Answered answered ? Boolean.toString(answered.yes()) : "";
        return one.getClass().getSimpleName() + " " + one.row().id() + " " + which;
    }

    private static List<String> keysOfRulings(Collection<Ruling> rulings) {
        return rulings.stream()
                .map(ruling -> ruling.condition().id() + " " + ruling.verdict())
                .sorted()
                .toList();
    }

    // ---- threads

    @Test
    void eight_threads_on_three_packs_at_once_find_what_one_thread_finds() throws Exception {
        List<Callable<List<String>>> work = new ArrayList<>();
        List<List<String>> due = new ArrayList<>();
        for (String pack : List.of(MTTQ, PCI, EVERY_RULE)) {
            Rulebook rulebook = RandomUnits.bundled(pack);
            DroolsRules alone = new DroolsRules(rulebook.cases(), rulebook.conditions(), rulebook.duties());
            DroolsRules together = new DroolsRules(rulebook.cases(), rulebook.conditions(), rulebook.duties());
            RandomUnits units = new RandomUnits(rulebook, 8);
            for (int number = 0; number < UNITS; number++) {
                Dossier dossier = units.dossier(number);
                Question question = units.question(
                        dossier, units.owners().get(number % units.owners().size()));
                due.add(answers(alone, dossier, question));
                work.add(() -> answers(together, dossier, question));
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int at = 0; at < work.size(); at++) {
            order.addAll(Collections.nCopies(5, at));
        }
        Collections.shuffle(order, new Random(8));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> answers =
                    threads.invokeAll(order.stream().map(work::get).toList());
            for (int at = 0; at < order.size(); at++) {
                assertThat(answers.get(at).get()).isEqualTo(due.get(order.get(at)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> answers(DroolsRules rules, Dossier dossier, Question question) {
        List<String> answers = new ArrayList<>(keysOfCases(rules.casesFor(dossier)));
        answers.addAll(keysOfRulings(rules.rulingsOn(question)));
        return answers;
    }

    // ---- a virtual machine of its own

    @Test
    void a_million_units_in_one_rule_base_leave_nothing_behind() throws Exception {
        List<String> told = inAJvmOfItsOwn(List.of("-Xmx256m"), "100000", "1000000");
        told.forEach(System.out::println);

        List<Long> bytes = new ArrayList<>();
        for (String line : told) {
            Matcher matcher = TOLD.matcher(line);
            assertThat(matcher.matches()).as(line).isTrue();
            bytes.add(Long.parseLong(matcher.group(3)));
        }
        assertThat(bytes).hasSize(2);
        assertThat(bytes.get(1) - bytes.get(0))
                .as("bytes held after a million units beyond those after a hundred thousand")
                .isLessThan(MOST_GROWTH);
    }

    @Test
    void nothing_compiles_rules_when_units_are_scored() throws Exception {
        Path log = dir.resolve("classes.txt");
        inAJvmOfItsOwn(List.of("-Xlog:class+load:file=" + log + ":none"), "1000");

        List<String> loaded;
        try (Stream<String> lines = Files.lines(log)) {
            loaded = lines.map(line -> line.strip().replaceFirst(" .*", "")).toList();
        }
        assertThat(loaded)
                .as("classes are logged, among them the rules compiled before")
                .anyMatch(name -> name.startsWith("org.thidua.rules.drl."))
                .contains("org.thidua.rules.base.DroolsRules", "org.thidua.rules.formula.DroolsFormula");
        assertThat(loaded).noneMatch(name -> COMPILERS.stream().anyMatch(name::startsWith));
    }

    private List<String> inAJvmOfItsOwn(List<String> options, String... counts)
            throws IOException, InterruptedException {
        Path out = dir.resolve("out.txt");
        Path err = dir.resolve("err.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ManyUnits.class.getName()));
        command.addAll(Arrays.asList(counts));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("it ends").isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(err)).isZero();
        return Files.readAllLines(out);
    }

    // ---- the rules themselves

    @Test
    void every_rule_is_listed_by_its_name() throws IOException {
        List<String> named = new ArrayList<>(rulesIn("scoring").keySet());
        named.addAll(rulesIn("eligibility").keySet());
        named.addAll(rulesIn("compliance").keySet());
        Collections.sort(named);

        assertThat(new DroolsRules(List.of(), List.of(), List.of()).ruleNames())
                .hasSize(11 + 3 + 24)
                .isEqualTo(named);
    }

    @Test
    void every_scoring_rule_fires_for_a_case_of_some_pack() throws IOException {
        Map<String, Integer> fired = new LinkedHashMap<>();
        for (String pack : List.of(MTTQ, EVERY_RULE)) {
            Rulebook rulebook = RandomUnits.bundled(pack);
            DroolsRules rules = new DroolsRules(rulebook.cases(), rulebook.conditions(), rulebook.duties());
            RandomUnits units = new RandomUnits(rulebook, 11);
            for (int number = 0; number < UNITS; number++) {
                rules.casesFor(units.dossier(number))
                        .forEach(one -> fired.merge(one.getClass().getSimpleName(), 1, Integer::sum));
            }
        }
        // A rule reports cases of one kind, and of that kind no other rule does.
        ImmutableMap<String, String> kinds = rulesIn("scoring");

        assertThat(kinds.values()).doesNotHaveDuplicates();
        assertThat(fired.keySet()).containsExactlyInAnyOrderElementsOf(kinds.values());
        assertThat(kinds.values())
                .as("there is a rule for each kind of case")
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ScoringCase.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    @Test
    void every_eligibility_rule_stands_for_one_verdict() throws IOException {
        assertThat(rulesIn("eligibility").values()).containsExactly("isMet", "isNotMet", "isUnknown");
    }

    /** The names of the rules of a subject, each with the kind of case it looks at or the verdict it asks for. */
    private static ImmutableMap<String, String> rulesIn(String subject) throws IOException {
        String drl = Resources.toString(
                Resources.getResource("org/thidua/rules/drl/" + subject + ".drl"), StandardCharsets.UTF_8);
        ImmutableMap.Builder<String, String> rules = ImmutableMap.builder();
        Matcher matcher = RULE.matcher(drl);
        while (matcher.find()) {
            rules.put(matcher.group(1), matcher.group(subject.equals("scoring") ? 2 : 3));
        }
        return rules.buildOrThrow();
    }
}
