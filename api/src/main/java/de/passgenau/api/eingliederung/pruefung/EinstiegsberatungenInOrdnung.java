package de.passgenau.api.eingliederung.pruefung;

import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.verlauf.Einstiegsberatung;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.fall.verlauf.Kontakt;

/** E-01, E-02, E-06: old enough, once in six months, and with a profile, a category and a talk. */
final class EinstiegsberatungenInOrdnung implements Regel<Fallverlauf> {

    @Override
    public void pruefe(Fallverlauf akte, Lage lage, Pruefung pruefung) {
        var beratungen = akte.betreuung().gespraeche().einstiegsberatungen();
        for (var eine : beratungen) {
            if (lage.person().alter(eine.tag()) < lage.vorgaben().mindestalter() || !istBelegt(eine, akte)) {
                Fallpruefung.widerspruch(pruefung, "berichtigung.einstiegsberatung", eine.tag());
            }
            beratungen.stream()
                    .filter(andere -> !andere.id().equals(eine.id()) && folgtZuFrueh(andere, eine, lage))
                    .forEach(andere -> Fallpruefung.widerspruch(pruefung, "berichtigung.neufall", andere.tag()));
        }
    }

    private static boolean istBelegt(Einstiegsberatung eine, Fallverlauf akte) {
        var art = eine.nachgeholt() ? Kontakt.Art.ERSTGESPRAECH : Kontakt.Art.EINSTIEGSBERATUNG;
        return akte.profil().am(eine.tag()).isPresent() && akte.kategorien().am(eine.tag()).isPresent()
                && akte.betreuung()
                        .gespraeche()
                        .kontakte()
                        .stream()
                        .anyMatch(kontakt -> kontakt.art() == art && kontakt.tag().equals(eine.tag()));
    }

    private static boolean folgtZuFrueh(Einstiegsberatung spaetere, Einstiegsberatung fruehere, Lage lage) {
        return !spaetere.tag().isBefore(fruehere.tag())
                && spaetere.tag().isBefore(fruehere.tag().plusMonths(lage.vorgaben().schonzeit()))
                && lage.akte()
                        .betreuung()
                        .ereignisse()
                        .aller(Ereignis.Art.ZUZUG)
                        .noneMatch(zuzug -> zuzug.tag().isAfter(fruehere.tag())
                                && !zuzug.tag().isAfter(spaetere.tag()));
    }
}
