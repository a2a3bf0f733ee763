package de.passgenau.api.teilnahme;

import java.time.LocalDate;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * How much of her time somebody has done who has begun.
 *
 * @param nettotage           how many working days she is to be there; null if only the end of the Durchgang counts
 * @param anwesend            working days there until today, or until her last one
 * @param nachzuholen         missed days that are appended at the end
 * @param voraussichtlichesEnde her last day, as far as it can be told; the real one of who has gone
 */
record Anwesenheitsstand(
        @Nullable Integer nettotage,
        int anwesend,
        int fehltage,
        int nachzuholen,
        @Nullable LocalDate voraussichtlichesEnde) {

    /** @param antritt her first day */
    static Anwesenheitsstand von(Teilnahme teilnahme, LocalDate antritt, LocalDate heute,
            Predicate<LocalDate> arbeitstag) {
        var fehltage = teilnahme.fehltage();
        var uhr = teilnahme.durchgang().rahmen().uhr();
        var letzter = teilnahme.eine().letzterTag().filter(tag -> tag.isBefore(heute)).orElse(heute);
        var bisher = letzter.isBefore(antritt) ? 0 : antritt.datesUntil(letzter.plusDays(1)).filter(arbeitstag).count();
        var gefehlt = fehltage.stream().filter(tag -> !tag.tag().isAfter(letzter)).count();
        return new Anwesenheitsstand(uhr.nettotage(), (int) (bisher - gefehlt), fehltage.size(),
                uhr.nachzuholen(fehltage),
                teilnahme.durchgang().endeFuer(teilnahme.eine(), arbeitstag).orElse(null));
    }
}
