package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** No story stands in a season's table that no test tells, and no test tells one that does not stand there. */
class StoriesToldTest {
    @Test
    void every_story_of_the_provinces_of_2021_is_told_word_for_word() {
        assertThat(toldBy(
                        SampleStoriesTest.class,
                        SampleFindingStoriesTest.class,
                        SampleRankStoriesTest.class,
                        SampleAwardStoriesTest.class,
                        SampleComplianceStoriesTest.class))
                .containsExactlyInAnyOrderElementsOf(storiesOf(SampleSeasons.MTTQ));
    }

    @Test
    void every_story_of_the_communes_of_2025_is_told_word_for_word() {
        assertThat(toldBy(CommuneStoriesTest.class, CommuneAwardStoriesTest.class))
                .containsExactlyInAnyOrderElementsOf(storiesOf(SampleSeasons.COMMUNES));
    }

    private static List<String> storiesOf(String pack) {
        List<List<String>> rows =
                SampleSeasons.rows(SampleSeasons.seasonFolder(pack).resolve("_stories.csv"));
        assertThat(rows.get(0)).containsExactly("story", "units", "where", "expected");
        return rows.subList(1, rows.size()).stream()
                .map(row -> String.join(" | ", row))
                .toList();
    }

    private static Set<String> toldBy(Class<?>... classes) {
        Set<String> told = new LinkedHashSet<>();
        for (Class<?> tests : classes) {
            assertThat(tests.isAnnotationPresent(Disabled.class))
                    .as("%s is left out", tests.getSimpleName())
                    .isFalse();
            for (Method method : tests.getDeclaredMethods()) {
                told.addAll(toldBy(method));
            }
        }
        return told;
    }

    private static List<String> toldBy(Method method) {
        Story story = method.getAnnotation(Story.class);
        if (story == null) {
            return List.of();
        }
        boolean runs = (method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class))
                && !method.isAnnotationPresent(Disabled.class);
        assertThat(runs).as("%s is a test that runs", method.getName()).isTrue();
        return List.of(story.value());
    }
}
