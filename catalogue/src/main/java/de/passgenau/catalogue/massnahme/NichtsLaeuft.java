package de.passgenau.catalogue.massnahme;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.catalogue.Grund;
import de.passgenau.catalogue.Mangel;
import de.passgenau.catalogue.Zeitraum;

/** A Maßnahme is not called off over the heads of those who are in it: its Durchgänge end or are called off first. */
record NichtsLaeuft(List<Zeitraum> durchgaenge) implements Tatregel {

    @Override
    public Stream<Mangel> verletzt(Massnahme massnahme, Tat tat) {
        return durchgaenge.stream()
                .filter(einer -> einer.umfasst(tat.tag()))
                .map(einer -> Mangel.of("durchgaenge", Grund.DURCHGANG_LAEUFT, einer.von()));
    }
}
