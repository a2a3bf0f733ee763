package de.passgenau.api.fall.umzug;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.bson.Document;

/**
 * From the first form of a case, in which one wish and its limits were all there was, to one in which they are the first
 * version of the profile, recorded by who led the case then; and a closed case says so in its course.
 */
public final class Bewerberumzug {

    private static final String FUEHRERSCHEIN = "FUEHRERSCHEIN_";

    private Bewerberumzug() {}

    public static Document schritt(Document fall) {
        var verlauf = new Document("profil", new Document("fassungen", fassungen(fall)))
                .append("hemmnisse", leer("erkannte", "wechsel", "priorisierungen"))
                .append("kategorien", leer("entscheidungen"))
                .append("planung", new Document("ziele", leer("vereinbarte", "beendete"))
                        .append("fahrplan", leer("strategien", "enden", "reihenfolgen"))
                        .append("vereinbarungen", leer("geschlossene", "auswertungen")))
                .append("betreuung", new Document("ereignisse", leer("alle"))
                        .append("gespraeche", leer("kontakte", "belehrungen", "einstiegsberatungen"))
                        .append("termine", leer("alle", "wechsel"))
                        .append("fuehrung", leer("ueberleitungen").append("phasen", phasen(fall)))
                        .append("integrationen", leer("alle", "enden")))
                .append("jugend", leer("wechsel", "lagen"))
                .append("lagen", leer("alle"))
                .append("berichtigungen", leer("alle"));
        fall.put("verlauf", verlauf);
        List.of("bewerber", "funktionsgrenzen", "grenzenhinweis").forEach(fall::remove);
        return fall;
    }

    private static Document leer(String... listen) {
        var dokument = new Document();
        for (var liste : listen) {
            dokument.put(liste, new ArrayList<>());
        }
        return dokument;
    }

    private static List<Document> fassungen(Document fall) {
        var bewerber = fall.get("bewerber", Document.class);
        if (bewerber == null) {
            return new ArrayList<>();
        }
        return new ArrayList<>(List.of(new Document("kopf", kopf(fall, "profil", angelegt(fall)))
                .append("gueltigVon", angelegt(fall))
                .append("angaben", angaben(fall, bewerber))));
    }

    private static Document angaben(Document fall, Document bewerber) {
        var nachweise = liste(bewerber, "nachweise");
        var scheine = nachweise.stream().filter(code -> code.startsWith(FUEHRERSCHEIN)).toList();
        var alternativen = liste(bewerber, "alternativen").stream().map(Bewerberumzug::beruf).toList();
        return new Document("zielberuf", beruf(Objects.requireNonNull(bewerber.getString("zielberuf"))))
                .append("alternativen", alternativen)
                .append("staerken", List.of())
                .append("kenntnisse", liste(bewerber, "kenntnisse"))
                .append("nachweise", nachweise.stream().filter(code -> !scheine.contains(code)).toList())
                .append("werdegang", List.of())
                .append("rahmen", rahmen(bewerber, scheine))
                .append("grenzen", liste(fall, "funktionsgrenzen"))
                .append("grenzenhinweis", fall.getString("grenzenhinweis"));
    }

    private static Document rahmen(Document bewerber, List<String> scheine) {
        var lagen = new Document();
        var rahmen = new Document("fuehrerscheine", scheine);
        Map.of("auto", rahmen, "umkreisKm", rahmen, "stundenVon", rahmen, "stundenBis", rahmen, "schicht", lagen,
                "nacht", lagen, "wochenende", lagen).forEach((feld, ziel) -> ziel.put(feld, bewerber.get(feld)));
        return rahmen.append("lagen", lagen);
    }

    private static Document beruf(String kldb) {
        return new Document("kldb", kldb).append("bezeichnung", "KldB " + kldb).append("ausbildung", false);
    }

    private static List<Document> phasen(Document fall) {
        var verwahrung = fall.get("verwahrung", Document.class);
        var tag = verwahrung == null ? null : verwahrung.get("abgeschlossenAm");
        return tag == null
                ? new ArrayList<>()
                : new ArrayList<>(List.of(new Document("kopf", kopf(fall, "abschluss", tag)).append("tag", tag)
                        .append("abschluss", Objects.requireNonNull(verwahrung).getString("abschlussgrund"))));
    }

    /** Every run of the migration gives the same entry the same id. */
    private static Document kopf(Document fall, String was, Object tag) {
        var id = UUID.nameUUIDFromBytes((fall.get("_id") + was).getBytes(StandardCharsets.UTF_8));
        return new Document("_id", id.toString()).append("fassung", 1)
                .append("seit", tag)
                .append("erfasstAm", tag)
                .append("erfasstDurch", fall.get("zustaendigkeit", Document.class).getString("fallmanager"));
    }

    private static Object angelegt(Document fall) {
        return Objects.requireNonNull(fall.get("spur", Document.class).get("angelegtAm"));
    }

    private static List<String> liste(Document dokument, String feld) {
        return Objects.requireNonNullElse(dokument.getList(feld, String.class), List.of());
    }
}
