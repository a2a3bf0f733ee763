package de.passgenau.api.einfuhr.katalog.datei;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.passgenau.api.befehle.Graphqlanfrage;
import de.passgenau.api.befehle.Graphqlanfrage.Antwort.Beantwortet;
import de.passgenau.api.einfuhr.datei.Lieferposten;
import de.passgenau.api.einfuhr.datei.Mangel;
import org.bson.Document;

/**
 * What cannot be read in the rule of admission of an entry that is not handed over for other reasons, so that all of it is
 * told at once: the running server is asked what it would say of the rule alone.
 */
final class Regelauskunft {

    private static final String REGEL = "steckbrief.zugang.regel";
    private static final String FRAGE = "mutation massnahmenImportieren($eingabe: MassnahmenImportierenEingabe!) { "
            + "massnahmenImportieren(eingabe: $eingabe) { ergebnisse { fehler { feld code meldung } } } }";

    private final Graphqlanfrage server;

    Regelauskunft(Graphqlanfrage server) {
        this.server = server;
    }

    List<Mangel> maengel(Lieferposten posten) {
        return regel(posten.inhalt()).stream()
                .flatMap(regel -> fehler(regel).stream())
                .filter(fehler -> fehler.get("feld", "").equals(REGEL))
                .map(fehler -> Mangel.abgelehnt(posten.ort(), posten.schluessel(), posten.stelle(REGEL),
                        fehler.get("meldung", "")))
                .toList();
    }

    private static Optional<String> regel(Map<String, Object> inhalt) {
        return inhalt.get("steckbrief") instanceof Map<?, ?> steckbrief
                && steckbrief.get("zugang") instanceof Map<?, ?> zugang && zugang.get("regel") instanceof String regel
                        ? Optional.of(regel)
                        : Optional.empty();
    }

    private List<Document> fehler(String regel) {
        var nurSie = new Document("herkunft", new Document("system", "Regel").append("schluessel", "1"))
                .append("traeger", new Document("name", "Regel"))
                .append("steckbrief", new Document("titel", "Regel").append("instrument", "SONSTIGE")
                        .append("zugang", new Document("regel", regel)));
        return server.versuche("massnahmenImportieren", FRAGE, Map.of("eingabe",
                new Document("massnahmen", List.of(nurSie)).append("probelauf", true)
                        .append("veroeffentlichen", false))) instanceof Beantwortet(var antwort)
                                ? antwort.getList("ergebnisse", Document.class, List.of())
                                        .stream()
                                        .flatMap(eines -> eines.getList("fehler", Document.class, List.of()).stream())
                                        .toList()
                                : List.of();
    }
}
