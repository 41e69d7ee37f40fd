package org.thidua.scoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
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
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The borders of the door: what embeds it sees the words of the regulation and no library behind them. */
@AnalyzeClasses(packages = "org.thidua.scoring", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final Set<String> BINARY_FRACTIONS =
            Set.of("float", "double", "java.lang.Float", "java.lang.Double");

    @ArchTest
    static final ArchRule the_door_shows_no_library = classes()
            .that()
            .arePublic()
            .should(showOnly(
                    "java.",
                    "com.google.common.collect.",
                    "org.thidua.scoring.",
                    "org.thidua.core.problem.",
                    "org.thidua.core.value."))
            .because("whoever embeds the door is not bound to the libraries behind it");

    @ArchTest
    static final ArchRule the_rule_engine_stays_behind_the_rule_base = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..")
            .because("the door asks the rule base and never the engine");

    @ArchTest
    static final ArchRule tables_are_written_at_one_place = noClasses()
            .that()
            .haveNameNotMatching("org\\.thidua\\.scoring\\.ResultTables(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar..")
            .because("a table of results has one form");

    @ArchTest
    static final ArchRule the_door_knows_no_program = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.thidua.cli..", "picocli..")
            .because("modules depend downwards");

    @ArchTest
    static final ArchRule the_door_is_one_flat_package = classes()
            .should()
            .resideInAPackage("org.thidua.scoring")
            .because("what is public is the door, and all the rest is package-private");

    @ArchTest
    static final ArchRule the_door_has_no_clock = noClasses()
            .should()
            .accessTargetWhere(DescribedPredicate.<JavaAccess<?>>describe(
                    "the target is a clock",
                    access -> (access.getTargetOwner().getPackageName().startsWith("java.time")
                                    && access.getName().equals("now"))
                            || (access.getTargetOwner().getName().equals("java.lang.System")
                                    && Set.of("currentTimeMillis", "nanoTime").contains(access.getName()))))
            .because("a result is the same, byte for byte, on every run");

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

    private static ArchCondition<JavaClass> showOnly(String... packages) {
        return new ArchCondition<>("show only types of " + String.join(", ", packages)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMembers().stream()
                        .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                                || member.getModifiers().contains(JavaModifier.PROTECTED))
                        .forEach(member -> shown(member)
                                .map(JavaClass::getBaseComponentType)
                                .filter(shown -> !shown.isPrimitive())
                                .filter(shown -> Stream.of(packages).noneMatch(shown.getName()::startsWith))
                                .forEach(shown -> events.add(SimpleConditionEvent.violated(
                                        type, member.getFullName() + " shows " + shown.getName()))));
            }
        };
    }

    private static Stream<JavaClass> shown(JavaMember member) {
        Stream<JavaClass> thrown =
                member instanceof JavaCodeUnit unit ? unit.getExceptionTypes().stream() : Stream.empty();
        return Stream.concat(member.getAllInvolvedRawTypes().stream(), thrown);
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
