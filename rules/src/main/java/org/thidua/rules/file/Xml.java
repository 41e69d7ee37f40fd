package org.thidua.rules.file;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.thidua.core.problem.Fault;

/**
 * Goes through the elements of one XML part of a workbook, by their local names.
 *
 * <p>Nothing outside the part is ever opened, and a part that declares a document type or entities is refused.
 * The parser is the one of the JDK, whatever else the class path holds.
 */
final class Xml implements AutoCloseable {
    private static final int DEEPEST = 64;
    /** More than a text of the longest cell with every character escaped. */
    private static final int LONGEST = 7 * Limits.CELL + 7;

    private static final XMLInputFactory FACTORY = factory();

    private final PartStream stream;
    private final XMLStreamReader reader;
    private int depth;
    private boolean isStart;

    private Xml(PartStream stream) throws Refused {
        this.stream = stream;
        try {
            this.reader = FACTORY.createXMLStreamReader(characters(stream));
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            stream.release();
            throw refusal();
        }
        String declared = reader.getCharacterEncodingScheme();
        if (declared != null && !declared.toUpperCase(Locale.ROOT).matches("UTF-?(8|16)")) {
            stream.release();
            throw Refused.damagedPart(stream.name());
        }
    }

    static Xml open(ZipParts parts, String name) throws Refused {
        return new Xml(parts.open(name));
    }

    /**
     * The text of a part, which is UTF-8 or UTF-16 (ECMA-376, part 2, 9.1.4).
     *
     * <p>It is decoded here, for the parser prints what it cannot decode.
     */
    private static Reader characters(PartStream part) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(part, 3);
        byte[] head = bytes.readNBytes(3);
        boolean isMarked =
                head.length == 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
        if (!isMarked) {
            bytes.unread(head);
        }
        CharsetDecoder decoder = charset(head)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(bytes, decoder);
    }

    /** UTF-16 begins with its mark, or with a {@code <} and a zero. */
    private static Charset charset(byte[] head) {
        if (head.length < 2) {
            return StandardCharsets.UTF_8;
        }
        if ((head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        if (head[0] == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return head[1] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("nothing outside a part is opened");
        });
        return factory;
    }

    /** Goes to the next start or end of an element; false at the end of the part, whose bytes have then all been right. */
    boolean next() throws Refused {
        while (true) {
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    isStart = true;
                    if (depth > DEEPEST) {
                        throw Refused.damagedPart(stream.name());
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    isStart = false;
                    return true;
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    drain();
                    return false;
                }
                default -> {}
            }
        }
    }

    /** Whether the cursor stands at the start of an element of this name. */
    boolean isStart(String name) {
        return isStart && reader.getLocalName().equals(name);
    }

    /** Whether the cursor stands at the end of an element of this name. */
    boolean isEnd(String name) {
        return !isStart && reader.getLocalName().equals(name);
    }

    /** An attribute of the element that starts here, whatever its namespace. */
    @Nullable
    String attribute(String name) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(name)) {
                return reader.getAttributeValue(at);
            }
        }
        return null;
    }

    /** Whether an attribute of the element that starts here says yes. */
    boolean isTrue(String name) {
        String value = attribute(name);
        return value != null && (value.equals("1") || value.equals("true"));
    }

    /**
     * Adds the text up to the end of the element that starts here, with that of elements inside it.
     *
     * <p>Beyond the most that a cell may hold, each character written as an escape of seven, it passes over the rest: what
     * is left is still too long.
     */
    void text(StringBuilder into) throws Refused {
        int end = depth - 1;
        while (depth > end) {
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth > DEEPEST) {
                        throw Refused.damagedPart(stream.name());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    int room = LONGEST - into.length();
                    into.append(
                            reader.getTextCharacters(), reader.getTextStart(), Math.min(room, reader.getTextLength()));
                }
                case XMLStreamConstants.END_DOCUMENT -> throw Refused.damagedPart(stream.name());
                default -> {}
            }
        }
        isStart = false;
    }

    /** Passes over the element that starts here. */
    void skip() throws Refused {
        int end = depth - 1;
        while (depth > end) {
            if (!next()) {
                throw Refused.damagedPart(stream.name());
            }
        }
    }

    private int event() throws Refused {
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException | RuntimeException broken) {
            throw refusal();
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Refused(Fault.XML_DECLARES, "part", stream.name());
        }
        return event;
    }

    private void drain() throws Refused {
        byte[] rest = new byte[1 << 10];
        try {
            while (stream.read(rest) >= 0) {
                // The checksum is known at the end only.
            }
        } catch (IOException broken) {
            throw refusal();
        }
    }

    private Refused refusal() {
        Refused known = stream.refusal();
        return known != null ? known : Refused.damagedPart(stream.name());
    }

    @Override
    public void close() {
        stream.release();
    }
}
