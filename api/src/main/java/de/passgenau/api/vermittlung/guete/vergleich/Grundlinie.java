package de.passgenau.api.vermittlung.guete.vergleich;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.vermittlung.guete.sammlung.Lauf;
import de.passgenau.api.vermittlung.guete.sammlung.Massnahmenangabe;
import de.passgenau.api.vermittlung.guete.sammlung.Person;
import de.passgenau.api.vermittlung.guete.sammlung.Sammlung;
import de.passgenau.api.vermittlung.guete.sammlung.Stellenangabe;

/** A naive ranking: one number for each pair, nothing is impossible. */
public abstract sealed class Grundlinie implements Rangfolge permits Zufall, Titelvergleich, Codevergleich {

    private final Sammlung sammlung;

    Grundlinie(Sammlung sammlung) {
        this.sammlung = sammlung;
    }

    abstract double punkte(Person person, Stellenangabe stelle);

    abstract double punkte(Person person, Massnahmenangabe massnahme);

    @Override
    public final List<Rang> liste(Person person, Lauf lauf) {
        return switch (lauf) {
            case STELLE -> stellen(person).sorted(Rang.REIHENFOLGE).toList();
            case MASSNAHME -> massnahmen(person).sorted(Rang.REIHENFOLGE).toList();
            case KOMBI -> Stream.concat(stellen(person), massnahmen(person)).sorted(Rang.REIHENFOLGE).toList();
        };
    }

    private Stream<Rang> stellen(Person person) {
        return sammlung.stellen().stream().map(stelle -> new Rang(stelle.id(), punkte(person, stelle)));
    }

    private Stream<Rang> massnahmen(Person person) {
        return sammlung.massnahmen().stream().map(massnahme -> new Rang(massnahme.id(), punkte(person, massnahme)));
    }
}
