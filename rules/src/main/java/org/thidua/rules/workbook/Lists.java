package org.thidua.rules.workbook;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.thidua.rules.book.Table;

/** The hidden sheet of a workbook: lists to choose from, a column each, and behind the first one what is kept. */
final class Lists {
    private static final String TITLE = "Danh sách để chọn (lệnh thidua ghi, xin đừng sửa)";

    private final ImmutableList<String> kept;
    private final Map<Choice, Integer> columns = new LinkedHashMap<>();

    Lists(Collection<String> kept) {
        this.kept = ImmutableList.copyOf(kept);
    }

    /** Where the values of a choice stand, as a formula says it. */
    String range(Choice choice) {
        if (!choice.range().isEmpty()) {
            return choice.range();
        }
        int column = columns.computeIfAbsent(choice, unknown -> columns.size() + 1);
        String letters = Table.letters(column);
        int last = choice.values().size() + 1;
        return Choices.quoted(OwnSheets.LISTS) + "!$" + letters + "$2:$" + letters + "$" + last;
    }

    /** The columns of the sheet, each with its heading first. */
    ImmutableList<ImmutableList<String>> written() {
        ImmutableList.Builder<ImmutableList<String>> written = ImmutableList.builder();
        written.add(ImmutableList.<String>builder().add(TITLE).addAll(kept).build());
        columns.keySet()
                .forEach(choice -> written.add(ImmutableList.<String>builder()
                        .add(choice.name())
                        .addAll(choice.values())
                        .build()));
        return written.build();
    }
}
