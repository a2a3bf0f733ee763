package de.passgenau.api.einfuhr.datei;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.tabelle.Kopfzeile;
import de.passgenau.api.tabelle.Tabellendatei.Zeile;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Which column of a file holds what, under any of the names that are in use for it. */
final class Fallspalten {

    private static final Spalte BG = new Spalte("bgNummer", "bgnummer", "bedarfsgemeinschaft", "bg");
    private static final List<Spalte> FALL = List.of(new Spalte("fallnummer", "fallnummer", "fallnr", "aktenzeichen"),
            new Spalte("geschaeftsstelle", "geschäftsstelle", "geschaeftsstelle", "standort"),
            new Spalte("fallmanager", "fallmanager", "sachbearbeitung", "pap"),
            BG,
            new Spalte("rolle", "rolle", "rolleinderbg", "bgrolle"),
            new Spalte("bgSeit", "bgseit", "inderbgseit", "mitgliedseit"),
            new Spalte("antragAm", "antragam", "antragsdatum"),
            new Spalte("bescheidVom", "bescheidvom", "bescheiddatum"),
            new Spalte("bewilligtAb", "bewilligtab", "leistungab", "bewilligungvon"),
            new Spalte("leistungBis", "leistungbis", "bewilligungbis"),
            new Spalte("zielberuf", "zielberuf", "kldb"),
            new Spalte("zielberufBezeichnung", "zielberufbezeichnung", "berufsbezeichnung"),
            new Spalte("kategorie", "kategorie", "kundenkategorie"),
            new Spalte("kategorieschema", "kategorieschema", "schema"),
            new Spalte("sperre", "sperre", "hinderung"),
            new Spalte("sperreBis", "sperrebis", "hinderungbis"));
    private static final List<Spalte> PERSON = List.of(new Spalte("vorname", "vorname"),
            new Spalte("nachname", "nachname", "name", "familienname"),
            new Spalte("geburtsdatum", "geburtsdatum", "geburtstag", "geboren"),
            new Spalte("strasse", "straße", "strasse", "anschrift"), new Spalte("plz", "plz", "postleitzahl"),
            new Spalte("ort", "ort", "wohnort"), new Spalte("telefon", "telefon", "telefonnummer"),
            new Spalte("email", "email", "emailadresse", "mail"));
    private static final Spalte HEMMNISSE = new Spalte("hemmnisse", "hemmnisse", "handlungsbedarf");

    private final Kopfzeile kopf;

    Fallspalten(Kopfzeile kopf) {
        this.kopf = kopf;
    }

    /** A field of the input, and the names that its column goes by, without spaces and signs. */
    private record Spalte(String feld, String... namen) {}

    /** The fields without which no line can be taken over, and that no column holds. */
    List<String> fehlende() {
        return Stream.of(FALL.subList(0, 3), PERSON.subList(0, 3))
                .flatMap(List::stream)
                .filter(spalte -> kopf.spalte(spalte.namen) < 0)
                .map(Spalte::feld)
                .toList();
    }

    /** What its line has in common with those that it has to be taken over with; the line itself without a household. */
    Object gruppe(Zeile zeile) {
        var nummer = wert(zeile, BG);
        return nummer == null ? zeile : nummer;
    }

    Lieferposten posten(Zeile zeile) {
        var nummer = wert(zeile, FALL.getFirst());
        return new Lieferposten(zeile.nummer(), nummer == null ? "" : nummer, fall(zeile));
    }

    private Document fall(Zeile zeile) {
        var fall = new Document();
        FALL.forEach(spalte -> fall.put(spalte.feld, wert(zeile, spalte)));
        var person = new Document();
        PERSON.forEach(spalte -> person.put(spalte.feld, wert(zeile, spalte)));
        var hemmnisse = wert(zeile, HEMMNISSE);
        return fall.append("person", person)
                .append("hemmnisse", hemmnisse == null
                        ? List.of()
                        : Arrays.stream(hemmnisse.split("[|,; ]+")).filter(code -> !code.isBlank()).toList());
    }

    private @Nullable String wert(Zeile zeile, Spalte spalte) {
        var wert = zeile.feld(kopf.spalte(spalte.namen));
        return wert.isEmpty() ? null : wert;
    }
}
