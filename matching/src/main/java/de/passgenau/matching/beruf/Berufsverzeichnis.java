package de.passgenau.matching.beruf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import de.passgenau.matching.text.Tabelle;

/** The occupations known to the engine: the structure of the KldB, and titles that lead to it. Immutable. */
public final class Berufsverzeichnis {

    private final Map<String, Beruf> berufe;
    private final List<Benennung> benennungen;
    private final Titelaufloesung aufloesung;

    private Berufsverzeichnis(Map<String, Beruf> berufe, List<Benennung> benennungen) {
        this.berufe = berufe;
        this.benennungen = benennungen;
        aufloesung = new Titelaufloesung(benennungen);
    }

    /** Refuses a Benennung whose Gattung is not among the positions, with its reason. */
    public static Berufsverzeichnis aus(Collection<Beruf> positionen, Collection<Benennung> benennungen) {
        var berufe = new TreeMap<String, Beruf>();
        positionen.forEach(beruf -> berufe.put(beruf.kldb(), beruf));
        for (var benennung : benennungen) {
            if (!berufe.containsKey(benennung.kldb())) {
                throw new IllegalArgumentException("Benennung '%s' gehört zur unbekannten Gattung %s"
                        .formatted(benennung.benennung(), benennung.kldb()));
            }
        }
        return new Berufsverzeichnis(berufe, List.copyOf(new LinkedHashSet<>(benennungen)));
    }

    /** The starter tables shipped with the engine, read once. */
    public static Berufsverzeichnis mitgeliefert() {
        return Mitgeliefert.VERZEICHNIS;
    }

    /** Read when somebody asks for it. */
    private static final class Mitgeliefert {

        static final Berufsverzeichnis VERZEICHNIS = gelesen();
    }

    /** Read anew from the tables. */
    static Berufsverzeichnis gelesen() {
        var positionen = Tabelle.lesen(Berufsverzeichnis.class, "systematik.tsv")
                .stream()
                .map(zeile -> new Beruf(zeile[0], zeile[1]))
                .toList();
        var benennungen = Tabelle.lesen(Berufsverzeichnis.class, "benennungen.tsv")
                .stream()
                .map(zeile -> new Benennung(zeile[0], zeile[1], zeile[2], zeile[3], Benennungsart.valueOf(zeile[4])))
                .toList();
        return aus(positionen, benennungen);
    }

    /** A directory that knows these rows as well; of a position or Benennung already known the later title or art counts. */
    public Berufsverzeichnis mit(Collection<Beruf> positionen, Collection<Benennung> weitere) {
        var alle = new ArrayList<>(berufe.values());
        alle.addAll(positionen);
        var vereint = new LinkedHashMap<List<String>, Benennung>();
        benennungen.forEach(benennung -> vereint.put(kennung(benennung), benennung));
        weitere.forEach(benennung -> vereint.put(kennung(benennung), benennung));
        return aus(alle, vereint.values());
    }

    private static List<String> kennung(Benennung benennung) {
        return List.of(benennung.kldb(), benennung.benennung());
    }

    /** What a title may mean, surest first, then by code; empty if it means nothing. Any text is allowed. */
    public List<Berufstreffer> finde(String text, int anzahl) {
        if (anzahl < 0) {
            throw new IllegalArgumentException("Anzahl ist negativ: " + anzahl);
        }
        return aufloesung.finde(text)
                .stream()
                .limit(anzahl)
                .map(fund -> new Berufstreffer(gattung(fund.benennung().kldb()), fund.benennung(), fund.konfidenz()))
                .toList();
    }

    private Beruf gattung(String kldb) {
        return beruf(kldb).orElseThrow();
    }

    /** The position with this code of 1 to 5 digits. */
    public Optional<Beruf> beruf(String kldb) {
        return Optional.ofNullable(berufe.get(kldb));
    }

    /** The position one digit above; empty for a Berufsbereich. */
    public Optional<Beruf> oberbegriff(Beruf beruf) {
        return beruf(beruf.kldb().substring(0, beruf.kldb().length() - 1));
    }

    /** All positions by code. */
    public List<Beruf> berufe() {
        return List.copyOf(berufe.values());
    }

    /** All titles in the order of their tables. */
    public List<Benennung> benennungen() {
        return benennungen;
    }
}
