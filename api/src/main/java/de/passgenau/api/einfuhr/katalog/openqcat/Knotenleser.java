package de.passgenau.api.einfuhr.katalog.openqcat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one element with all that is in it, as far as that is no more than anybody writes. */
final class Knotenleser {

    private static final int ZEICHEN = 1 << 20;
    private static final int KNOTEN = 20_000;

    private final XMLStreamReader reader;
    private int zeichen;
    private int knoten;

    private Knotenleser(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** The element at whose beginning the reader stands; it stands at its end then. Empty if it is too great. */
    static Optional<Knoten> lies(XMLStreamReader reader) throws XMLStreamException {
        var leser = new Knotenleser(reader);
        var gelesen = leser.element();
        return leser.zuGross() ? Optional.empty() : Optional.of(gelesen);
    }

    private boolean zuGross() {
        return zeichen > ZEICHEN || knoten > KNOTEN;
    }

    private Knoten element() throws XMLStreamException {
        var name = reader.getLocalName();
        var zeile = reader.getLocation().getLineNumber();
        var attribute = attribute();
        var text = new StringBuilder();
        List<Knoten> kinder = new ArrayList<>();
        knoten++;
        for (var ereignis = reader.next(); ereignis != XMLStreamConstants.END_ELEMENT; ereignis = reader.next()) {
            if (ereignis == XMLStreamConstants.START_ELEMENT) {
                var kind = element();
                if (!zuGross()) {
                    kinder.add(kind);
                }
            } else if (ereignis == XMLStreamConstants.CHARACTERS || ereignis == XMLStreamConstants.CDATA) {
                zeichen += reader.getTextLength();
                if (!zuGross()) {
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                }
            }
        }
        return new Knoten(name, zeile, attribute, text.toString(), kinder);
    }

    private Map<String, String> attribute() {
        var attribute = new HashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attribute.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            zeichen += reader.getAttributeValue(i).length();
        }
        return attribute;
    }
}
