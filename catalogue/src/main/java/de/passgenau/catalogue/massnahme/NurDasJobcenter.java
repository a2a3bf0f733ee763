package de.passgenau.catalogue.massnahme;

import java.util.stream.Stream;

import de.passgenau.catalogue.Grund;
import de.passgenau.catalogue.Mangel;

/** M-04: what everybody sees is decided by the Jobcenter. */
final class NurDasJobcenter implements Tatregel {

    @Override
    public Stream<Mangel> verletzt(Massnahme massnahme, Tat tat) {
        return tat.wer().istJobcenter()
                ? Stream.empty()
                : Stream.of(Mangel.of("massnahme", Grund.NUR_DAS_JOBCENTER));
    }
}
