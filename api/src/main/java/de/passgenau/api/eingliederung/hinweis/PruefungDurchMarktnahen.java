package de.passgenau.api.eingliederung.hinweis;

import java.util.stream.Stream;

import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.security.Fallmanagerart;

/** T-02: after 6 months without lasting integration the FM arbeitsmarktnah judges the single case. */
final class PruefungDurchMarktnahen implements Hinweisregel {

    @Override
    public Stream<Hinweis> hinweise(Lage lage) {
        var betreuung = lage.akte().betreuung();
        var ohneArbeit = betreuung.integrationen().bestehende(lage.heute()).isEmpty();
        return betreuung.fuehrung()
                .letzterArtwechsel()
                .stream()
                .filter(eine -> ohneArbeit && eine.an() == Fallmanagerart.ARBEITSMARKTNAH)
                .filter(eine -> !eine.tag().plusMonths(lage.vorgaben().marktnah()).isAfter(lage.heute()))
                .map(eine -> Hinweis.zu(eine.id(), "T-02", "hinweis.t-02", eine.tag(), lage.vorgaben().marktnah()));
    }
}
