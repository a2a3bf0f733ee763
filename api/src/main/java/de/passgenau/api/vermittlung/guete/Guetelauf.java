package de.passgenau.api.vermittlung.guete;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import de.passgenau.api.vermittlung.guete.sammlung.Lauf;
import de.passgenau.api.vermittlung.guete.sammlung.Sammlung;
import de.passgenau.api.vermittlung.guete.vergleich.Codevergleich;
import de.passgenau.api.vermittlung.guete.vergleich.Titelvergleich;
import de.passgenau.api.vermittlung.guete.vergleich.Zufall;
import de.passgenau.matching.guete.Kennzahlen;

/** One measurement of everything: the engine first, then the naive rankings. */
final class Guetelauf implements AutoCloseable {

    private static final int WUERFE = 20;

    private final Sammlung sammlung;
    private final Messung messung;
    private final Maschine maschine;

    Guetelauf(Sammlung sammlung, LocalDate stichtag) {
        this.sammlung = sammlung;
        maschine = new Maschine(sammlung, stichtag);
        messung = new Messung(sammlung, stichtag, maschine.kenntnisse());
    }

    Sammlung sammlung() {
        return sammlung;
    }

    Messung messung() {
        return messung;
    }

    Maschine maschine() {
        return maschine;
    }

    Map<Lauf, List<Ergebnis>> ergebnisse() {
        var ergebnisse = new EnumMap<Lauf, List<Ergebnis>>(Lauf.class);
        for (var lauf : Lauf.values()) {
            var alle = new ArrayList<Ergebnis>();
            alle.add(messung.miss(maschine, lauf));
            if (sammlung.istBeurteilt(lauf)) {
                alle.add(messung.miss(new Codevergleich(sammlung), lauf));
                alle.add(messung.miss(new Titelvergleich(sammlung), lauf));
                alle.add(zufall(lauf));
            }
            ergebnisse.put(lauf, alle);
        }
        return ergebnisse;
    }

    /** The mean of many throws; traps and hard rules by the first. */
    private Ergebnis zufall(Lauf lauf) {
        var wuerfe = LongStream.range(0, WUERFE)
                .mapToObj(seed -> messung.miss(new Zufall(sammlung, seed), lauf))
                .toList();
        var erster = wuerfe.getFirst();
        return new Ergebnis(erster.name() + " (Mittel aus " + WUERFE + ")",
                Kennzahlen.mittel(wuerfe.stream().map(Ergebnis::mittel).toList()), erster.jePerson(),
                erster.verstoesse(), erster.fallen());
    }

    @Override
    public void close() {
        maschine.close();
    }
}
