package org.thidua.rules.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.thidua.core.value.Words;

/** Why a file cannot be read from its disk, as a sentence says it. */
final class Unreadable {
    private Unreadable() {}

    static Words reason(IOException unreadable) {
        if (unreadable instanceof AccessDeniedException) {
            return new Words("không có quyền đọc", "permission denied");
        }
        if (unreadable instanceof NoSuchFileException) {
            return new Words("tệp không còn ở đó", "the file is no longer there");
        }
        return new Words("dữ liệu không đọc được đến cuối", "the data cannot be read to its end");
    }
}
