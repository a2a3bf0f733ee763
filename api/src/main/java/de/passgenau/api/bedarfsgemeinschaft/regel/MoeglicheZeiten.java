package de.passgenau.api.bedarfsgemeinschaft.regel;

import java.time.LocalDate;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;

/** Nobody belongs to a household before birth, and nobody will; who belongs to it is known when it has happened. */
final class MoeglicheZeiten implements Haushaltsregel {

    @Override
    public void pruefe(Bedarfsgemeinschaft danach, LocalDate heute, Pruefung pruefung) {
        danach.mitglieder()
                .alle()
                .forEach(
                        mitglied -> pruefe(mitglied, Haushaltsregel.feld(danach, mitglied) + ".seit", heute, pruefung));
    }

    private static void pruefe(Mitglied mitglied, String feld, LocalDate heute, Pruefung pruefung) {
        if (mitglied.zeiten().getFirst().von().isBefore(mitglied.geburtsdatum())) {
            pruefung.melde(feld, Eingabefehlercode.UNGUELTIG, "bg.vor-geburt", mitglied.vorname(),
                    mitglied.geburtsdatum());
        }
        if (mitglied.letzte().von().isAfter(heute)) {
            pruefung.melde(feld, Eingabefehlercode.UNGUELTIG, "bg.kuenftig", mitglied.vorname(),
                    mitglied.letzte().von());
        }
    }
}
