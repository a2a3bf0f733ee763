package de.passgenau.api.bedarfsgemeinschaft.uebernahme;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.bedarfsgemeinschaft.BgNummer;
import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsrolle;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.fall.angaben.Person;
import org.jspecify.annotations.Nullable;

/**
 * What one line says of the household of a person who can work.
 *
 * @param rolle null for the one that she has, or that of the only one
 * @param seit the first day; null for the earliest one that is known of
 */
public record Haushaltszeile(
        BgNummer bgNummer,
        @Nullable Mitgliedsrolle rolle,
        @Nullable LocalDate seit,
        Leistungszeit leistung) {

    /**
     * What the household has applied for and was granted.
     *
     * @param antragAm when the complete form had come in; null if that is not known
     * @param bescheidVom the day of the letter that has granted them; null if that is not known
     * @param von the first day with benefits; null if none were granted
     * @param bis the last day; null as long as no end is known
     */
    public record Leistungszeit(
            @Nullable LocalDate antragAm,
            @Nullable LocalDate bescheidVom,
            @Nullable LocalDate von,
            @Nullable LocalDate bis) {

        /** The days on which the household was something. */
        Stream<LocalDate> tage() {
            return Stream.of(antragAm, von).flatMap(Stream::ofNullable);
        }
    }

    /**
     * The person whom a line is about.
     *
     * @param fall her case, there or about to be
     * @param haushalt store id of the household that it belongs to; null without
     */
    public record Betroffene(FallId fall, Person person, String geschaeftsstelle, @Nullable String haushalt) {}

    /** What becomes of a line: all that speaks against it, and whether it changes the household. */
    public record Folge(List<Verstoss> fehler, boolean geaendert) {}
}
