package de.passgenau.api.fristen.bestand;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Function;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fristen.rechnung.Fristzustand;
import de.passgenau.api.fristen.regelwerk.Regel;
import de.passgenau.api.fristen.regelwerk.Regelbereich;
import org.jspecify.annotations.Nullable;

/**
 * Something due as it is shown, with its case.
 *
 * @param tage until it is due; negative if that day has passed
 * @param erklaerung why that day, in one sentence of the language that somebody reads
 * @param beendetAm when it was done, or need no longer be done; null as long as it is open
 */
record Fristsicht(
        Regelsicht regel,
        LocalDate faelligAm,
        int tage,
        Fristzustand zustand,
        int versaeumt,
        @Nullable LocalDate beendetAm,
        Function<Locale, String> erklaerung,
        Fall fall) {

    static Fristsicht von(Fristposten posten, Fall fall, LocalDate stichtag) {
        var abschluss = posten.frist().abschluss();
        return new Fristsicht(Regelsicht.von(posten.regel()), posten.faellig(),
                (int) ChronoUnit.DAYS.between(stichtag, posten.faellig()), posten.zustand(), posten.versaeumt(),
                abschluss == null ? null : abschluss.tag(), posten.frist()::erklaerung, fall);
    }

    /** A rule as it is shown. */
    record Regelsicht(
            String kennung,
            String nummer,
            String titel,
            @Nullable String titelEnglisch,
            Regelbereich bereich,
            String kapitel) {

        static Regelsicht von(Regel regel) {
            return new Regelsicht(regel.id(), regel.registernummer(), regel.titel(), regel.titelEnglisch(),
                    regel.bereich(),
                    regel.kapitel());
        }
    }
}
