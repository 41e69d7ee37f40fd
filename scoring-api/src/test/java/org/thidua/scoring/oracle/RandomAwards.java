package org.thidua.scoring.oracle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The awards of a random pack with their quotas and ballots, and the subjects that look beyond a unit's sheet. */
final class RandomAwards {
    private final RandomPack pack;
    private final Draw draw;
    /** The ids of the awards in the order in which they are shared out. */
    final List<String> ids = new ArrayList<>();

    /** Awards that have a ballot. */
    final List<String> voted = new ArrayList<>();

    /** What conditions ask of earlier years: the kind and the id. */
    final Set<Honour> honours = new LinkedHashSet<>();

    boolean asksForInspections;

    /** An award or a grade of earlier years. */
    record Honour(String kind, String id) {}

    RandomAwards(RandomPack pack) {
        this.pack = pack;
        this.draw = pack.draw;
        if (draw.may(Feature.AWARDS, 85)) {
            int many = draw.between(1, 3);
            ids.addAll(draw.some(List.of("co", "Bang-khen", "giay", "k.1"), many));
        }
    }

    /** Draws the table of awards with their conditions, once the rankings are known. */
    void awards() {
        Set<String> chains = new LinkedHashSet<>();
        pack.tables.getOrDefault("ranking", List.of()).forEach(row -> chains.add(Row.fold(row.get("scope"))));
        List<String> scopes = new ArrayList<>(chains);
        if (chains.size() == 1) {
            scopes.add("all");
            scopes.add("cluster");
            pack.attributes.forEach(attribute -> scopes.add(attribute.id()));
        }
        int order = 0;
        for (int at = 0; at < ids.size(); at++) {
            order += draw.between(1, 3);
            List<String> earlier = ids.subList(0, at);
            String scope = draw.one(scopes);
            Map<String, String> row = pack.row("awards", "id", ids.get(at), "title", "Khen thưởng", "source", "can-cu");
            row.put("order", Integer.toString(order));
            row.put("scope", draw.spelt(scope));
            row.put("level", draw.chance(30) ? "tinh" : "");
            quota(row, earlier);
            cutOff(row, earlier);
        }
        ids.forEach(this::ballot);
        for (String id : ids) {
            if (draw.may(Feature.CONDITION_OF_AWARD, 60)) {
                pack.conditions(id);
            }
        }
    }

    private void quota(Map<String, String> row, List<String> earlier) {
        if (draw.may(Feature.AWARD_WITHOUT_LIMIT, 20)) {
            base(row, earlier);
            return;
        }
        if (draw.may(Feature.QUOTA_SHARE, 50)) {
            row.put(
                    "quota_share",
                    draw.one(
                            List.of("20%", "50%", "33.3%", "100%", "0.2", "0.25", "0.5", "1/12", "1/3", "2/3", "1/2")));
            if (draw.may(Feature.QUOTA_ROUNDING, 60)) {
                row.put("quota_rounding", draw.one(RandomPack.MODES));
            }
            do {
                base(row, earlier);
            } while (!row.containsKey("base"));
        } else {
            draw.drawn.add(Feature.QUOTA_NUMBER);
            row.put("quota_number", Integer.toString(draw.one(List.of(0, 1, 1, 2, 2, 3, 4))));
            base(row, earlier);
        }
        if (draw.may(Feature.QUOTA_MIN, 25)) {
            row.put("quota_min", Integer.toString(draw.between(0, 2)));
        }
        if (!earlier.isEmpty() && draw.may(Feature.QUOTA_COUNTS, 30)) {
            row.put("quota_counts", String.join(";", draw.some(earlier, draw.between(1, 2))));
        }
    }

    private void base(Map<String, String> row, List<String> earlier) {
        Feature base = draw.feature(
                Feature.BASE_MEMBERS,
                Feature.BASE_RANKED,
                Feature.BASE_ELIGIBLE,
                Feature.BASE_LEADERS,
                Feature.BASE_HOLDERS);
        if (base != Feature.BASE_HOLDERS) {
            row.put("base", base.word().substring("base_".length()));
        } else if (!earlier.isEmpty()) {
            row.put("base", "holders." + draw.spelt(draw.one(earlier)));
        }
    }

    private void cutOff(Map<String, String> row, List<String> earlier) {
        Feature tie = draw.feature(Feature.CUT_OFF_ALL, Feature.CUT_OFF_NONE, Feature.CUT_OFF_DECIDE);
        if (tie != Feature.CUT_OFF_DECIDE || draw.chance(50)) {
            row.put("cut_off_tie", tie.word().substring("cut_off_".length()));
        }
        if (draw.may(Feature.ROLL_OVER_NEXT, 55)) {
            row.put("roll_over", "next");
        } else if (draw.chance(50)) {
            row.put("roll_over", "none");
        }
        if (!earlier.isEmpty() && draw.may(Feature.EXCLUDES, 45)) {
            row.put("excludes", String.join(";", draw.some(earlier, draw.between(1, 2))));
        }
    }

