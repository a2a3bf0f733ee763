package de.passgenau.catalogue.massnahme;

import java.util.stream.Stream;

import de.passgenau.catalogue.Grund;
import de.passgenau.catalogue.Mangel;

/** M-04: a Träger touches its own Maßnahmen alone; the Jobcenter touches all. */
final class NurBeteiligte implements Tatregel {

    @Override
    public Stream<Mangel> verletzt(Massnahme massnahme, Tat tat) {
        return tat.wer().istJobcenter() || massnahme.traeger().equals(tat.wer().traeger())
                ? Stream.empty()
                : Stream.of(Mangel.of("massnahme", Grund.NUR_EIGENE));
    }
}
