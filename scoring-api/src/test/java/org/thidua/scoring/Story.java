package org.thidua.scoring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The stories of a sample season that a test tells. One story may be told by several tests. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Story {
    /** {@return the rows of the table {@code _stories}, word for word, the cells of each joined by {@code " | "}} */
    String[] value();
}
