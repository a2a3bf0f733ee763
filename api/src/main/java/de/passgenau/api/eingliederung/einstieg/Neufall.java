package de.passgenau.api.eingliederung.einstieg;

import java.time.LocalDate;
import java.util.Optional;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.fall.verlauf.Einstiegsberatung;
import de.passgenau.api.fall.verlauf.Ereignis;

/** E-01: a Neufall got no benefits in the last six months, or comes from another Träger; only it is counselled. */
public final class Neufall {

    private Neufall() {}

    public static void pruefe(LocalDate tag, Lage lage, Pruefung pruefung) {
        var anlass = anlass(tag, lage);
        var beraten = beratenSeit(tag, anlass, lage);
        beraten.ifPresent(am -> pruefung.melde("tag", Eingabefehlercode.UNGUELTIG, "e-01.schon-beraten", am));
        if (beraten.isEmpty() && bezogLeistung(anlass, tag, lage)) {
            pruefung.melde("tag", Eingabefehlercode.UNGUELTIG, "e-01.kein-neufall", lage.vorgaben().schonzeit(),
                    anlass);
        }
    }

    /** Whether benefits were paid before, so that no Einstiegsberatung is due, nor possible. */
    public static boolean beziehtSchon(LocalDate tag, Lage lage) {
        return bezogLeistung(anlass(tag, lage), tag, lage);
    }

    private static LocalDate anlass(LocalDate tag, Lage lage) {
        return lage.akte()
                .betreuung()
                .ereignisse()
                .aller(Ereignis.Art.ANTRAG_VOLLSTAENDIG)
                .map(Ereignis::tag)
                .filter(am -> !am.isAfter(tag))
                .reduce((frueher, spaeter) -> spaeter)
                .orElse(tag);
    }

    private static Optional<LocalDate> beratenSeit(LocalDate tag, LocalDate anlass, Lage lage) {
        var frist = tag.minusMonths(lage.vorgaben().schonzeit());
        return lage.akte()
                .betreuung()
                .gespraeche()
                .letzteEinstiegsberatung()
                .map(Einstiegsberatung::tag)
                .filter(am -> !am.isBefore(anlass) || am.isAfter(frist))
                .filter(am -> !zugezogenZwischen(am, tag, lage));
    }

    /** An Antrag works from the first of its month (§ 37 Abs. 2 SGB II); what is paid from then on belongs to it. */
    private static boolean bezogLeistung(LocalDate anlass, LocalDate tag, Lage lage) {
        var vor = anlass.withDayOfMonth(1);
        var von = vor.minusMonths(lage.vorgaben().schonzeit());
        return lage.akte().betreuung().ereignisse().leistungZwischen(von, vor)
                && !zugezogenZwischen(von, tag, lage);
    }

    private static boolean zugezogenZwischen(LocalDate nach, LocalDate bis, Lage lage) {
        return lage.akte()
                .betreuung()
                .ereignisse()
                .aller(Ereignis.Art.ZUZUG)
                .anyMatch(zuzug -> zuzug.tag().isAfter(nach) && !zuzug.tag().isAfter(bis));
    }
}
