package org.thidua.core.compliance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.thidua.core.criteria.Row;
import org.thidua.core.dossier.Inspection;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/** A duty about what a cluster inspects, in which order and how long (cách thức kiểm tra). */
public sealed interface InspectionDuty extends Duty {
    /** What people call the levels that the plan speaks of. */
    ImmutableMap<String, Words> LEVELS = ImmutableMap.of(
            "commune", new Words("cấp xã", "commune level"),
            "district", new Words("cấp huyện", "district level"),
            "province", new Words("cấp tỉnh", "province level"));

    /**
     * {@return the rows of the pack's table that ask for it, at least one}
     */
    ImmutableList<InspectionRow> items();

    @Override
    default ImmutableList<Row> rows() {
        return items().stream().map(InspectionRow::row).collect(ImmutableList.toImmutableList());
    }

    @Override
    default boolean binds(Matter matter) {
        return matter.isInspectedUnit();
    }

    /**
     * {@return that nobody recorded any inspection}
     */
    static Observation noneInSeason() {
        return Observation.unknown("chưa ghi cuộc kiểm tra nào trong mùa", "the season records no inspection");
    }

    /**
     * Names an inspection.
     *
     * @param inspection the inspection
     * @return its id and where it took place
     */
    static Words name(Inspection inspection) {
        String which = inspection.id() + (inspection.site().isBlank() ? "" : " (" + inspection.site() + ")");
        return new Words("kiểm tra " + which, "inspection " + which);
    }

    /**
     * Names a level.
     *
     * @param level its word
     * @return what people call it
     */
    static Words level(String level) {
        return Objects.requireNonNull(LEVELS.getOrDefault(level, new Words("cấp " + level, "level " + level)));
    }

    /**
     * C1: the number of units inspected ("Mỗi Cụm thi đua sẽ kiểm tra 01 đến 02 tỉnh, thành phố").
     *
     * @param item how many
     * @param period by when they are inspected
     */
    record InspectedUnits(InspectionRow item, Period period) implements InspectionDuty {
        @Override
        public Code code() {
            return Code.C1;
        }

        @Override
        public ImmutableList<InspectionRow> items() {
            return ImmutableList.of(item);
        }

        @Override
        public Words title() {
            return new Words("Số đơn vị được kiểm tra", "Units inspected");
        }

        @Override
        public boolean binds(Matter matter) {
            return matter.isCluster();
        }

        @Override
        public Observation observe(Matter matter) {
            if (!matter.file().inspectionsKnown()) {
                return noneInSeason();
            }
            int units = Math.toIntExact(
                    matter.begun().stream().map(Inspection::unit).distinct().count());
            return item.bounds()
                    .judge(units, period.isOver(matter.file()), new Words("đã kiểm tra", "units inspected"));
        }
    }

    /**
     * C2: the number of places inspected at each level ("một đơn vị cấp xã, một đơn vị cấp huyện").
     *
     * @param items how many at which level
     * @param period by when they are inspected
     */
    record PlacesAtLevels(ImmutableList<InspectionRow> items, Period period) implements InspectionDuty {
        @Override
        public Code code() {
            return Code.C2;
        }

        @Override
        public Words title() {
            return new Words("Số nơi kiểm tra ở mỗi cấp", "Places inspected at each level");
        }

        @Override
        public Observation observe(Matter matter) {
            return Observation.all(
                    items.stream().map(item -> judge(item, matter)).toList());
        }

        private Observation judge(InspectionRow item, Matter matter) {
            String asked = item.level().orElseThrow();
            int count = 0;
            int unsaid = 0;
            for (Inspection inspection : matter.begun()) {
                count += Id.fold(inspection.level()).equals(asked) ? 1 : 0;
                unsaid += inspection.level().isBlank() ? 1 : 0;
            }
            Bounds bounds = item.bounds();
            // A place whose level is not said may be one at this level, or not.
            boolean open = !bounds.isAbove(count)
                    && (bounds.isBelow(count) != bounds.isBelow(count + unsaid) || bounds.isAbove(count + unsaid));
            return open
                    ? Observation.unknown(
                            level(asked).vi() + ": có cuộc kiểm tra chưa ghi cấp",
                            level(asked).en() + ": an inspection does not say its level")
                    : bounds.judge(count, period.isOver(matter.file()), level(asked));
        }
    }

