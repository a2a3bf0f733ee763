package de.passgenau.api.bedarfsgemeinschaft.vorgang;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.bedarfsgemeinschaft.Bescheid;
import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsrolle;
import de.passgenau.api.eingabe.AnschriftEingabe;
import org.jspecify.annotations.Nullable;

/** What callers want to become of a household, unchecked. */
final class Haushaltseingaben {

    private Haushaltseingaben() {}

    /** A household is taken up. */
    record Aufnahme(
            @Nullable String bgNummer,
            @Nullable String geschaeftsstelle,
            @Nullable AnschriftEingabe anschrift,
            List<Mitgliedsangaben> mitglieder) {}

    /**
     * A person who belongs to it.
     *
     * @param seit the first day; null for today
     */
    record Mitgliedsangaben(
            @Nullable String vorname,
            @Nullable String nachname,
            LocalDate geburtsdatum,
            Mitgliedsrolle rolle,
            boolean erwerbsfaehig,
            @Nullable LocalDate seit) {}

    /**
     * Somebody comes to it.
     *
     * @param fallId her case, if she has one
     */
    record Zugang(Mitgliedsangaben mitglied, @Nullable String fallId) {}

    /**
     * Somebody leaves it.
     *
     * @param auszugAm the first day on which she no longer belongs to it
     * @param nachfolgeId who applies for the others from then on
     */
    record Weggang(String mitgliedId, LocalDate auszugAm, @Nullable String nachfolgeId) {}

    /** What is right of a member; null where it stays as it is. */
    record Richtigstellung(
            String mitgliedId,
            @Nullable String vorname,
            @Nullable String nachname,
            @Nullable LocalDate geburtsdatum,
            @Nullable Boolean erwerbsfaehig) {}

    /**
     * It lives somewhere else.
     *
     * @param ab the first day there; null for today
     */
    record Umzug(@Nullable AnschriftEingabe anschrift, @Nullable LocalDate ab) {}

    /** The complete form has come in. */
    record Antragseingang(LocalDate vollstaendigAm) {}

    /** What was recorded of an application or a decision is wrong. */
    record Ruecknahme(String eintragId, @Nullable String grund) {}

    /** It was decided on benefits. */
    record Entscheidung(
            Bescheid.Art ergebnis,
            LocalDate bescheidVom,
            @Nullable LocalDate von,
            @Nullable LocalDate bis) {}
}
