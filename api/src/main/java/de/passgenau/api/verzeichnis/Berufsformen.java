package de.passgenau.api.verzeichnis;

import java.util.Collection;
import java.util.regex.Pattern;

import de.passgenau.api.tabelle.Dateifehler;
import de.passgenau.api.tabelle.Kopfzeile;
import de.passgenau.api.tabelle.Tabellendatei.Zeile;
import de.passgenau.matching.beruf.Benennung;
import de.passgenau.matching.beruf.Benennungsart;
import de.passgenau.matching.beruf.Beruf;

/** The two official tables of the KldB 2010: its structure, and the alphabetical index of job titles. */
final class Berufsformen {

    private static final String[] CODE = {"kldb5", "kldb", "kldb2010", "kldbcode", "code", "schlüssel", "schluessel",
            "bkz", "berufskennziffer", "berufskennzahl", "systematiknummer", "5steller"};
    private static final String[] BENENNUNG = {"benennung", "berufsbenennung", "berufsbenennungen", "bezeichnung",
            "berufsbezeichnung", "bezeichnungneutral"};
    private static final Pattern BKZ = Pattern.compile("(\\d{5})[ -]?\\d{3}|(\\d{1,5})");

    private Berufsformen() {}

    static Zeilenform<?> nach(Kopfzeile kopf) {
        int code = kopf.spalte(CODE);
        int benennung = kopf.spalte(BENENNUNG);
        int titel = kopf.spalte("titel", "titelderposition");
        if (code < 0 || benennung < 0 && titel < 0) {
            throw new Dateifehler("Die erste Zeile nennt keine Spalten für Schlüssel (etwa kldb oder bkz) und"
                    + " Bezeichnung (etwa benennung oder titel); gefunden: " + String.join(", ", kopf.namen()));
        }
        return benennung < 0
                ? new Systematik(code, titel)
                : new Register(code, benennung, kopf.spalte("maennlich", "männlich", "bezeichnungmännlich"),
                        kopf.spalte("weiblich", "bezeichnungweiblich"));
    }

    private static String kldb(String wert) {
        var code = BKZ.matcher(wert);
        if (!code.matches()) {
            throw new IllegalArgumentException("Kein Schlüssel der KldB: „" + wert + "“");
        }
        return code.group(1) == null ? code.group(2) : code.group(1);
    }

    /** Positions of all levels with their official titles. */
    private record Systematik(int code, int titel) implements Zeilenform<Beruf> {

        @Override
        public Verzeichnisart art() {
            return Verzeichnisart.BERUFE;
        }

        @Override
        public boolean hatKopf() {
            return true;
        }

        @Override
        public Beruf lies(Zeile zeile) {
            return new Beruf(kldb(zeile.feld(code)), zeile.feld(titel));
        }

        @Override
        public void uebernimm(Collection<Beruf> zeilen, Importbestand bestand) {
            bestand.positionen(zeilen);
        }
    }

    /** Job titles with the Gattung they belong to. */
    private record Register(int code, int benennung, int maennlich, int weiblich) implements Zeilenform<Benennung> {

        @Override
        public Verzeichnisart art() {
            return Verzeichnisart.BERUFE;
        }

        @Override
        public boolean hatKopf() {
            return true;
        }

        @Override
        public Benennung lies(Zeile zeile) {
            return new Benennung(kldb(zeile.feld(code)), zeile.feld(benennung), zeile.feld(maennlich),
                    zeile.feld(weiblich), Benennungsart.AMTLICH);
        }

        @Override
        public void uebernimm(Collection<Benennung> zeilen, Importbestand bestand) {
            bestand.benennungen(zeilen);
        }
    }
}
