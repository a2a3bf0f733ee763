package de.passgenau.api.tabelle;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import de.passgenau.api.tabelle.Tabellendatei.Zeile;

/** The first line of a table: which column is which, under any of the names that are in use for it. */
public record Kopfzeile(List<String> namen) {

    public static Kopfzeile of(Zeile zeile) {
        return new Kopfzeile(zeile.felder().stream().map(Kopfzeile::form).toList());
    }

    private static String form(String name) {
        return name.strip().toLowerCase(Locale.GERMAN).replaceAll("[^a-zäöüß0-9]", "");
    }

    /** The column with the first of these names that occurs; -1 without any. */
    public int spalte(String... gebraeuchlich) {
        return Arrays.stream(gebraeuchlich).mapToInt(namen::indexOf).filter(found -> found >= 0).findFirst().orElse(-1);
    }
}
