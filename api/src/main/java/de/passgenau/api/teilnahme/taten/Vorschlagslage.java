package de.passgenau.api.teilnahme.taten;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.Fall;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.Umstaende;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.durchgang.vergabe.Vorschlagen;
import de.passgenau.catalogue.konto.Vormerken;
import de.passgenau.catalogue.konto.Wiederholungsfristen;
import de.passgenau.catalogue.massnahme.Massnahme;

/**
 * Somebody wants to propose a person for a Durchgang.
 *
 * @param eingabefehler what speaks against it, whoever is in the Durchgang
 * @param hinweise      what does not speak against it
 */
record Vorschlagslage(
        Durchgang durchgang,
        Massnahme massnahme,
        Fall fall,
        Vorschlagswunsch wunsch,
        Umstaende umstaende,
        List<Verstoss> eingabefehler,
        List<Teilnahmehinweis> hinweise) {

    /** The same, on what somebody else has left. */
    Vorschlagslage in(Durchgang jetzt) {
        return new Vorschlagslage(jetzt, massnahme, fall, wunsch, umstaende, eingabefehler, hinweise);
    }

    Fallkennung kennung() {
        return new Fallkennung(fall.kennung());
    }

    /** The same whenever it is tried again after it broke off, so that nothing is claimed twice. */
    private TeilnahmeId teilnahme() {
        var wievielte = durchgang.teilnahmen(kennung()).count();
        var name = durchgang.kennung() + '/' + fall.kennung() + '/' + wievielte;
        return new TeilnahmeId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    Vorschlagen tat() {
        return new Vorschlagen(teilnahme(), kennung(), wunsch.zweck(), wunsch.teilzeit(), wunsch.dringlichkeit(),
                wunsch.trotzRegel());
    }

    Vormerken vormerkung() {
        var fristen = new Wiederholungsfristen(massnahme.steckbrief().zugang().sperreMonate(),
                Wiederholungsfristen.UEBLICH.begruendet());
        return new Vormerken(teilnahme(), durchgang.id(), massnahme.gleichartig(), beginn(), fristen,
                wunsch.wiederholungsgrund());
    }

    private LocalDate beginn() {
        var erster = durchgang.rahmen().laufzeit().beginn();
        return erster.isBefore(umstaende.heute()) ? umstaende.heute() : erster;
    }
}
