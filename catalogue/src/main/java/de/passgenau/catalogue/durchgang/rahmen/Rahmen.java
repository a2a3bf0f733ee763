package de.passgenau.catalogue.durchgang.rahmen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import de.passgenau.catalogue.regel.Verstoss;

/** A Durchgang as somebody plans it; what speaks against it, it says itself. */
public record Rahmen(
        Laufzeit laufzeit,
        Platzzahl plaetze,
        Einstieg einstieg,
        Vergabeordnung vergabe,
        Anwesenheitsuhr uhr,
        Durchfuehrungsort ort) {

    /** Everything that cannot be as planned. */
    public List<Verstoss> verstoesse() {
        return Arrays.stream(Rahmenregel.values()).flatMap(regel -> regel.verstoesse(this)).toList();
    }

    /** Whether one can still join on this day. */
    public boolean nimmtAuf(LocalDate tag) {
        return einstieg.letzterTag(laufzeit).map(letzter -> !letzter.isBefore(tag)).orElse(true);
    }
}
