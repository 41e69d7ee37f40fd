package org.thidua.core.dossier;

import java.util.Collection;
import org.thidua.core.problem.Fault;
import org.thidua.core.problem.Nearest;
import org.thidua.core.problem.Place;
import org.thidua.core.problem.Problems;
import org.thidua.core.value.Id;
import org.thidua.core.value.Words;

/** Whether what a row names is there; if not, that is told with the nearest name there is. */
final class Named {
    private Named() {}

    static boolean isKnown(Id<?> id, Collection<? extends Id<?>> known, Words what, Place place, Problems problems) {
        if (known.contains(id)) {
            return true;
        }
        problems.add(
                Fault.REFERENCE_UNKNOWN,
                place,
                id.toString(),
                "what",
                what,
                "value",
                id,
                "nearest",
                nearest(id.toString(), known));
        return false;
    }

    static String nearest(String wrong, Collection<? extends Id<?>> known) {
        return Nearest.to(wrong, known.stream().map(Id::toString).toList()).orElse("");
    }
}
