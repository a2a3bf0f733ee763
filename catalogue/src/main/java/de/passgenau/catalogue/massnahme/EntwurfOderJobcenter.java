package de.passgenau.catalogue.massnahme;

import java.util.stream.Stream;

import de.passgenau.catalogue.Grund;
import de.passgenau.catalogue.Mangel;

/** M-04: a Träger may take back its draft, and nothing that people see already. */
final class EntwurfOderJobcenter implements Tatregel {

    @Override
    public Stream<Mangel> verletzt(Massnahme massnahme, Tat tat) {
        return tat.wer().istJobcenter() || massnahme.stand() != Stand.VEROEFFENTLICHT
                ? Stream.empty()
                : Stream.of(Mangel.of("massnahme", Grund.NUR_DAS_JOBCENTER));
    }
}
