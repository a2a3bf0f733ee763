package de.passgenau.api.eingliederung.vermerk;

import java.time.LocalDate;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.security.Fallmanagerart;

/**
 * T-02: the FM arbeitsmarktnah judges the single case when his time is over, or soon will be, and gives his reasons;
 * while somebody works there is nothing to judge.
 */
final class ErstNachSeinerZeit implements Regel<EinzelfallEntscheiden> {

    @Override
    public void pruefe(EinzelfallEntscheiden tat, Lage lage, Pruefung pruefung) {
        Angaben.geschehen(pruefung, "tag", tat.tag(), lage);
        Angaben.pflichttext(pruefung, "grund", tat.grund(), "t-02.entscheidungsgrund");
        if (lage.akte().gefuehrtVon().filter(Fallmanagerart.ARBEITSMARKTNAH::equals).isEmpty()) {
            pruefung.melde("fallId", Eingabefehlercode.UNGUELTIG, "t-02.nicht-marktnah");
            return;
        }
        if (!lage.akte().betreuung().integrationen().bestehende(tat.tag()).isEmpty()) {
            pruefung.melde("tag", Eingabefehlercode.UNGUELTIG, "t-02.nichts-zu-entscheiden");
        }
        lage.akte()
                .betreuung()
                .betreutSeit()
                .map(seit -> fruehestens(seit, lage))
                .filter(tat.tag()::isBefore)
                .ifPresent(tag -> pruefung.melde("tag", Eingabefehlercode.UNGUELTIG, "t-02.entscheidung-zu-frueh",
                        lage.vorgaben().marktnah(), tag));
    }

    private static LocalDate fruehestens(LocalDate seit, Lage lage) {
        return seit.plusMonths(lage.vorgaben().marktnah()).minusMonths(lage.vorgaben().vorlaeufe().beurteilung());
    }
}
