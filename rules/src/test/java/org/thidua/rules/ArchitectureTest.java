package org.thidua.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/** The borders of the rule base: books and the rule engine each stand behind one door. */
@AnalyzeClasses(packages = "org.thidua.rules", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    /** What is compiled from the rules when the project is built. */
    private static final String GENERATED = "org.thidua.rules.drl..";

    private static final Set<String> BINARY_FRACTIONS =
            Set.of("float", "double", "java.lang.Float", "java.lang.Double");

    @ArchTest
    static final ArchRule the_rule_engine_stands_behind_the_classes_named_after_it = noClasses()
            .that()
            .resideOutsideOfPackage(GENERATED)
            .and()
            .haveNameNotMatching(".*\\.Drools[^.]*")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..")
            .because("whoever reads a pack or a season need not know how rules are run");

    @ArchTest
    static final ArchRule generated_rules_are_reached_through_the_rule_engine_only = noClasses()
            .that()
            .resideOutsideOfPackage(GENERATED)
            .and()
            .haveNameNotMatching(".*\\.Drools[^.]*")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(GENERATED)
            .because("the names of generated classes change with every edit of a rule");

    @ArchTest
    static final ArchRule the_forms_of_files_are_known_where_they_are_read_and_written = noClasses()
            .that()
            .resideOutsideOfPackages("org.thidua.rules.file", "org.thidua.rules.convert", "org.thidua.rules.workbook")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("de.siegmar..", "org.dhatim..", "java.util.zip..", "javax.xml..")
            .because("a cell is the same cell whatever file it came from");

    @ArchTest
    static final ArchRule workbooks_are_written_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackage("org.thidua.rules.workbook")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.dhatim..")
            .because("reading must see what a library for writing does not show: merged, hidden and formatted cells");

    @ArchTest
    static final ArchRule files_are_opened_at_few_doors = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.thidua.rules.book", "org.thidua.rules.file", "org.thidua.rules.convert", GENERATED)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..")
            .because("files come in at one door");

    @ArchTest
    static final ArchRule the_rule_base_writes_no_json = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", "picocli..")
            .because("results are recorded by the door, and commands belong to programs");

    @ArchTest
    static final ArchRule the_rule_base_stands_on_the_core_alone = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.thidua.scoring..", "org.thidua.cli..")
            .because("modules depend downwards");

    @ArchTest
    static final ArchRule the_rule_base_has_no_clock = noClasses()
            .that()
            .resideOutsideOfPackage(GENERATED)
            .should()
            .accessTargetWhere(DescribedPredicate.<JavaAccess<?>>describe(
                    "the target is a clock",
                    access -> (access.getTargetOwner().getPackageName().startsWith("java.time")
                                    && access.getName().equals("now"))
                            || (access.getTargetOwner().getName().equals("java.lang.System")
                                    && Set.of("currentTimeMillis", "nanoTime").contains(access.getName()))))
            .because("a season is scored the same years later");

    @ArchTest
    static final ArchRule packages_do_not_depend_on_each_other_in_a_circle = slices().matching("org.thidua.rules.(*)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(DescribedPredicate.alwaysTrue(), JavaClass.Predicates.resideInAPackage(GENERATED))
            .ignoreDependency(JavaClass.Predicates.resideInAPackage(GENERATED), DescribedPredicate.alwaysTrue())
            .because("books are read, then packs and seasons made of them, then cases judged");

    @ArchTest
    static final ArchRule figures_are_decimal = classes()
            .that()
            .resideOutsideOfPackage(GENERATED)
            .should(declareNoBinaryFractions())
            .because("a tenth has no binary fraction, and a sum of points must be right to the last digit");

    @ArchTest
    static final ArchRule no_figure_is_turned_into_a_binary_fraction = noClasses()
            .that()
            .resideOutsideOfPackage(GENERATED)
            .should()
            .accessTargetWhere(
                    named("a way to a binary fraction", "doubleValue", "floatValue", "parseDouble", "parseFloat"))
            .because("what was exact once stays exact");

    @ArchTest
    static final ArchRule nothing_comes_from_the_surroundings = noClasses()
            .that()
            .resideOutsideOfPackage(GENERATED)
            .should()
            .accessTargetWhere(of(
                    "chance, the environment or the settings of the machine",
                    "java.lang.Math.random",
                    "java.lang.System.getenv",
                    "java.util.UUID.randomUUID",
                    "java.time.ZoneId.systemDefault",
                    "java.util.Locale.getDefault",
                    "java.nio.charset.Charset.defaultCharset"))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)")
            .because("the same pack and season give the same result on every machine");

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes()
            .that()
            .resideOutsideOfPackage(GENERATED)
            .should(liveInANullMarkedPackage())
            .because("a package-info says what the concept is, and null is stated where it may occur and nowhere else");

    @ArchTest
    static final ArchRule public_types_are_closed = classes()
            .that()
            .arePublic()
            .and()
            .resideOutsideOfPackage(GENERATED)
            .should(beClosed())
            .because("nobody can change by inheritance how a point is counted");

    @ArchTest
    static final ArchRule names_are_nouns_of_the_regulation = noClasses()
            .that()
            .resideOutsideOfPackage(GENERATED)
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Data|Info|Processor)")
            .because("a class is named by the concept it stands for, not by the room it was put in");

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return condition(
                "live in a package whose package-info is @NullMarked",
                type -> type.getPackage()
                        .tryGetPackageInfo()
                        .filter(info -> info.isAnnotatedWith(NullMarked.class))
                        .isPresent());
    }

    /** Sealed is no modifier of a class file that ArchUnit reads, so the class itself is asked. */
    private static ArchCondition<JavaClass> beClosed() {
        return condition(
                "be final, sealed, an interface or an enum",
                type -> type.getModifiers().contains(JavaModifier.FINAL)
                        || type.isInterface()
                        || type.isEnum()
                        || type.reflect().isSealed());
    }

    private static ArchCondition<JavaClass> declareNoBinaryFractions() {
        return condition(
                "declare no float or double in a field, a parameter or a return",
                type -> type.getMembers().stream()
                        .flatMap(member -> member.getAllInvolvedRawTypes().stream())
                        .map(involved -> involved.getBaseComponentType().getName())
                        .noneMatch(BINARY_FRACTIONS::contains));
    }

    private static DescribedPredicate<JavaAccess<?>> named(String what, String... names) {
        Set<String> set = Set.of(names);
        return DescribedPredicate.describe("the target is " + what, access -> set.contains(access.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> of(String what, String... members) {
        Set<String> set = Set.of(members);
        return DescribedPredicate.describe(
                "the target is " + what,
                access -> set.contains(access.getTargetOwner().getName() + "." + access.getName()));
    }

    private static ArchCondition<JavaClass> condition(String what, Predicate<JavaClass> holds) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean holding = holds.test(type);
                events.add(new SimpleConditionEvent(
                        type, holding, type.getName() + (holding ? " does " : " does not ") + what));
            }
        };
    }
}
