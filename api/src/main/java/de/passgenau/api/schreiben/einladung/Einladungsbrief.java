package de.passgenau.api.schreiben.einladung;

import java.time.LocalDate;
import java.util.Optional;

import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fall.verlauf.Einladung;
import de.passgenau.api.fall.verlauf.Termin;
import de.passgenau.api.fristen.kalender.Lebensjahre;
import de.passgenau.api.schreiben.absender.Geschaeftsstelle;
import org.jspecify.annotations.Nullable;

/**
 * What a letter of invitation says.
 *
 * @param zeichen number of the case
 * @param datum the day on which it was sent, as the case has it
 * @param unterzeichner who writes; null where the sign-in tells no name
 * @param rechtsfolgen what happens to who stays away; null if nothing does (E-05)
 */
record Einladungsbrief(
        Geschaeftsstelle absender,
        Person empfaenger,
        String zeichen,
        LocalDate datum,
        @Nullable String unterzeichner,
        Termin termin,
        @Nullable String rechtsfolgen) {

    /** § 2 BGB. */
    private static final int VOLLJAEHRIG = 18;

    Einladungsbrief {
        if ((rechtsfolgen != null) != istMeldeaufforderung(termin)) {
            throw new IllegalArgumentException("Told of consequences where there are some: " + termin);
        }
    }

    static boolean istMeldeaufforderung(Termin termin) {
        return Optional.ofNullable(termin.einladung()).map(Einladung::meldeaufforderung).orElse(false);
    }

    /** Whether a guardian comes and signs too (V-03). */
    boolean mitSorgeberechtigten() {
        return Lebensjahre.erreicht(empfaenger.geburtsdatum(), VOLLJAEHRIG)
                .isAfter(termin.beginn().toLocalDate());
    }

    String name() {
        return empfaenger.vorname() + ' ' + empfaenger.nachname();
    }
}
