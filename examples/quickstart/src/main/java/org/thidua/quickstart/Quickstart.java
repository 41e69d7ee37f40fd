package org.thidua.quickstart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.thidua.scoring.RulePack;
import org.thidua.scoring.Scoring;
import org.thidua.scoring.Season;
import org.thidua.scoring.SeasonResult;

/** Builds a season from objects, scores it and prints one explanation. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Prints why Long An has its points for news items on its portal.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        // README: begin
        Scoring scoring = Scoring.of(RulePack.bundled("mttq-provinces-2021"));
        Season season = Season.builder("my-season", 2021, LocalDate.of(2021, 12, 15))
                .cluster("cum-bac-song-hau", "Cụm Bắc sông Hậu")
                .unit("cum-bac-song-hau", "80", "Long An", Map.of("type", "tinh"))
                .figure("80", "tin-bai", "department", new BigDecimal("1620"), new BigDecimal("1800"))
                .build();
        SeasonResult result = scoring.score(season);
        System.out.println(result.sheet("80").line("I.2").explanation(Locale.forLanguageTag("vi")));
        // README: end
    }
}
