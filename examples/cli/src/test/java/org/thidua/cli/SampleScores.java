package org.thidua.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The synthetic figures and marks of a sample season.
 *
 * <p>They are the same on every run and machine: the only source of chance is a small linear congruential generator
 * with a fixed seed, and all arithmetic is in whole numbers (points in hundredths).
 * A story may fix the value of a unit for a criterion (with its target: {@code 240/200}), or leave it out; all other
 * values are drawn.
 */
final class SampleScores {

    /** How a criterion is fed, which decides how a value is drawn for it. */
    enum Kind {
        /** Points between 0 and the maximum, on a grid. */
        MARK,
        /** Points as {@link #MARK}, given by the cluster and the department, which are averaged. */
        TWO_MARKS,
        /** Points as {@link #MARK}, given by every member of the cluster to every member. */
        PEERS,
        /** Yes or no. */
        YES_NO,
        /** A word of a closed list, the best first. */
        LEVEL,
        /** A share in percent, with one decimal. */
        PERCENT,
        /** A count that is compared with the unit's own target. */
        OWN_TARGET,
        /** A count, the more the better. */
        COUNT,
        /** A count of faults, the fewer the better. */
        FAULTS
    }

    /**
     * What the generator knows of a criterion.
     *
     * @param id the criterion
     * @param measure the figure that feeds it, or its own id for a mark
     * @param kind how its value is drawn
     * @param scale the maximum of a mark in hundredths, or the count of a full result
     * @param step the grid of a mark in hundredths, or the size of one unit of a target
     * @param words the words of a level, the best first
     */
    record Item(String id, String measure, Kind kind, int scale, int step, List<String> words) {

        static Item of(String id, String measure, Kind kind, int scale, int step, String... words) {
            return new Item(id, measure, kind, scale, step, List.of(words));
        }
    }

    /**
     * A unit of the competition.
     *
     * @param id its code in the list of administrative units of its year
     * @param name its name
     * @param cluster the cluster it belongs to
     * @param skill how well it does, in percent of a full result
     * @param bonus how much of the bonus it earns, in percent
     */
    record Unit(String id, String name, String cluster, int skill, int bonus) {}

    static final String DEPARTMENT = "department";
    static final String CLUSTER = "cluster";
    static final String SELF = "self";

    static final String SYNTHETIC = "số liệu giả lập";
    static final String DOCUMENT = "dữ kiện giả lập";
    private static final String CHECKED = "Đối chiếu minh chứng (giả lập)";

    private final int year;
    private final List<Item> items;
    private final List<Unit> units;
    private final String boaster;

    /** Values that a story fixes: unit, then criterion, then the value as it stands in the file. */
    private final Map<String, Map<String, String>> fixed = new TreeMap<>();

    /** Unit and criterion of which no row, or none but the written ones, may be made. */
    private final Map<String, List<String>> leftOut = new TreeMap<>();

    private final List<List<String>> figures = new ArrayList<>();
    private final List<List<String>> marks = new ArrayList<>();
    private long state;

    /**
     * The scores of a season before any is drawn.
     *
     * @param year the year of all dates
     * @param seed where the chance begins
     * @param items what is scored
     * @param units who is scored
     * @param boaster the unit that reports more than is verified
     */
    SampleScores(int year, long seed, List<Item> items, List<Unit> units, String boaster) {
        this.year = year;
        this.state = seed;
        this.items = items;
        this.units = units;
        this.boaster = boaster;
    }

    List<List<String>> figures() {
        return figures;
    }

    List<List<String>> marks() {
        return marks;
    }

    // ------------------------------------------------------------------------------------ stories

    /** A unit with full results but for the pairs of criterion and value that are named. */
    void full(String unit, String... pairs) {
        Map<String, String> values = fixed.computeIfAbsent(unit, id -> new TreeMap<>());
        for (Item item : items) {
            values.putIfAbsent(item.id(), fullValue(item));
        }
        fix(unit, pairs);
    }

    void fix(String unit, String... pairs) {
        Map<String, String> values = fixed.computeIfAbsent(unit, id -> new TreeMap<>());
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
    }

    void leaveOut(String unit, String criterion) {
        leftOut.computeIfAbsent(unit, id -> new ArrayList<>()).add(criterion);
    }

    private static String fullValue(Item item) {
        return switch (item.kind()) {
            case MARK, TWO_MARKS, PEERS -> hundredths(item.scale());
            case YES_NO -> "yes";
            case LEVEL -> item.words().get(0);
            case PERCENT -> "100";
            case OWN_TARGET -> "full";
            case COUNT -> Integer.toString(item.scale() + 1);
            case FAULTS -> "0";
        };
    }

    // ------------------------------------------------------------------------------------ drawing

