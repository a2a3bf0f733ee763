package de.passgenau.catalogue.massnahme;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.catalogue.Zeitraum;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/**
 * M-04: a Maßnahme is not called off over the heads of those who are in it or on the way into it: each of its Durchgänge,
 * also one that is still to come, ends with everybody in it or is called off first.
 */
record NichtsLaeuft(List<Zeitraum> durchgaenge) implements Regel<Tat, Massnahme> {

    @Override
    public Stream<Verstoss> verstoesse(Tat tat, Massnahme massnahme) {
        return durchgaenge.stream()
                .filter(einer -> !einer.vorbeiAm(tat.tag()))
                .map(einer -> Verstoss.of("durchgaenge", Verstossart.UNGUELTIG, "m-04.durchgang-offen", einer.von()));
    }
}
