package de.passgenau.matching.ort;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

import de.passgenau.matching.text.Tabelle;

/** The places known to the engine, found by name or postcode. Immutable. */
public final class Ortsverzeichnis {

    private static final Comparator<Ort> NACH_PLZ = Comparator.comparing(Ort::plz).thenComparing(Ort::ort);

    private final List<Ort> orte;
    private final Ortsindex index;

    private Ortsverzeichnis(List<Ort> orte) {
        this.orte = orte;
        index = new Ortsindex(orte);
    }

    /** Of rows with the same postcode and name the last one counts. */
    public static Ortsverzeichnis aus(Collection<Ort> zeilen) {
        var vereint = new LinkedHashMap<List<String>, Ort>();
        zeilen.forEach(ort -> vereint.put(List.of(ort.plz(), ort.ort()), ort));
        return new Ortsverzeichnis(vereint.values().stream().sorted(NACH_PLZ).toList());
    }

    /** The starter table shipped with the engine. */
    public static Ortsverzeichnis mitgeliefert() {
        return aus(Tabelle.lesen(Ortsverzeichnis.class, "orte.tsv").stream().map(Ortsverzeichnis::ort).toList());
    }

    private static Ort ort(String[] zeile) {
        return new Ort(zeile[0], zeile[1], zeile[2], zeile[3], Double.parseDouble(zeile[4]),
                Double.parseDouble(zeile[5]));
    }

    /** A directory that knows these places as well. */
    public Ortsverzeichnis mit(Collection<Ort> weitere) {
        var alle = new ArrayList<>(orte);
        alle.addAll(weitere);
        return aus(alle);
    }

    /**
     * The places a text may mean, best first: a name or its beginning, a postcode or its beginning, or both; an Ortsteil
     * before its Gemeinde. Empty if nothing resembles it. Any text is allowed.
     */
    public List<Ort> finde(String text, int anzahl) {
        if (anzahl < 0) {
            throw new IllegalArgumentException("Anzahl ist negativ: " + anzahl);
        }
        return index.finde(Ortsanfrage.von(text)).limit(anzahl).toList();
    }

    /**
     * Whether two texts name one place, or one of them says more of it: Angermünde and Angermuende, Schwedt and
     * Schwedt/Oder.
     */
    public static boolean nenntDasselbe(String einer, String anderer) {
        var eines = ohnePlz(einer);
        var anderes = ohnePlz(anderer);
        return eines.beginntMitWorten(anderes.schluessel()) || anderes.beginntMitWorten(eines.schluessel());
    }

    private static Ortsname ohnePlz(String text) {
        return Ortsname.von(text.replaceAll("\\d+", " "));
    }

    /** All places by postcode, then by name. */
    public List<Ort> orte() {
        return orte;
    }
}
