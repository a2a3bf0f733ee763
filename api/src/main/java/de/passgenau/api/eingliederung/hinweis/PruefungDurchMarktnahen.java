package de.passgenau.api.eingliederung.hinweis;

import java.util.stream.Stream;

import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.security.Fallmanagerart;

/** T-02: after 6 months without lasting integration the FM arbeitsmarktnah judges the single case, and then again. */
final class PruefungDurchMarktnahen implements Hinweisregel {

    @Override
    public Stream<Hinweis> hinweise(Lage lage) {
        var betreuung = lage.akte().betreuung();
        var ohneArbeit = betreuung.integrationen().bestehende(lage.heute()).isEmpty();
        return betreuung.fuehrung()
                .letzterArtwechsel()
                .stream()
                .filter(eine -> ohneArbeit && eine.an() == Fallmanagerart.ARBEITSMARKTNAH)
                .flatMap(eine -> betreuung.betreutSeit()
                        .filter(seit -> !seit.plusMonths(lage.vorgaben().marktnah()).isAfter(lage.heute()))
                        .map(seit -> Hinweis.zu(eine.id(), "T-02",
                                betreuung.vermerke().entschieden(seit).isEmpty()
                                        ? "hinweis.t-02"
                                        : "hinweis.t-02.erneut",
                                seit, lage.vorgaben().marktnah()))
                        .stream());
    }
}
