package org.thidua.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this library, which every result names. */
public final class Engine {
    private static final String VERSION = read();

    private Engine() {}

    /**
     * {@return the released version, such as {@code 0.1.0}}
     */
    public static String version() {
        return VERSION;
    }

    private static String read() {
        Properties properties = new Properties();
        try (InputStream in = Engine.class.getResourceAsStream("engine.properties")) {
            if (in == null) {
                throw new IllegalStateException("engine.properties is missing");
            }
            properties.load(in);
        } catch (IOException failure) {
            throw new UncheckedIOException("engine.properties cannot be read", failure);
        }
        return properties.getProperty("version", "");
    }
}
