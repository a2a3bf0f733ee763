package de.passgenau.api.fristen.regelwerk;

import java.util.Set;

import de.passgenau.api.fristen.kalender.Abstand;
import de.passgenau.api.fristen.kalender.Dauer;
import de.passgenau.api.fristen.kalender.Richtung;
import org.jspecify.annotations.Nullable;

/**
 * One dated rule.
 *
 * @param id the id of the register, with a part of its own where one of them is several rules: V-04.A
 * @param titelEnglisch the same in English; null where the rule set does not say it
 * @param kapitel where it is written
 * @param spaetestens a known end that makes it due earlier
 * @param aufschub a known end that makes it due later, while what ends then goes on
 * @param erfuelltDurch any of these is what the rule asks for
 * @param endetMit any of these ends it, done or not
 * @param bald how long before the day it is shown as near
 * @param vorlauf how long before the due day what is asked for counts; null from the event on
 * @param aktiv whether the Jobcenter works by it
 */
public record Regel(
        String id,
        String titel,
        @Nullable String titelEnglisch,
        Regelbereich bereich,
        String kapitel,
        Regelart art,
        Ausloeser ausloeser,
        Bedingung bedingung,
        Fristmass frist,
        @Nullable Obergrenze spaetestens,
        @Nullable Ereignisart aufschub,
        Set<Zeichen> erfuelltDurch,
        Set<Zeichen> endetMit,
        Dauer bald,
        @Nullable Dauer vorlauf,
        Geltung geltung,
        boolean aktiv) {

    public Regel {
        erfuelltDurch = Set.copyOf(erfuelltDurch);
        endetMit = Set.copyOf(endetMit);
    }

    /** The id that the register knows: E-03 of E-03, V-04 of V-04.A. */
    public String registernummer() {
        return registernummer(id);
    }

    /** The id that the register knows this one by. */
    public static String registernummer(String id) {
        return id.replaceAll("\\..*", "");
    }

    /** Whether it counts up to an event that lies ahead. */
    public boolean zaehltZurueck() {
        return frist instanceof Fristmass.Gezaehlt(Abstand abstand) && abstand.richtung() == Richtung.VOR;
    }
}