    /**
     * C3: the order of the levels inspected ("một đơn vị cấp xã, một đơn vị cấp huyện sau đó làm việc với … cấp tỉnh").
     *
     * @param items the levels, the first first
     * @param period by when they are inspected
     */
    record OrderOfLevels(ImmutableList<InspectionRow> items, Period period) implements InspectionDuty {
        @Override
        public Code code() {
            return Code.C3;
        }

        @Override
        public Words title() {
            return new Words("Thứ tự các cấp được kiểm tra", "Order of the levels inspected");
        }

        @Override
        public Observation observe(Matter matter) {
            List<Observation> pairs = new ArrayList<>();
            for (Inspection first : matter.begun()) {
                for (Inspection second : matter.begun()) {
                    if (isBefore(first, second)) {
                        pairs.add(judge(first, second));
                    }
                }
            }
            boolean unsaid = matter.begun().stream().anyMatch(one -> one.level().isBlank());
            if (unsaid) {
                pairs.add(Observation.unknown("có cuộc kiểm tra chưa ghi cấp", "an inspection does not say its level"));
            }
            if (pairs.isEmpty() || (isIncomplete(matter) && !period.isOver(matter.file()))) {
                pairs.add(Observation.unknown(
                        "chưa kiểm tra đủ các cấp để so thứ tự", "not all levels to compare are inspected"));
            }
            return Observation.all(pairs);
        }

        private boolean isBefore(Inspection first, Inspection second) {
            int place = placeOf(first);
            return place >= 0 && place < placeOf(second);
        }

        /** The number in the order asked for; levels with the same number have the same place, others none. */
        private int placeOf(Inspection inspection) {
            return items.stream()
                    .filter(item -> item.level().orElseThrow().equals(Id.fold(inspection.level())))
                    .map(InspectionRow::order)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(-1);
        }

        private boolean isIncomplete(Matter matter) {
            ImmutableSet<String> there = matter.begun().stream()
                    .map(inspection -> Id.fold(inspection.level()))
                    .collect(ImmutableSet.toImmutableSet());
            return items.stream().anyMatch(item -> !there.contains(item.level().orElseThrow()));
        }

        private static Observation judge(Inspection first, Inspection second) {
            Words lower = level(Id.fold(first.level()));
            Words higher = level(Id.fold(second.level()));
            LocalDate from = first.from();
            LocalDate end = first.end();
            LocalDate thenFrom = second.from();
            LocalDate thenEnd = second.end();
            if (from == null || end == null || thenFrom == null || thenEnd == null) {
                Words undated = from == null ? lower : higher;
                return Observation.unknown(undated.vi() + " chưa ghi ngày", undated.en() + " has no date");
            }
            Words days = Days.span(from, end);
            Words thenDays = Days.span(thenFrom, thenEnd);
            String vi = lower.vi() + " " + days.vi() + ", " + higher.vi() + " " + thenDays.vi();
            String en = lower.en() + " " + days.en() + ", " + higher.en() + " " + thenDays.en();
            return from.isAfter(thenFrom) || end.isAfter(thenEnd)
                    ? Observation.notMet(vi, en)
                    : Observation.met(vi, en);
        }
    }

    /**
     * D6: the days the inspection of a unit takes ("Tại mỗi tỉnh, thành phố thời gian kiểm tra không quá 02 ngày").
     *
     * @param item how many
     */
    record InspectionDays(InspectionRow item) implements InspectionDuty {
        @Override
        public Code code() {
            return Code.D6;
        }

        @Override
        public ImmutableList<InspectionRow> items() {
            return ImmutableList.of(item);
        }

        @Override
        public Words title() {
            return new Words("Số ngày kiểm tra tại đơn vị", "Days of inspection in the unit");
        }

        @Override
        public Observation observe(Matter matter) {
            List<LocalDate> days = new ArrayList<>();
            for (Inspection inspection : matter.inspections()) {
                LocalDate from = inspection.from();
                LocalDate end = inspection.end();
                if (from == null || end == null) {
                    Words name = name(inspection);
                    return Observation.unknown(name.vi() + " chưa ghi ngày", name.en() + " has no date");
                }
                days.add(from);
                days.add(end);
            }
            days.sort(Comparator.naturalOrder());
            LocalDate first = days.get(0);
            LocalDate last = days.get(days.size() - 1);
            Words span = Days.span(first, last);
            return last.isAfter(matter.today())
                    ? Observation.unknown(span.vi() + " là dự kiến", span.en() + " is still to come")
                    : item.bounds()
                            .judge(
                                    Days.count(first, last),
                                    new Words("số ngày (" + span.vi() + ")", "days (" + span.en() + ")"));
        }
    }
}
