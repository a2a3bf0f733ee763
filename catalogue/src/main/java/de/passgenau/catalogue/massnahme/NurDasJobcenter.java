package de.passgenau.catalogue.massnahme;

import java.util.stream.Stream;

import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-04: what everybody sees is decided by the Jobcenter. */
final class NurDasJobcenter implements Regel<Tat, Massnahme> {

    @Override
    public Stream<Verstoss> verstoesse(Tat tat, Massnahme massnahme) {
        return tat.wer().istJobcenter()
                ? Stream.empty()
                : Stream.of(Verstoss.of("massnahme", Verstossart.NICHT_BEFUGT, "m-04.nur-das-jobcenter"));
    }
}
