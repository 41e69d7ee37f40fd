package org.thidua.rules.trial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thidua.core.problem.Nearest;
import org.thidua.core.value.Id;

/** What the rows of tests may name, by whole names without case; of two things of one name the first wins. */
final class Names<T> {
    private final Map<String, T> byName = new LinkedHashMap<>();
    private final Map<String, String> written = new LinkedHashMap<>();

    void add(String name, T thing) {
        if (byName.putIfAbsent(Id.fold(name), thing) == null) {
            written.put(Id.fold(name), name);
        }
    }

    Optional<T> find(String name) {
        return Optional.ofNullable(byName.get(Id.fold(name)));
    }

    /** The known name that a wrong one may have meant, empty if there is none near it. */
    String nearest(String wrong) {
        return Nearest.to(wrong, List.copyOf(written.values())).orElse("");
    }
}
