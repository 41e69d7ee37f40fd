package org.thidua.core.kit;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.thidua.core.criteria.Basis;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.criteria.Kind;
import org.thidua.core.criteria.Row;
import org.thidua.core.criteria.Rule;
import org.thidua.core.criteria.Scheme;
import org.thidua.core.criteria.Source;
import org.thidua.core.criteria.Status;
import org.thidua.core.panel.Absent;
import org.thidua.core.panel.Panel;
import org.thidua.core.problem.Place;
import org.thidua.core.value.Exact;
import org.thidua.core.value.Id;
import org.thidua.core.value.Rounding;

/** A criterion as a row of the table of criteria would give it: what is not set has the default of the regulation. */
public final class Draft {
    private static final Basis BASIS =
            new Basis(new Source(Id.of("hd"), "40/HD-HĐTĐKT", "Hướng dẫn", Status.VERIFIED), "mục I", Status.VERIFIED);

    private final String id;
    private final Rule rule;
    private final List<Draft> children;
    private String title;
    private String titleEn = "";
    private String unit = "";
    private Kind kind = Kind.BASE;
    private String max = "";
    private String min = "";
    private String weight = "1";
    private String step = "";
    private String measure = "";
    private Absent absent = Absent.PENDING;
    private Rounding rounding;
    private Panel panel;

    private Draft(String id, Rule rule, List<Draft> children) {
        this.id = id;
        this.rule = rule;
        this.children = children;
        this.title = "Tiêu chí " + id;
    }

    /** A criterion with a rule of its own. */
    public static Draft leaf(String id, Rule rule, String max) {
        return new Draft(id, rule, List.of()).max(max);
    }

    /** A criterion that scorers mark. */
    public static Draft mark(String id, String max) {
        return leaf(id, new Rule.Mark(), max);
    }

    /** A parent whose points come from its children. */
    public static Draft parent(String id, Rule.Way way, Draft... children) {
        return parent(id, new Rule.Combination(way, way == Rule.Way.BEST_N ? 1 : 0), children);
    }

    /** A parent whose points come from its children, of which some may be chosen. */
    public static Draft parent(String id, Rule.Combination rule, Draft... children) {
        return new Draft(id, rule, List.of(children));
    }

    /** A row of a pack. */
    public static Row row(String id) {
        return new Row(id, Place.of("criteria", 2), BASIS);
    }

    @CanIgnoreReturnValue
    public Draft title(String vi, String en) {
        title = vi;
        titleEn = en;
        return this;
    }

    /** What its figure is counted in. */
    @CanIgnoreReturnValue
    public Draft unit(String counted) {
        unit = counted;
        return this;
    }

    @CanIgnoreReturnValue
    public Draft kind(Kind of) {
        kind = of;
        return this;
    }

    @CanIgnoreReturnValue
    public Draft max(String points) {
        max = points;
        return this;
    }

    @CanIgnoreReturnValue
    public Draft min(String points) {
        min = points;
        return this;
    }

    @CanIgnoreReturnValue
    public Draft weight(String factor) {
        weight = factor;
        return this;
    }

    @CanIgnoreReturnValue
    public Draft step(String grid) {
        step = grid;
        return this;
    }

    @CanIgnoreReturnValue
    public Draft measure(String figure) {
        measure = figure;
        return this;
    }

    @CanIgnoreReturnValue
    public Draft absent(Absent means) {
        absent = means;
        return this;
    }

    @CanIgnoreReturnValue
    public Draft rounded(int decimals, RoundingMode mode) {
        rounding = new Rounding(decimals, mode);
        return this;
    }

    @CanIgnoreReturnValue
    public Draft panel(Panel scorers) {
        panel = scorers;
        return this;
    }

    /** The scheme of these roots, in which nothing is rounded. */
    public static Scheme scheme(Draft... roots) {
        return scheme(new Rounding(2, RoundingMode.HALF_UP), Scheme.RoundedAt.NOTHING, roots);
    }

    /** The scheme of these roots. */
    public static Scheme scheme(Rounding rounding, Scheme.RoundedAt at, Draft... roots) {
        int[] leaves = {0};
        ImmutableList.Builder<Criterion> built = ImmutableList.builder();
        for (Draft root : roots) {
            built.add(root.build(null, root.kind, leaves));
        }
        return new Scheme(built.build(), rounding, at);
    }

    private Criterion build(Id<Criterion> parent, Kind ofRoot, int[] leaves) {
        int leaf = children.isEmpty() ? leaves[0]++ : -1;
        List<Criterion> built = new ArrayList<>();
        for (Draft child : children) {
            built.add(child.build(Id.of(id), ofRoot, leaves));
        }
        boolean penalty = ofRoot == Kind.PENALTY;
        Exact least = Exact.ZERO;
        for (Criterion child : built) {
            least = penalty ? least.plus(child.min()) : least;
        }
        Exact most = penalty ? Exact.ZERO : combinedMax(built);
        return new Criterion(
                row(id),
                Id.of(id),
                parent,
                title,
                titleEn,
                ofRoot,
                rule,
                max.isEmpty() ? most : Exact.of(max),
                min.isEmpty() ? least : Exact.of(min),
                !max.isEmpty(),
                Id.of(measure.isEmpty() ? id : measure),
                unit,
                step.isEmpty() ? null : Exact.of(step),
                Exact.of(weight),
                panel,
                absent,
                rounding,
                leaf,
                ImmutableList.copyOf(built));
    }

    private Exact combinedMax(List<Criterion> built) {
        return rule instanceof Rule.Combination combination
                ? combination.combine(built.stream()
                        .map(child -> new Rule.Share(child.weight(), child.max()))
                        .toList())
                : Exact.ZERO;
    }
}
