package de.passgenau.api.massnahme.suche;

import java.time.LocalDate;

import de.passgenau.catalogue.Zeitraum;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.rahmen.Durchfuehrungsort;
import de.passgenau.catalogue.durchgang.rahmen.Rahmen;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import org.jspecify.annotations.Nullable;

/**
 * As much of a Durchgang as it takes to find it and to know how full it is; it names nobody.
 *
 * @param kennung of the document
 * @param besetzt whether somebody is there whose Teilnahme has not ended
 */
public record Durchgangsbild(
        String kennung,
        long version,
        MassnahmeId massnahme,
        boolean abgesagt,
        boolean besetzt,
        Rahmen rahmen,
        Platzbild plaetze) {
    static Durchgangsbild von(Durchgang durchgang) {
        return new Durchgangsbild(durchgang.kennung(), durchgang.version(), durchgang.massnahmeId(),
                durchgang.absage() != null,
                durchgang.teilnahmen().stream().anyMatch(eine -> eine.letzterStand() == Stand.ANGETRETEN),
                durchgang.rahmen(), Platzbild.von(durchgang));
    }

    public Zeitraum zeitraum() {
        return new Zeitraum(rahmen.laufzeit().beginn(), rahmen.laufzeit().ende());
    }

    public Einstiegsspanne einstieg() {
        return Einstiegsspanne.von(rahmen);
    }

    public Durchfuehrungsort ort() {
        return rahmen.ort();
    }

    /** From its beginning on without an end, as long as somebody is there. */
    Zeitraum bisAlleGegangenSind() {
        return besetzt ? new Zeitraum(rahmen.laufzeit().beginn(), null) : zeitraum();
    }

    public boolean nimmtAuf(LocalDate tag) {
        return !abgesagt && !einstieg().vorbeiAm(tag);
    }

    /** How many places somebody new can have: nobody holds them, and they are due to nobody who waits. */
    public int zuVergeben(LocalDate tag) {
        return plaetze.zuVergeben(tag);
    }

    /** The same in part time; null if no place of it may be taken part time. */
    public @Nullable Integer zuVergebenInTeilzeit(LocalDate tag) {
        return rahmen.plaetze().teilzeit() == 0 ? null : Integer.valueOf(plaetze.zuVergebenInTeilzeit(tag));
    }

    /** How many wait for a place. */
    public int wartend(LocalDate tag) {
        return plaetze.wartend(tag);
    }

    boolean hatPlatz(LocalDate tag) {
        return nimmtAuf(tag) && zuVergeben(tag) > 0;
    }

    /** Whether the places that nobody holds are all due to those who wait. */
    boolean nurFuerWartende(LocalDate tag) {
        return nimmtAuf(tag) && plaetze.frei(tag) > 0 && zuVergeben(tag) == 0;
    }

    /** Whether it has not ended by that day, nor was called off. */
    public boolean kommtNoch(LocalDate tag) {
        return !abgesagt && !zeitraum().vorbeiAm(tag);
    }

    /** Whether one is searched and ranked by as the other. */
    boolean gleicht(Durchgangsbild anderes, LocalDate tag) {
        return massnahme.equals(anderes.massnahme) && abgesagt == anderes.abgesagt
                && zeitraum().equals(anderes.zeitraum()) && einstieg().equals(anderes.einstieg())
                && ort().equals(anderes.ort()) && plaetze.gleicht(anderes.plaetze, tag);
    }
}
