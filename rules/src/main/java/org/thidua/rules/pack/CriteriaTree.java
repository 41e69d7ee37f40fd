package org.thidua.rules.pack;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thidua.core.criteria.Criterion;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Id;
import org.thidua.rules.book.Book;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;

/**
 * The rows of the table {@code criteria} by their ids, and which is whose parent.
 *
 * <p>Rows that could not be taken, unknown parents, circles and levels too deep are reported when it is made.
 */
final class CriteriaTree {
    /** The most levels of criteria, the root counted. */
    private static final int MOST_LEVELS = 30;

    private final Problems problems;
    private final Map<Id<Criterion>, Row> byId = new LinkedHashMap<>();
    private final List<Id<Criterion>> roots = new ArrayList<>();
    private final ListMultimap<Id<Criterion>, Id<Criterion>> children = LinkedListMultimap.create();
    private final Map<Id<Criterion>, Id<Criterion>> parents = new HashMap<>();
    private final Set<Id<Criterion>> tooDeep = new HashSet<>();
    private final Set<Id<Criterion>> unsummed = new HashSet<>();
    private boolean lost;

    CriteriaTree(Book book, Problems problems) {
        this.problems = problems;
        takeRows(book.rows("criteria"));
        byId.forEach((id, row) -> parentOf(id, row)
                .ifPresentOrElse(
                        parent -> {
                            parents.put(id, parent);
                            children.put(parent, id);
                        },
                        () -> roots.add(id)));
        reportCycles();
        cutDeep();
    }

    /** Whether every row was taken and is reached from a root that is meant as one; levels cut off are not looked at. */
    boolean isWhole() {
        return !lost;
    }

    /** The ids of all rows, in the order of the table. */
    Set<Id<Criterion>> ids() {
        return Collections.unmodifiableSet(byId.keySet());
    }

    List<Id<Criterion>> roots() {
        return Collections.unmodifiableList(roots);
    }

    List<Id<Criterion>> children(Id<Criterion> id) {
        return List.copyOf(children.get(id));
    }

    Row row(Id<Criterion> id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow();
    }

    /** Whether its children were cut off. */
    boolean isTooDeep(Id<Criterion> id) {
        return tooDeep.contains(id);
    }

    /** Whether a row that names it as its parent could not be taken. */
    boolean lacksChildren(Id<Criterion> id) {
        return unsummed.contains(id);
    }

    Id<Criterion> rootOf(Id<Criterion> id) {
        Id<Criterion> root = id;
        for (Id<Criterion> above = parents.get(root); above != null; above = parents.get(root)) {
            root = above;
        }
        return root;
    }

    private void takeRows(List<Row> rows) {
        Unique<Criterion> unique = new Unique<>(problems);
        for (Row row : rows) {
            row.cell("id")
                    .<Criterion>id(problems)
                    .filter(id -> unique.isNew(id, row.cell("id")))
                    .ifPresentOrElse(id -> byId.put(id, row), () -> lose(row));
            row.cell("title").isFilled(problems);
        }
    }

    /** A row that cannot be taken leaves a hole in its parent's sum, which is not the author's mistake. */
    private void lose(Row row) {
        lost = true;
        if (!row.cell("parent").isBlank()) {
            unsummed.add(Id.of(row.cell("parent").text()));
        }
    }

    /** The parent's id as its own row writes it; a parent that is not there is reported and the row taken for a root. */
    private Optional<Id<Criterion>> parentOf(Id<Criterion> id, Row row) {
        Cell cell = row.cell("parent");
        if (cell.isBlank()) {
            return Optional.empty();
        }
        Id<Criterion> parent = Id.of(cell.text());
        Optional<Id<Criterion>> known =
                byId.keySet().stream().filter(parent::equals).findFirst();
        if (known.isEmpty()) {
            problems.add(
                    Fault.PARENT_UNKNOWN,
                    cell.place(),
                    cell.text(),
                    "criterion",
                    id,
                    "parent",
                    cell.text(),
                    "nearest",
                    References.nearest(cell.text(), byId.keySet()));
            // Most likely the nearest is meant: what else is wrong with the row can then be told too.
            known = byId.keySet().stream()
                    .filter(near ->
                            !near.equals(id) && near.toString().equals(References.nearest(cell.text(), byId.keySet())))
                    .findFirst();
            lost |= known.isEmpty();
        }
        return known;
    }

    private void reportCycles() {
        Set<Id<Criterion>> reached = new HashSet<>();
        List<Id<Criterion>> open = new ArrayList<>(roots);
        while (!open.isEmpty()) {
            Id<Criterion> next = open.remove(open.size() - 1);
            reached.add(next);
            open.addAll(children.get(next));
        }
        Set<Id<Criterion>> reported = new HashSet<>();
        lost |= reached.size() < byId.size();
        byId.forEach((id, row) -> {
            if (!reached.contains(id) && !reported.contains(id)) {
                List<Id<Criterion>> circle = circleFrom(id);
                if (circle.contains(id) && reported.addAll(circle)) {
                    problems.add(
                            Fault.TREE_CYCLE,
                            row.cell("parent").place(),
                            id.toString(),
                            "circle",
                            String.join(" → ", circle.stream().map(Id::toString).toList()));
                }
            }
        });
    }

    /** Levels are walked by recursion; a tree deeper than any scheme is refused and cut off. */
    private void cutDeep() {
        List<Id<Criterion>> level = List.copyOf(roots);
        for (int depth = 1; !level.isEmpty(); depth++) {
            List<Id<Criterion>> below = new ArrayList<>();
            for (Id<Criterion> id : level) {
                if (depth == MOST_LEVELS && !children.get(id).isEmpty()) {
                    Id<Criterion> first = children.get(id).get(0);
                    problems.add(
                            Fault.TREE_DEEP,
                            row(first).cell("parent").place(),
                            "",
                            "criterion",
                            first,
                            "limit",
                            MOST_LEVELS);
                    tooDeep.add(id);
                    children.removeAll(id);
                }
                below.addAll(children.get(id));
            }
            level = below;
        }
    }

    /** Follows parents from a criterion until one comes twice; the circle, or an empty list if it does not hold the start. */
    private List<Id<Criterion>> circleFrom(Id<Criterion> start) {
        List<Id<Criterion>> path = new ArrayList<>();
        Id<Criterion> next = start;
        while (!path.contains(next)) {
            path.add(next);
            Row row = byId.get(next);
            if (row == null || row.cell("parent").isBlank()) {
                return List.of();
            }
            next = Id.of(row.cell("parent").text());
        }
        if (!next.equals(start)) {
            return List.of();
        }
        path.add(start);
        return path;
    }
}