    /** Draws what is not fixed or left out for a unit, criterion by criterion. */
    void draw(Unit unit) {
        for (Item item : items) {
            switch (item.kind()) {
                case MARK -> mark(unit, item);
                case TWO_MARKS -> twoMarks(unit, item);
                case PEERS -> peers(unit, item);
                default -> figure(unit, item);
            }
        }
    }

    private boolean isLeftOut(Unit unit, Item item) {
        return leftOut.getOrDefault(unit.id(), List.of()).contains(item.id());
    }

    String fixedValue(Unit unit, String criterion) {
        return fixed.getOrDefault(unit.id(), Map.of()).getOrDefault(criterion, "");
    }

    private boolean boasts(Unit unit) {
        return unit.id().equals(boaster);
    }

    private void figure(Unit unit, Item item) {
        int target = item.kind() == Kind.OWN_TARGET ? target(item) : 0;
        String value = fixedValue(unit, item.id());
        int slash = value.indexOf('/');
        if (slash > 0) {
            target = Integer.parseInt(value.substring(slash + 1));
            value = value.substring(0, slash);
        } else if (value.equals("full")) {
            value = Integer.toString(target + target * next(12) / 100);
        } else if (value.isEmpty()) {
            value = drawn(unit, item, target);
        }
        String boast = boast(item, value, target);
        boolean overstated = boasts(unit) ? next(100) < 70 : next(100) < 9;
        String own = overstated ? boast : value;
        boolean corrected = !own.equals(value);
        boolean silent = next(100) < 4;
        int check = next(100);
        if (isLeftOut(unit, item)) {
            return;
        }
        String targetText = target == 0 ? "" : Integer.toString(target);
        if (!silent) {
            addFigure(unit, item, SELF, own, targetText, "", 8 + next(8));
        }
        if (corrected || silent || check < 12) {
            String reason = corrected && !silent ? CHECKED : "";
            addFigure(unit, item, DEPARTMENT, value, targetText, reason, 28);
        } else if (check < 24) {
            addFigure(unit, item, CLUSTER, value, targetText, "", 24);
        }
    }

    private String drawn(Unit unit, Item item, int target) {
        int level = achievement(unit);
        return switch (item.kind()) {
            case YES_NO -> level > item.scale() ? "yes" : "no";
            case LEVEL -> item.words().get(level >= 82 ? 0 : level >= 62 ? 1 : 2);
            case PERCENT -> tenths(Math.min(1000, level * 10 + next(10)));
            case OWN_TARGET -> Integer.toString(target * (level + 6) / 100);
            case COUNT -> Integer.toString((item.scale() * (level + 9)) / 100);
            case FAULTS -> Integer.toString(item.scale() * Math.max(0, 100 - level) / 100);
            default -> throw new IllegalStateException(item.id());
        };
    }

    /** What a unit that thinks well of itself would report instead of a value. */
    private String boast(Item item, String value, int target) {
        return switch (item.kind()) {
            case YES_NO -> "yes";
            case LEVEL -> item.words().get(0);
            case PERCENT -> tenths(Math.min(1000, decimalTenths(value) + 40 + 10 * next(10)));
            case OWN_TARGET -> Integer.toString(Integer.parseInt(value) + Math.max(1, target * (4 + next(10)) / 100));
            case COUNT -> Integer.toString(Integer.parseInt(value) + 1 + next(2));
            case FAULTS -> Integer.toString(Math.max(0, Integer.parseInt(value) - 1 - next(2)));
            default -> throw new IllegalStateException(item.id());
        };
    }

    private int target(Item item) {
        return (item.scale() / 2 + next(item.scale())) * item.step();
    }

    private void mark(Unit unit, Item item) {
        String value = fixedValue(unit, item.id());
        int points = value.isEmpty() ? onGrid(item, achievement(unit)) : decimalHundredths(value);
        int more = boasts(unit) ? item.scale() : next(3) * item.step();
        int own = Math.min(item.scale(), points + more);
        int by = next(100);
        int other = Math.max(0, points - item.step() * next(2));
        boolean silent = next(100) < 5;
        if (isLeftOut(unit, item)) {
            return;
        }
        if (!silent) {
            addMark(unit.id(), item.id(), SELF, "", hundredths(own), "", "", november(8 + next(8)));
        }
        String reason = own == points || silent ? "" : CHECKED;
        if (boasts(unit) || by < 45) {
            addMark(unit.id(), item.id(), DEPARTMENT, "", hundredths(points), "", reason, day(12, 2));
        } else if (by < 85) {
            addMark(unit.id(), item.id(), CLUSTER, "", hundredths(points), "", reason, day(11, 26));
        } else {
            addMark(unit.id(), item.id(), CLUSTER, "", hundredths(other), "", "", day(11, 26));
            addMark(unit.id(), item.id(), DEPARTMENT, "", hundredths(points), "", reason, day(12, 2));
        }
    }

