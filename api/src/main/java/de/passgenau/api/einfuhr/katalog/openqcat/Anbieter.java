package de.passgenau.api.einfuhr.katalog.openqcat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import de.passgenau.api.einfuhr.datei.Klartext;
import org.bson.Document;

/** The suppliers of a catalogue, in its head as a rule, as Träger. */
final class Anbieter {

    private static final Pattern PLZ = Pattern.compile("\\d{5}");
    private static final Pattern TELEFON = Pattern.compile("[+(]?[0-9][0-9 ()/.-]{2,38}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,60}\\.[^\\s@<>\".]{2,20}");
    private static final Pattern WEBSEITE = Pattern.compile("https?://[^\\s/?#]+\\.[^\\s]{2,150}");
    private static final int NAME = 160;
    private static final int STRASSE = 120;
    private static final int ORT = 80;

    private final Map<String, Document> alle = new LinkedHashMap<>();

    void nimm(Knoten kopf) {
        kopf.alle("SUPPLIER").forEach(this::nimmEinen);
    }

    void nimmEinen(Knoten einer) {
        alle.put(einer.text("SUPPLIER_ID").orElse(""), traeger(einer));
    }

    /** The id that an offer names, or that of the only supplier. */
    String kennung(Knoten service) {
        return service.text("SUPPLIER_ID_REF").orElseGet(() -> alle.size() == 1 ? alle.keySet().iterator().next() : "");
    }

    /** Empty if the catalogue has not named it yet. */
    Optional<Document> traeger(String kennung) {
        return Optional.ofNullable(alle.get(kennung));
    }

    private static Document traeger(Knoten einer) {
        var traeger = new Document("name",
                Klartext.gekuerzt(Klartext.einzeilig(einer.text("SUPPLIER_NAME").orElse("")), NAME))
                .append("art", "BILDUNGSTRAEGER");
        einer.erster("ADDRESS").flatMap(Anbieter::anschrift).ifPresent(wo -> traeger.append("anschrift", wo));
        einer.text("ADDRESS", "PHONE")
                .filter(TELEFON.asMatchPredicate())
                .ifPresent(wert -> traeger.append("telefon", wert));
        einer.text("ADDRESS", "EMAILS", "EMAIL")
                .filter(EMAIL.asMatchPredicate())
                .ifPresent(wert -> traeger.append("email", wert));
        einer.text("ADDRESS", "URL")
                .filter(WEBSEITE.asMatchPredicate())
                .ifPresent(wert -> traeger.append("webseite", wert));
        return traeger;
    }

    /** Of an address in Germany. */
    static Optional<Document> anschrift(Knoten adresse) {
        var plz = adresse.text("ZIP").filter(PLZ.asMatchPredicate());
        var ort = adresse.text("CITY").map(Klartext::einzeilig);
        if (plz.isEmpty() || ort.isEmpty()) {
            return Optional.empty();
        }
        var anschrift = new Document("plz", plz.get()).append("ort", Klartext.gekuerzt(ort.get(), ORT));
        adresse.text("STREET")
                .ifPresent(wert -> anschrift.append("strasse",
                        Klartext.gekuerzt(Klartext.einzeilig(wert), STRASSE)));
        return Optional.of(anschrift);
    }
}
