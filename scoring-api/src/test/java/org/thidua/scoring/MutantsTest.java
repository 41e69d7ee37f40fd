package org.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tests of the bundled packs notice when a bound or a number moves by one step. */
final class MutantsTest {
    private static final Locale VI = Locale.forLanguageTag("vi");

    /** One unit alone shows the first place of a quota, and no other. */
    @ParameterizedTest
    @CsvSource({"mttq-provinces-2021, 5", "mttq-communes-2025, 8", "pci-2016, 0"})
    void only_quotas_of_bundled_packs_go_unnoticed(String pack, int most) {
        MutationResult result = RulePack.bundled(pack).mutants();

        assertThat(result.tests().isPassed()).isTrue();
        assertThat(result.tests().untouched()).isEmpty();
        assertThat(result.of(MutationResult.Fate.NOTICED)).isNotEmpty();
        assertThat(result.of(MutationResult.Fate.REFUSED)).isNotEmpty();
        assertThat(result.of(MutationResult.Fate.UNNOTICED))
                .hasSize(most)
                .allMatch(mutant -> mutant.sentence(VI).matches("awards!.*cột quota_.*"));
    }

    @Test
    void a_bound_moves_by_the_grid_alone_and_with_the_row_that_it_meets() {
        List<MutationResult.Mutant> mutants =
                RulePack.bundled("mttq-provinces-2021").mutants().mutants();

        assertThat(mutants)
                .filteredOn(mutant -> mutant.changes().get(0).at().equals("bands!F3"))
                .extracting(mutant -> mutant.sentence(VI))
                .contains("bands!F3, dòng I.3/2, cột below: 90 → 91");
        assertThat(mutants)
                .filteredOn(mutant -> mutant.sentence(VI).contains("IV.3/tinh-1"))
                .extracting(mutant -> mutant.sentence(Locale.ENGLISH) + " " + mutant.fate())
                .contains(
                        "bands!E30, row IV.3/tinh-1, column to: 2 → 3 REFUSED",
                        "bands!E30, row IV.3/tinh-1, column to: 2 → 3; bands!D31, row IV.3/tinh-2, column from: 3 → 4 NOTICED");
    }
}
