package de.passgenau.catalogue.massnahme;

import java.util.stream.Stream;

import de.passgenau.catalogue.regel.Regel;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;

/** M-04: a Träger touches its own Maßnahmen alone; the Jobcenter touches all. */
final class NurBeteiligte implements Regel<Tat, Massnahme> {

    @Override
    public Stream<Verstoss> verstoesse(Tat tat, Massnahme massnahme) {
        return tat.wer().istJobcenter() || massnahme.traeger().equals(tat.wer().traeger())
                ? Stream.empty()
                : Stream.of(Verstoss.of("massnahme", Verstossart.NICHT_BEFUGT, "m-04.nur-eigene"));
    }
}
