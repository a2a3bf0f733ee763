package de.passgenau.matching.beruf;

import java.util.List;
import java.util.TreeSet;

import de.passgenau.matching.text.Tabelle;

/** The numbers of all Gattungen of the KldB 2010, also of those whose titles do not ship with the engine. */
public final class Gattungsnummern {

    private static final int ZIFFERN = 5;
    /** Whoever shares fewer digits works in another field. */
    private static final int GEMEINSAM = 3;

    private Gattungsnummern() {}

    public static boolean gibt(String kldb) {
        return Gelesen.ALLE.contains(kldb);
    }

    /** Whether any of them begins like that. */
    public static boolean gibtAnfang(String ziffern) {
        var naechste = Gelesen.ALLE.ceiling(ziffern);
        return naechste != null && naechste.startsWith(ziffern);
    }

    /** Those that share most of its first digits, by number; empty where it shares less than a Berufsgruppe. */
    public static List<String> nahe(String kldb, int anzahl) {
        for (int ziffern = Math.min(ZIFFERN, kldb.length()); ziffern >= GEMEINSAM; ziffern--) {
            var anfang = kldb.substring(0, ziffern);
            var nahe = Gelesen.ALLE.subSet(anfang, anfang + ':').stream().limit(anzahl).toList();
            if (!nahe.isEmpty()) {
                return nahe;
            }
        }
        return List.of();
    }

    /** Read when somebody asks for them. */
    private static final class Gelesen {

        static final TreeSet<String> ALLE = alle();

        private static TreeSet<String> alle() {
            var nummern = new TreeSet<String>();
            for (var zeile : Tabelle.lesen(Gattungsnummern.class, "gattungsnummern.tsv")) {
                zeile[1].chars().forEach(niveau -> nummern.add(zeile[0] + (char) niveau));
            }
            return nummern;
        }
    }
}
