package org.thidua.core;

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

/** The borders of the core: it computes, and knows nothing of the world around it. */
@AnalyzeClasses(packages = "org.thidua.core", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final Set<String> BINARY_FRACTIONS =
            Set.of("float", "double", "java.lang.Float", "java.lang.Double");

    @ArchTest
    static final ArchRule the_core_depends_on_java_guava_and_annotations = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.thidua.core..",
                    "java..",
                    "com.google.common..",
                    "org.jspecify..",
                    "com.google.errorprone.annotations..")
            .because("the core outlives every rule engine, file format and framework around it");

    @ArchTest
    static final ArchRule the_core_reads_and_writes_nothing = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..")
            .because("figures are handed to the core; where they come from is the business of the modules above");

    @ArchTest
    static final ArchRule the_core_has_no_clock = noClasses()
            .should()
            .accessTargetWhere(DescribedPredicate.<JavaAccess<?>>describe(
                    "the target is a clock",
                    access -> (access.getTargetOwner().getPackageName().startsWith("java.time")
                                    && access.getName().equals("now"))
                            || (access.getTargetOwner().getName().equals("java.lang.System")
                                    && Set.of("currentTimeMillis", "nanoTime").contains(access.getName()))
                            || (access.getTargetOwner().getName().equals("java.util.Date")
                                    && access.getName().equals("<init>"))))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.time\\.(Clock|InstantSource)")
            .because("a season is scored the same years later: days and instants are arguments");

    @ArchTest
    static final ArchRule the_core_does_not_log = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..")
            .orShould()
            .accessTargetWhere(
                    of("the console", "java.lang.System.out", "java.lang.System.err", "java.lang.System.getLogger"))
            .because("what is worth saying is a line of the sheet or a problem, never a log entry");

    @ArchTest
    static final ArchRule the_core_does_not_reflect = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect..")
            .because("what happens stands in the code");

    @ArchTest
    static final ArchRule concepts_do_not_depend_on_each_other_in_a_circle = slices().matching("org.thidua.core.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a concept is understood by those it builds on, and none of those by it");

    @ArchTest
    static final ArchRule figures_are_decimal = classes()
            .should(declareNoBinaryFractions())
            .because("a tenth has no binary fraction, and a sum of points must be right to the last digit");

    @ArchTest
    static final ArchRule no_figure_is_turned_into_a_binary_fraction = noClasses()
            .should()
            .accessTargetWhere(
                    named("a way to a binary fraction", "doubleValue", "floatValue", "parseDouble", "parseFloat"))
            .because("what was exact once stays exact");

    @ArchTest
    static final ArchRule nothing_comes_from_the_surroundings = noClasses()
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
            .should(liveInANullMarkedPackage())
            .because("a package-info says what the concept is, and null is stated where it may occur and nowhere else");

    @ArchTest
    static final ArchRule public_types_are_closed = classes()
            .that()
            .arePublic()
            .should(beClosed())
            .because("nobody can change by inheritance how a point is counted");

    @ArchTest
    static final ArchRule names_are_nouns_of_the_regulation = noClasses()
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