    private void ballot(String award) {
        if (!draw.may(Feature.BALLOT, 35)) {
            return;
        }
        Feature denominator = draw.feature(
                Feature.DENOMINATOR_MEMBERS, Feature.DENOMINATOR_PRESENT, Feature.DENOMINATOR_PRESENT_CONSULTED);
        Map<String, String> row = pack.row("ballots", "award", draw.spelt(award));
        row.put("denominator", denominator.word().substring("denominator_".length()));
        voted.add(award);
        if (draw.may(Feature.BALLOT_CONDITION, 60)) {
            row.put("is", draw.one(List.of("ge", "gt", "≥")));
            row.put("share", draw.one(List.of("50%", "2/3", "0.9", "80%")));
        }
        if (draw.may(Feature.QUORUM_SHARE, 35)) {
            row.put("quorum", draw.one(List.of("2/3", "50%", "0.9", "1")));
        } else if (draw.may(Feature.QUORUM_PEOPLE, 35)) {
            row.put("quorum", draw.one(List.of("2", "5", "8")));
        }
        if (draw.may(Feature.OWN_VOTE_EXCLUDED, 40)) {
            row.put("own", "exclude");
        } else if (draw.chance(30)) {
            row.put("own", "count");
        }
    }

    // ---- subjects

    /** Draws a subject beyond the sheet with what it is compared to; whether one came of it. */
    boolean subject(Map<String, String> row, String of) {
        boolean ofAward = ids.contains(of);
        Feature feature = ofAward
                ? draw.feature(
                        Feature.SUBJECT_RANK,
                        Feature.SUBJECT_TIED,
                        Feature.SUBJECT_HOLDS,
                        Feature.SUBJECT_VOTES,
                        Feature.SUBJECT_VOTES,
                        Feature.SUBJECT_HELD,
                        Feature.SUBJECT_YEARS,
                        Feature.SUBJECT_YEARS,
                        Feature.SUBJECT_YEARS_GRADE,
                        Feature.SUBJECT_LATE,
                        Feature.SUBJECT_INSPECTED)
                : draw.feature(
                        Feature.SUBJECT_HELD,
                        Feature.SUBJECT_YEARS,
                        Feature.SUBJECT_YEARS_GRADE,
                        Feature.SUBJECT_LATE,
                        Feature.SUBJECT_INSPECTED);
        return feature != null && subject(row, of, feature);
    }

    private boolean subject(Map<String, String> row, String of, Feature feature) {
        switch (feature) {
            case SUBJECT_RANK -> compared(row, "rank", List.of("1", "2", "3", "2.5"));
            case SUBJECT_TIED -> yesOrNo(row, "tied");
            case SUBJECT_INSPECTED -> {
                asksForInspections = true;
                yesOrNo(row, "inspected");
            }
            case SUBJECT_LATE -> late(row);
            case SUBJECT_HOLDS -> {
                List<String> earlier = ids.subList(0, ids.indexOf(of));
                if (earlier.isEmpty()) {
                    return false;
                }
                yesOrNo(row, "holds." + draw.spelt(draw.one(earlier)));
            }
            case SUBJECT_VOTES -> {
                if (voted.isEmpty()) {
                    return false;
                }
                compared(row, "votes." + draw.spelt(draw.one(voted)), List.of("50", "80", "100", "66.7", "0"));
            }
            default -> {
                return earlierYears(row, feature);
            }
        }
        return true;
    }

    private boolean earlierYears(Map<String, String> row, Feature feature) {
        boolean grade = feature == Feature.SUBJECT_YEARS_GRADE;
        List<String> known = grade ? pack.grades : ids;
        if (known.isEmpty()) {
            return false;
        }
        String id = draw.one(known);
        honours.add(new Honour(grade ? "grade" : "award", id));
        if (feature == Feature.SUBJECT_HELD) {
            yesOrNo(row, "held." + draw.spelt(id));
        } else {
            compared(row, (grade ? "years.grade." : "years.") + draw.spelt(id), List.of("0", "1", "2", "3"));
        }
        Feature inherit = draw.feature(Feature.INHERIT_ANY, Feature.INHERIT_ALL, Feature.INHERIT_NONE);
        if (draw.chance(65)) {
            row.put("inherit", inherit.word().substring("inherit_".length()));
        }
        return true;
    }

    private void late(Map<String, String> row) {
        List<Map<String, String>> deadlines = pack.tables.getOrDefault("deadlines", List.of());
        String id = deadlines.isEmpty() || draw.chance(30)
                ? pack.newDeadline()
                : draw.one(deadlines).get("id");
        compared(row, "late." + draw.spelt(id), List.of("0", "1", "2", "3"));
    }

    private void yesOrNo(Map<String, String> row, String subject) {
        row.put("subject", subject);
        row.put("is", draw.one(List.of("eq", "ne", "=")));
        row.put("value", draw.one(List.of("yes", "yes", "no", "có")));
    }

    private void compared(Map<String, String> row, String subject, List<String> values) {
        row.put("subject", subject);
        pack.compared(row, values);
    }
}
