package de.passgenau.api.einfuhr.datei;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import de.passgenau.api.tabelle.Kopfzeile;
import de.passgenau.api.tabelle.Tabellendatei.Zeile;

/**
 * A column of a table.
 *
 * @param name  as people read it
 * @param pfad  where in the input its value belongs
 * @param auch  other names in use, without spaces and signs
 */
public record Spalte(String name, String pfad, Form form, List<String> auch) {

    public Spalte(String name, String pfad, Form form, String... auch) {
        this(name, pfad, form, List.of(auch));
    }

    /** How its values are written. */
    public enum Form {
        TEXT,
        CODE,
        LISTE,
        CODES,
        ZITATE,
        ZAHL,
        BRUCH,
        EURO,
        TAG,
        ZEIT,
        DAUER,
        JA,
        SCHLUESSEL,
        ANSCHRIFT,
        STANDORTE,
        ANTEILE,
        ERGEBNISSE
    }

    public boolean istIn(Kopfzeile kopf) {
        return stelle(kopf) >= 0;
    }

    public String wert(Kopfzeile kopf, Zeile zeile) {
        return zeile.feld(stelle(kopf));
    }

    private int stelle(Kopfzeile kopf) {
        return kopf.spalte(namen().toArray(String[]::new));
    }

    /** The same of something that belongs to another. */
    public Spalte unter(String gruppe) {
        return new Spalte(name, gruppe + '.' + pfad, form, auch);
    }

    /** Whether it holds this field, a part of it, or what it is a part of. */
    public boolean haelt(String feld) {
        return feld.equals(pfad) || feld.startsWith(pfad + '.') || pfad.startsWith(feld + '.');
    }

    /** All it may be called, without spaces and signs. */
    public Stream<String> namen() {
        return Stream.concat(Stream.of(form(name)), auch.stream());
    }

    private static String form(String name) {
        return name.toLowerCase(Locale.GERMAN).replaceAll("[^a-zäöüß0-9]", "");
    }
}
