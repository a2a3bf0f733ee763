package de.passgenau.api.verzeichnis;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.passgenau.api.tabelle.Dateifehler;
import de.passgenau.api.tabelle.Kopfzeile;
import de.passgenau.api.tabelle.Tabellendatei.Zeile;
import de.passgenau.matching.ort.Ort;

/** The two forms places come in: the postal codes of GeoNames as published (no head line), or a table with named columns. */
final class Ortsformen {

    private static final Pattern PLZ = Pattern.compile("\\d{5}");

    private Ortsformen() {}

    static Zeilenform<?> nach(Zeile erste) {
        if (erste.felder().size() >= 11 && PLZ.matcher(erste.feld(1)).matches()) {
            return new Geonames();
        }
        var kopf = Kopfzeile.of(erste);
        var form = new Benannt(kopf.spalte("plz", "postleitzahl"), kopf.spalte("ort", "ortsname", "name"),
                kopf.spalte("kreis", "landkreis"), kopf.spalte("landiso", "land", "bundesland"),
                kopf.spalte("lat", "breite", "latitude"), kopf.spalte("lon", "lng", "laenge", "länge", "longitude"));
        if (Stream.of(form.plz, form.ort, form.breite, form.laenge).anyMatch(spalte -> spalte < 0)) {
            throw new Dateifehler("Die erste Zeile nennt keine Spalten für plz, ort, breite und laenge und ist"
                    + " keine Zeile von GeoNames; gefunden: " + String.join(", ", kopf.namen()));
        }
        return form;
    }

    private static double grad(String wert) {
        try {
            return Double.parseDouble(wert.replace(',', '.'));
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("Keine Koordinate: „" + wert + "“", notANumber);
        }
    }

    /** country, postcode, place, state, state code, region, its code, Kreis, its code, latitude, longitude, accuracy. */
    private record Geonames() implements Zeilenform<Ort> {

        private static final Pattern LAND = Pattern.compile("[A-Z]{2}");

        @Override
        public Verzeichnisart art() {
            return Verzeichnisart.ORTE;
        }

        @Override
        public boolean hatKopf() {
            return false;
        }

        @Override
        public Ort lies(Zeile zeile) {
            if (!"DE".equals(zeile.feld(0))) {
                throw new IllegalArgumentException("Kein Ort in Deutschland: „" + zeile.feld(0) + "“");
            }
            if (!LAND.matcher(zeile.feld(4)).matches()) {
                throw new IllegalArgumentException("Kein Ort, sondern ein Großempfänger oder Postfach");
            }
            return new Ort(zeile.feld(1), zeile.feld(2), zeile.feld(7), "DE-" + zeile.feld(4), grad(zeile.feld(9)),
                    grad(zeile.feld(10)));
        }

        @Override
        public void uebernimm(Collection<Ort> zeilen, Importbestand bestand) {
            bestand.orte(zeilen);
        }
    }

    /** Columns by name; the land is ISO 3166-2 or absent. */
    private record Benannt(int plz, int ort, int kreis, int land, int breite, int laenge) implements Zeilenform<Ort> {

        @Override
        public Verzeichnisart art() {
            return Verzeichnisart.ORTE;
        }

        @Override
        public boolean hatKopf() {
            return true;
        }

        @Override
        public Ort lies(Zeile zeile) {
            return new Ort(zeile.feld(plz), zeile.feld(ort), zeile.feld(kreis), zeile.feld(land),
                    grad(zeile.feld(breite)), grad(zeile.feld(laenge)));
        }

        @Override
        public void uebernimm(Collection<Ort> zeilen, Importbestand bestand) {
            bestand.orte(zeilen);
        }
    }
}
