package de.passgenau.api.bedarfsgemeinschaft.regel;

import java.time.LocalDate;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;

/** E-02: a case has who can work, from the 15th birthday on. */
final class FallNurFuerElb implements Haushaltsregel {

    @Override
    public void pruefe(Bedarfsgemeinschaft danach, LocalDate heute, Pruefung pruefung) {
        danach.mitglieder()
                .alle()
                .stream()
                .filter(mitglied -> mitglied.fallId() != null)
                .forEach(mitglied -> pruefe(mitglied, Haushaltsregel.feld(danach, mitglied), heute, pruefung));
    }

    private static void pruefe(Mitglied mitglied, String feld, LocalDate heute, Pruefung pruefung) {
        if (mitglied.alter(heute) < Mitglied.MINDESTALTER) {
            pruefung.melde(feld, Eingabefehlercode.UNGUELTIG, "bg.fall-zu-jung", mitglied.vorname(),
                    Mitglied.MINDESTALTER);
        }
        if (!mitglied.erwerbsfaehig()) {
            pruefung.melde(feld, Eingabefehlercode.UNGUELTIG, "bg.fall-nicht-erwerbsfaehig",
                    mitglied.vorname());
        }
    }
}