    private void twoMarks(Unit unit, Item item) {
        String value = fixedValue(unit, item.id());
        boolean free = value.isEmpty();
        int points = free ? onGrid(item, achievement(unit)) : decimalHundredths(value);
        int other = points + item.step() * (next(3) - 1);
        int second = free ? Math.max(0, Math.min(item.scale(), other)) : points;
        addMark(unit.id(), item.id(), CLUSTER, "", hundredths(points), "", "", day(11, 26));
        addMark(unit.id(), item.id(), DEPARTMENT, "", hundredths(second), "", "", day(12, 2));
    }

    private void peers(Unit unit, Item item) {
        String value = fixedValue(unit, item.id());
        boolean free = value.isEmpty();
        int points = free ? onGrid(item, achievement(unit)) : decimalHundredths(value);
        for (Unit peer : units) {
            if (peer.cluster().equals(unit.cluster())) {
                int chance = next(4);
                int given = points;
                if (peer.id().equals(unit.id())) {
                    given = item.scale();
                } else if (free && chance == 0) {
                    given = Math.max(0, points - item.step());
                } else if (free && chance == 1) {
                    given = Math.min(item.scale(), points + item.step());
                }
                addMark(unit.id(), item.id(), CLUSTER, peer.id(), hundredths(given), "", "", day(12, 1));
            }
        }
    }

    /**
     * The bonus of a unit.
     *
     * @param unit the unit
     * @param models the figure of T.1, a count of models
     * @param most how many models an excellent unit has
     * @param steps the maximum of T.2, a mark, in steps of half a point
     * @param task the figure of T.3, a task that is done or not
     */
    void bonus(Unit unit, String models, int most, int steps, String task) {
        boolean free = !fixed.getOrDefault(unit.id(), Map.of()).containsKey("T.1");
        int count = most * Math.max(0, unit.bonus() - 10 + next(30)) / 100;
        int initiative = steps * Math.max(0, unit.bonus() - 15 + next(30)) / 100;
        boolean done = next(100) < unit.bonus() - 15;
        int day = 8 + next(8);
        String found = free ? Integer.toString(count) : fixedValue(unit, "T.1");
        if (!found.equals("0")) {
            addBonusFigure(unit, models, SELF, found, day);
            addBonusFigure(unit, models, DEPARTMENT, found, 28);
        }
        String points = free ? hundredths(Math.min(steps, initiative) * 50) : fixedValue(unit, "T.2");
        if (!points.equals("0")) {
            addMark(unit.id(), "T.2", SELF, "", points, "", "", november(day));
            addMark(unit.id(), "T.2", DEPARTMENT, "", points, "", "", day(12, 2));
        }
        if (free ? done : fixedValue(unit, "T.3").equals("yes")) {
            addBonusFigure(unit, task, DEPARTMENT, "yes", 28);
        }
    }

    private void addFigure(Unit unit, Item item, String scorer, String value, String target, String reason, int day) {
        figures.add(List.of(unit.id(), item.measure(), scorer, value, target, "", SYNTHETIC, reason, november(day)));
    }

    void addBonusFigure(Unit unit, String measure, String scorer, String value, int day) {
        figures.add(List.of(unit.id(), measure, scorer, value, "", "", SYNTHETIC, "", november(day)));
    }

    void addMark(
            String unit,
            String criterion,
            String scorer,
            String by,
            String points,
            String state,
            String reason,
            String at) {
        marks.add(List.of(unit, criterion, scorer, by, points, state, reason, at, "điểm giả lập"));
    }

    private String november(int day) {
        return day(11, day);
    }

    private String day(int month, int day) {
        return LocalDate.of(year, month, day).toString();
    }

    /** Percent of a full result on one criterion: the unit's skill, give or take. */
    private int achievement(Unit unit) {
        return Math.min(100, unit.skill() + next(31) - 13);
    }

    private static int onGrid(Item item, int level) {
        int steps = item.scale() / item.step();
        return (steps * level + 50) / 100 * item.step();
    }

    /** The next whole number from 0 to below a bound; the constants are those of Knuth's MMIX. */
    int next(int bound) {
        state = state * 6364136223846793005L + 1442695040888963407L;
        return (int) ((state >>> 33) % bound);
    }

    /** Draws from a chance of its own and then goes on with the common one, as if nothing had been drawn. */
    void withChance(long seed, Runnable drawing) {
        long kept = state;
        state = seed;
        drawing.run();
        state = kept;
    }

    static String hundredths(int value) {
        return BigDecimal.valueOf(value, 2).stripTrailingZeros().toPlainString();
    }

    static String tenths(int value) {
        return BigDecimal.valueOf(value, 1).stripTrailingZeros().toPlainString();
    }

    private static int decimalTenths(String value) {
        return new BigDecimal(value).movePointRight(1).intValueExact();
    }

    private static int decimalHundredths(String value) {
        return new BigDecimal(value).movePointRight(2).intValueExact();
    }
}
