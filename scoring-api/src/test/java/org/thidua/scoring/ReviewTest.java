package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that cannot mean what they say are told from those that only just can, on both sides of each edge. */
final class ReviewTest {
    private static final Splitter ROWS = Splitter.on('/').trimResults();

    @TempDir
    Path dir;

    /**
     * Conditions of {@code bang-khen} in a pack of 20 base points, 3 of bonus and 2 of deductions; those of one row are
     * {@code subject is value}, then perhaps {@code any_group} and {@code absent}.
     */
    @ParameterizedTest
    @CsvSource({
        "total ge 23,                               ''",
        "total gt 23,                               CONDITION-NEVER AWARD-NEVER",
        "total gt 23 - met,                         ''",
        "total gt 23 x / total ge 23 x,             CONDITION-NEVER",
        "total gt 23 x / total ge 24 x,             CONDITION-NEVER CONDITION-NEVER AWARD-NEVER",
        "total gt -2,                               ''",
        "total ge -2,                               CONDITION-ALWAYS",
        "total.percent ge 100,                      ''",
        "total.percent gt 100,                      CONDITION-NEVER AWARD-NEVER",
        "base le 20,                                CONDITION-ALWAYS",
        "base lt 20,                                ''",
        "bonus ge 3,                                ''",
        "bonus gt 3,                                CONDITION-NEVER AWARD-NEVER",
        "penalty eq 0,                              ''",
        "penalty gt 0,                              CONDITION-NEVER AWARD-NEVER",
        "criterion.I.1 ge 4,                        ''",
        "criterion.I.1 ge 4.01,                     CONDITION-NEVER AWARD-NEVER",
        "criterion.I.1.percent in 50;100,           ''",
        "criterion.I.1.percent in 101;200,          CONDITION-NEVER AWARD-NEVER",
        "every_criterion.percent ge 0,              CONDITION-ALWAYS",
        "every_criterion.percent gt 0,              ''",
        "rank le 1,                                 ''",
        "rank lt 1,                                 CONDITION-NEVER AWARD-NEVER",
        "late.bao-cao eq 1,                         ''",
        "late.bao-cao eq 1.5,                       CONDITION-NEVER AWARD-NEVER",
        "late.bao-cao gt 1 / late.bao-cao lt 3,     ''",
        "late.bao-cao gt 1 / late.bao-cao lt 2,     CONDITIONS-CONTRADICT AWARD-NEVER",
        "total ge 15 / total le 15,                 ''",
        "total ge 15 / total lt 15,                 CONDITIONS-CONTRADICT AWARD-NEVER",
        "total ge 15 x / total lt 15 x,             ''",
        "total ge 15 / total lt 15 x / rank eq 1 x, ''",
        "total ge 15 / total lt 15 x,               CONDITIONS-CONTRADICT AWARD-NEVER",
        "attribute.type eq xa,                      ''",
        "attribute.type in xa;phuong,               CONDITION-ALWAYS",
        "attribute.type eq xa / attribute.type ne xa, CONDITIONS-CONTRADICT AWARD-NEVER",
        "fact.loai eq a / fact.loai ne b,           ''",
        "fact.loai eq a / fact.loai eq b,           CONDITIONS-CONTRADICT AWARD-NEVER",
        "grade ne tot,                              ''",
        "grade in tot;kha;trung-binh,               CONDITION-ALWAYS",
        "holds.co eq no,                            ''",
        "holds.co eq yes,                           AWARD-NEVER",
        "total ge 200% of bonus,                    ''"
    })
    void conditions_are_told_beyond_their_edge_and_not_at_it(String conditions, String codes)
            throws IOException, URISyntaxException {
        StringBuilder table = new StringBuilder("id,of,any_group,subject,is,value,absent,title,source\n");
        int number = 0;
        for (String row : ROWS.split(conditions)) {
            List<String> words = Splitter.on(' ').splitToList(row.replace("200% of bonus", "200%_of_bonus"));
            String group = words.size() > 3 && !words.get(3).equals("-") ? words.get(3) : "";
            String absent = words.size() > 4 ? words.get(4) : "";
            table.append("c" + ++number + ",bang-khen," + group + "," + words.get(0) + "," + words.get(1) + ","
                    + words.get(2).replace('_', ' ') + "," + absent + ",Điều kiện,minh-hoa\n");
        }

        assertThat(found(table.toString()))
                .containsExactlyInAnyOrderElementsOf(
                        Splitter.on(' ').omitEmptyStrings().splitToList(codes));
    }

    private List<String> found(String conditions) throws IOException, URISyntaxException {
        URL base = Objects.requireNonNull(ReviewTest.class.getResource("/bad/base/pack"));
        Path pack = SampleSeasons.copy(Path.of(base.toURI()), dir.resolve("pack"));
        Files.writeString(pack.resolve("conditions.csv"), conditions);
        return RulePack.read(pack).problems().stream()
                .map(problem -> problem.code())
                .toList();
    }
}
