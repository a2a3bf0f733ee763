package de.passgenau.api.einfuhr.katalog.openqcat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import de.passgenau.api.tabelle.Dateifehler;

/**
 * Goes through a catalogue from its head to its last offer and keeps no more than one of them. What a document type could
 * bring in (other files, entities without end) is refused with it.
 */
final class Katalogleser {

    private static final String WURZEL = "OPENQCAT";
    private static final String FASSUNGEN = "1\\.[01](?:\\.\\d+)?";

    private final Empfaenger empfaenger;
    private boolean gestrichen;

    private Katalogleser(Empfaenger empfaenger) {
        this.empfaenger = empfaenger;
    }

    /** Who is told what there is, in the order of the file. */
    interface Empfaenger {

        void kopf(Knoten kopf) throws IOException;

        /** One that stands outside of the head. */
        void anbieter(Knoten anbieter) throws IOException;

        void angebot(Knoten service) throws IOException;

        /** One that its source has taken out of its catalogue. */
        void gestrichen(Knoten service) throws IOException;

        void zuGross(long zeile) throws IOException;
    }

    static void lies(Path datei, Empfaenger empfaenger) throws IOException {
        try (var in = Files.newInputStream(datei)) {
            var reader = fabrik().createXMLStreamReader(in);
            try {
                new Katalogleser(empfaenger).lies(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException kaputt) {
            var wo = kaputt.getLocation();
            throw new Dateifehler("Das XML bricht ab oder ist falsch geschrieben"
                    + (wo == null ? "." : ": Zeile " + wo.getLineNumber() + ", Spalte " + wo.getColumnNumber() + "."));
        }
    }

    private static XMLInputFactory fabrik() {
        var fabrik = XMLInputFactory.newDefaultFactory();
        fabrik.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrik.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrik.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return fabrik;
    }

    private void lies(XMLStreamReader reader) throws XMLStreamException, IOException {
        boolean begonnen = false;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw new Dateifehler(
                        "Die Datei hat einen DOCTYPE; darin können fremde Dateien stecken, deshalb wird sie nicht gelesen.");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (begonnen) {
                        element(reader);
                    } else {
                        pruefeWurzel(reader);
                        begonnen = true;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> gestrichen &= !reader.getLocalName().equals("DELETE");
                default -> {
                }
            }
        }
    }

    private static void pruefeWurzel(XMLStreamReader reader) {
        if (!reader.getLocalName().equals(WURZEL)) {
            throw new Dateifehler("Das XML ist kein open-Q-cat: Sein äußerstes Element heißt "
                    + reader.getLocalName() + ", erwartet wird " + WURZEL + ".");
        }
        var fassung = Optional.ofNullable(reader.getAttributeValue(null, "version")).map(String::strip);
        fassung.filter(eine -> !eine.matches(FASSUNGEN)).ifPresent(fremde -> {
            throw new Dateifehler(
                    "Die Fassung " + fremde + " von open-Q-cat ist unbekannt; gelesen werden 1.0 und 1.1.");
        });
    }

    private void element(XMLStreamReader reader) throws XMLStreamException, IOException {
        switch (reader.getLocalName()) {
            case "DELETE" -> gestrichen = true;
            case "HEADER" -> gib(reader, empfaenger::kopf);
            case "SUPPLIER" -> gib(reader, empfaenger::anbieter);
            case "SERVICE", "PRODUCT" -> gib(reader, this::service);
            default -> {
            }
        }
    }

    private void service(Knoten service) throws IOException {
        if (gestrichen || service.attribut("mode").equals("delete")) {
            empfaenger.gestrichen(service);
        } else {
            empfaenger.angebot(service);
        }
    }

    private void gib(XMLStreamReader reader, Nehmer nehmer) throws XMLStreamException, IOException {
        var zeile = reader.getLocation().getLineNumber();
        var gelesen = Knotenleser.lies(reader);
        if (gelesen.isEmpty()) {
            empfaenger.zuGross(zeile);
        } else {
            nehmer.nimm(gelesen.get());
        }
    }

    /** Who is given an element as a whole. */
    private interface Nehmer {

        void nimm(Knoten knoten) throws IOException;
    }
}
