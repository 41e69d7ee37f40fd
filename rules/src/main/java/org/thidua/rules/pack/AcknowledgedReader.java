package org.thidua.rules.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thidua.core.problem.Acknowledgement;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Nearest;
import org.thidua.core.problem.Problems;
import org.thidua.core.problem.Severity;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;
import org.thidua.rules.book.Book;
import org.thidua.rules.book.Cell;
import org.thidua.rules.book.Row;

/** Reads which warnings of the pack are known and may stay, after all else is read. */
final class AcknowledgedReader {
    private static final Words ERROR = new Words("là lỗi, không phải cảnh báo", "is an error, not a warning");
    private static final Words UNKNOWN = new Words("không phải là mã nào", "is no code");

    private AcknowledgedReader() {}

    static void read(Book book, Problems problems) {
        // Errors keep some checks from running, so that a warning may be there though it was not found.
        boolean isComplete = !problems.hasErrors();
        for (Row row : book.rows("acknowledged")) {
            Cell code = row.cell("code");
            Cell at = row.cell("at");
            Cell reason = row.cell("reason");
            long filled = Stream.of(code, at, reason)
                    .filter(cell -> cell.isFilled(problems))
                    .count();
            if (filled == 3) {
                warning(code, problems).ifPresent(fault -> {
                    Acknowledgement why =
                            new Acknowledgement(reason.text(), row.cell("by").text());
                    if (!problems.acknowledge(fault, at.text(), why) && isComplete) {
                        problems.add(
                                Fault.ACKNOWLEDGED_NOT_NEEDED, at.place(), "", "code", fault.code(), "at", at.text());
                    }
                });
            }
        }
    }

    private static Optional<Fault> warning(Cell code, Problems problems) {
        List<Fault> faults = Arrays.asList(Fault.values());
        Optional<Fault> fault = faults.stream()
                .filter(known -> Id.fold(known.code()).equals(Id.fold(code.text())))
                .findFirst();
        if (fault.isPresent() && fault.get().severity() == Severity.WARNING) {
            return fault;
        }
        String nearest = fault.isPresent()
                ? ""
                : Nearest.to(
                                code.text(),
                                faults.stream()
                                        .filter(known -> known.severity() == Severity.WARNING)
                                        .map(Fault::code)
                                        .toList())
                        .orElse("");
        problems.add(
                Fault.ACKNOWLEDGED_WRONG,
                code.place(),
                nearest,
                "value",
                code.text(),
                "reason",
                fault.isPresent() ? ERROR : UNKNOWN,
                "nearest",
                nearest);
        return Optional.empty();
    }
}
