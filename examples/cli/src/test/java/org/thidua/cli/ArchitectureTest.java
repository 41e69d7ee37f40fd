package org.thidua.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/** The borders of the command: a program like any other that embeds the door. */
@AnalyzeClasses(packages = "org.thidua.cli", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule the_command_uses_only_the_door = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.thidua.cli",
                    "org.thidua.scoring",
                    "org.thidua.core.problem",
                    "org.thidua.core.value",
                    "java..",
                    "com.google.common.collect",
                    "org.jspecify..",
                    "picocli..")
            .because("whatever the command can do, a system that embeds the door can do");

    @ArchTest
    static final ArchRule nothing_of_the_command_is_public =
            noClasses().should().bePublic().because("a command is called by its words, never by its classes");

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes()
            .should(liveInANullMarkedPackage())
            .because("a package-info says what the concept is, and null is stated where it may occur and nowhere else");

    @ArchTest
    static final ArchRule classes_are_closed =
            classes().should(beClosed()).because("none of them is made to be extended");

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
