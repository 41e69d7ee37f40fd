package org.thidua.rules.file;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;

/**
 * A book that is one workbook {@code .xlsx} (ECMA-376, SpreadsheetML), one table a sheet.
 *
 * <p>It is read as a stream of XML with the parser of the JDK, so that whatever makes a cell something else than its
 * reader sees is found in the same pass: formulas, links, formats, merged and hidden cells. Nothing in it is run, opened
 * or followed.
 */
public final class Workbook implements BookFile {
    private static final String ROOT_RELATIONS = "_rels/.rels";

    private final String file;
    private final ZipParts parts;
    private final Remaining remaining;
    private final Problems problems;
    private final boolean from1904;
    private final ImmutableList<Sheet> sheets;
    private final Map<String, Relation> relations;

    private Workbook(byte[] bytes, String file, Limits limits, Problems problems) throws Refused {
        FileKind.check(bytes);
        this.file = file;
        this.problems = problems;
        this.remaining = new Remaining(limits);
        this.parts = ZipParts.of(bytes, remaining);
        FileKind.check(parts);
        String main = mainPart();
        this.relations = relations(relationsOf(main), main);
        List<Sheet> found = new ArrayList<>();
        this.from1904 = readSheets(main, found);
        this.sheets = ImmutableList.copyOf(found);
    }

    /** Opens a workbook that lies in memory; empty if it is none. */
    static Optional<Workbook> open(byte[] bytes, String file, Limits limits, Problems problems) {
        try {
            return Optional.of(new Workbook(bytes, file, limits, problems));
        } catch (Refused refused) {
            refused.report(Place.ofTable("", file), problems);
            return Optional.empty();
        }
    }

    @Override
    public ImmutableList<String> names() {
        return sheets.stream().map(Sheet::name).collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableList<Grid> read(Selection selection) {
        CellFormats formats;
        SharedStrings texts;
        boolean readable = true;
        try {
            formats = formats();
            texts = texts();
        } catch (Refused refused) {
            refused.report(Place.ofTable("", file), problems);
            formats = CellFormats.NONE;
            texts = SharedStrings.NONE;
            readable = false;
        }
        ImmutableList.Builder<Grid> grids = ImmutableList.builder();
        for (Sheet sheet : sheets) {
            Optional<Selection.Named> named = selection.take(sheet.name(), sheet.name());
            if (named.isPresent()) {
                grids.add(
                        readable
                                ? read(sheet, named.get(), formats, texts)
                                : named.get().lost(Notation.SHEET));
            }
        }
        return grids.build();
    }

    /** Reads one sheet; what cannot be read is an empty table with a problem. */
    private Grid read(Sheet sheet, Selection.Named named, CellFormats formats, SharedStrings texts) {
        if (remaining.isExceeded()) {
            return named.lost(Notation.SHEET);
        }
        if (sheet.isHidden() && named.shape() != null) {
            problems.add(Fault.SHEET_HIDDEN, named.place(), "", "name", sheet.name());
            return named.lost(Notation.SHEET);
        }
        try {
            Relation relation = relations.get(sheet.relation());
            if (relation == null || !relation.type().endsWith("/worksheet")) {
                throw Refused.damaged(
                        "\"" + sheet.name() + "\" không phải trang tính", "\"" + sheet.name() + "\" is no worksheet");
            }
            try (Xml xml = Xml.open(parts, relation.target())) {
                return new SheetReader(xml, named, formats, texts, from1904, remaining).read();
            }
        } catch (Refused refused) {
            refused.report(named.place(), problems);
            return named.lost(Notation.SHEET);
        }
    }

    private boolean readSheets(String main, List<Sheet> found) throws Refused {
        boolean since1904 = false;
        boolean isWorkbook = false;
        try (Xml xml = Xml.open(parts, main)) {
            while (xml.next()) {
                isWorkbook |= xml.isStart("workbook");
                if (xml.isStart("workbookPr")) {
                    since1904 = xml.isTrue("date1904");
                } else if (xml.isStart("sheet")) {
                    String name = xml.attribute("name");
                    String state = xml.attribute("state");
                    String relation = xml.attribute("id");
                    if (name == null || name.isBlank() || relation == null || found.size() >= Limits.PARTS) {
                        throw Refused.damagedPart(main);
                    }
                    found.add(new Sheet(name, relation, state != null && !state.equals("visible")));
                }
            }
        }
        if (!isWorkbook) {
            throw Refused.damagedPart(main);
        }
        return since1904;
    }

    /** The part that holds the list of sheets. */
    private String mainPart() throws Refused {
        if (!parts.has(ROOT_RELATIONS)) {
            throw FileKind.ofPacked();
        }
        return relations(ROOT_RELATIONS, "").values().stream()
                .filter(relation -> relation.type().endsWith("/officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElseThrow(FileKind::ofPacked);
    }

    private CellFormats formats() throws Refused {
        Relation relation = ofType("/styles");
        if (relation == null) {
            return CellFormats.NONE;
        }
        try (Xml xml = Xml.open(parts, relation.target())) {
            return CellFormats.read(xml);
        }
    }

    private SharedStrings texts() throws Refused {
        Relation relation = ofType("/sharedStrings");
        if (relation == null) {
            return SharedStrings.NONE;
        }
        try (Xml xml = Xml.open(parts, relation.target())) {
            return SharedStrings.read(xml, remaining.limits());
        }
    }

    private @Nullable Relation ofType(String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .findFirst()
                .orElse(null);
    }

    private Map<String, Relation> relations(String part, String source) throws Refused {
        Map<String, Relation> found = new HashMap<>();
        try (Xml xml = Xml.open(parts, part)) {
            while (xml.next()) {
                if (!xml.isStart("Relationship") || "External".equals(xml.attribute("TargetMode"))) {
                    continue;
                }
                String id = xml.attribute("Id");
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (id == null || type == null || target == null || found.size() >= Limits.PARTS) {
                    throw Refused.damagedPart(part);
                }
                if (found.put(id, new Relation(type, resolved(source, target))) != null) {
                    throw Refused.damagedPart(part);
                }
            }
        }
        return found;
    }

    private static String relationsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    /** The name of a part that another part names relative to itself. */
    private static String resolved(String source, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String folder = source.substring(0, source.lastIndexOf('/') + 1);
        String rest = target;
        while (rest.startsWith("../") && !folder.isEmpty()) {
            rest = rest.substring(3);
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
        }
        return folder + rest;
    }

    /** A sheet as the workbook lists it. */
    private record Sheet(String name, String relation, boolean isHidden) {}

    /** What a part names. */
    private record Relation(String type, String target) {}
}
