package de.passgenau.api.eingliederung.hinweis;

import java.time.LocalDate;
import java.util.stream.Stream;

import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Termin;
import de.passgenau.api.fall.verlauf.Terminstand;

/** E-05: who stayed away from the Einstiegsberatung has it made up for; an ALG-Aufstocker is summoned at once. */
final class EinstiegsberatungNachholen implements Hinweisregel {

    @Override
    public Stream<Hinweis> hinweise(Lage lage) {
        var betreuung = lage.akte().betreuung();
        var istAufstocker = betreuung.ereignisse().letztes(Ereignis.Art.ALG_ENDE).isPresent();
        return betreuung.termine()
                .alle()
                .stream()
                .filter(termin -> termin.art() == Termin.Art.EINSTIEGSBERATUNG && istVersaeumt(termin, lage))
                .filter(termin -> keineSeit(termin.beginn().toLocalDate(), lage))
                .map(termin -> Hinweis.zu(termin.id(), "E-05", istAufstocker ? "hinweis.e-05.alg" : "hinweis.e-05",
                        termin.beginn().toLocalDate()));
    }

    private static boolean istVersaeumt(Termin termin, Lage lage) {
        return lage.akte()
                .betreuung()
                .termine()
                .stand(termin.id())
                .filter(Terminstand.Versaeumt.class::isInstance)
                .isPresent();
    }

    private static boolean keineSeit(LocalDate tag, Lage lage) {
        return lage.akte()
                .betreuung()
                .gespraeche()
                .einstiegsberatungen()
                .stream()
                .noneMatch(eine -> !eine.tag().isBefore(tag));
    }
}
