package de.passgenau.api.einfuhr.stelle;

import java.util.List;

import de.passgenau.api.arbeitgeber.ArbeitgeberEingabe;
import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.uebernahme.Stellenlieferung;
import de.passgenau.api.verzeichnis.Berufssuche;
import de.passgenau.api.verzeichnis.Ortskunde;
import de.passgenau.matching.ort.Punkt;
import org.jspecify.annotations.Nullable;

/**
 * One offer of a delivery as it is read with the directories at hand.
 *
 * @param verglichen whether to look for one that is the same
 */
record Lieferzeile(Stelleneinfuhr inhalt, Ortskunde orte, Berufssuche berufe, boolean verglichen) {

    /** Its employer, with what is wrong with him; an address that is the place of work is wrong there. */
    ArbeitgeberEingabe arbeitgeber(Pruefung pruefung) {
        var eigener = inhalt.betrieb().anschrift() == null ? new Pruefung() : pruefung;
        var leser = new Wertleser(eigener, orte);
        var eingabe = inhalt.eingabe(leser);
        if (!eigener.equals(pruefung)) {
            new Wertleser(pruefung, orte).branche(inhalt.betrieb().branche());
        }
        return eingabe;
    }

    /** @param bisher null if it is new */
    Gelesen lies(ArbeitgeberId arbeitgeber, @Nullable Stellenangebot bisher, String betreuer) {
        var pruefung = new Pruefung();
        arbeitgeber(pruefung);
        var stelle = inhalt.inhalt();
        var wahl = Berufswahl.of(stelle, berufe);
        var eingabe = new Inhaltsleser(new Wertleser(pruefung, orte)).lies(stelle, wahl.beruf(), bisher == null);
        var punkte = stelle.orte() == null
                ? List.<@Nullable Punkt>of()
                : stelle.orte().stream().map(Wertleser::punkt).toList();
        return new Gelesen(new Stellenlieferung(inhalt.quelle(), arbeitgeber, eingabe, punkte, wahl.wort(), betreuer,
                pruefung, verglichen), wahl.hinweise());
    }

    /** @param hinweise that its occupation is only assumed */
    record Gelesen(Stellenlieferung lieferung, List<Verstoss> hinweise) {}
}
