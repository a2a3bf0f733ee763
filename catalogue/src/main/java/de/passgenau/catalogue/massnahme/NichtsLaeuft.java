package de.passgenau.catalogue.massnahme;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.catalogue.Zeitraum;
import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** A Maßnahme is not called off over the heads of those who are in it: its Durchgänge end or are called off first. */
record NichtsLaeuft(List<Zeitraum> durchgaenge) implements Regel<Tat, Massnahme> {

    @Override
    public Stream<Verstoss> verstoesse(Tat tat, Massnahme massnahme) {
        return durchgaenge.stream()
                .filter(einer -> einer.umfasst(tat.tag()))
                .map(einer -> Verstoss.of("durchgaenge", Verstossart.UNGUELTIG, "m-04.durchgang-laeuft", einer.von()));
    }
}
