package de.passgenau.matching.last;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.beruf.Beruf;
import de.passgenau.matching.beruf.Berufsverzeichnis;
import de.passgenau.matching.text.Tabelle;

/**
 * An occupation that people look for; a few dozen make up nine tenths, all the others share the rest.
 *
 * @param gewicht how many of a thousand look for it
 */
record Taetigkeit(String kldb, double gewicht, Berufsfeld feld) {

    private static final double ALLE_ANDEREN = 100;
    private static final List<Taetigkeit> ALLE = alle();
    private static final Verteilung<Taetigkeit> GESUCHTE = Verteilung.von(ALLE, Taetigkeit::gewicht);
    private static final Verteilung<Taetigkeit> ANGEBOTENE = Verteilung.von(ALLE, Taetigkeit::angebote);
    private static final Map<Berufsfeld, Verteilung<Taetigkeit>> IM_FELD = jeFeld();

    static Taetigkeit gesucht(Wuerfel wuerfel) {
        return GESUCHTE.eines(wuerfel);
    }

    static Taetigkeit angeboten(Wuerfel wuerfel) {
        return ANGEBOTENE.eines(wuerfel);
    }

    /** Another one of the same field, or the same again. */
    Taetigkeit nachbar(Wuerfel wuerfel) {
        return IM_FELD.getOrDefault(feld, GESUCHTE).eines(wuerfel);
    }

    Anforderungsniveau niveau() {
        return Anforderungsniveau.derGattung(kldb);
    }

    /** Skilled work is offered more often than it is looked for. */
    private double angebote() {
        return niveau() == Anforderungsniveau.HELFER ? gewicht * 0.6 : gewicht * 1.5;
    }

    private static List<Taetigkeit> alle() {
        var alle = new ArrayList<Taetigkeit>();
        Tabelle.lesen(Taetigkeit.class, "taetigkeiten.tsv")
                .forEach(zeile -> alle.add(new Taetigkeit(zeile[0], Double.parseDouble(zeile[1]),
                        Berufsfeld.valueOf(zeile[2]))));
        var genannte = alle.stream().map(Taetigkeit::kldb).toList();
        var andere = Berufsverzeichnis.mitgeliefert()
                .berufe()
                .stream()
                .filter(beruf -> beruf.istGattung() && !genannte.contains(beruf.kldb()))
                .map(Beruf::kldb)
                .toList();
        andere.forEach(
                kldb -> alle.add(new Taetigkeit(kldb, ALLE_ANDEREN / andere.size(), Berufsfeld.SONSTIGES)));
        return List.copyOf(alle);
    }

    private static Map<Berufsfeld, Verteilung<Taetigkeit>> jeFeld() {
        var felder = new EnumMap<Berufsfeld, Verteilung<Taetigkeit>>(Berufsfeld.class);
        for (var feld : Berufsfeld.values()) {
            felder.put(feld,
                    Verteilung.von(ALLE.stream().filter(taetigkeit -> taetigkeit.feld() == feld).toList(),
                            Taetigkeit::gewicht));
        }
        return felder;
    }
}
