package de.passgenau.api.bedarfsgemeinschaft.regel;

import java.time.LocalDate;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsrolle;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;

/** E-02: who applies for all can work and is 15 or older, so that a household never is without an eLb. */
final class AntragstellungDurchElb implements Haushaltsregel {

    @Override
    public void pruefe(Bedarfsgemeinschaft danach, LocalDate heute, Pruefung pruefung) {
        danach.mitglieder()
                .alle()
                .stream()
                .filter(AntragstellungDurchElb::stelltOhneElbZuSein)
                .forEach(mitglied -> pruefung.melde(Haushaltsregel.feld(danach, mitglied) + ".rolle",
                        Eingabefehlercode.UNGUELTIG, "bg.antragsteller-kein-elb",
                        mitglied.vorname(), Mitglied.MINDESTALTER));
    }

    private static boolean stelltOhneElbZuSein(Mitglied mitglied) {
        return mitglied.zeiten()
                .stream()
                .anyMatch(zeit -> zeit.rolle() == Mitgliedsrolle.ANTRAGSTELLER && !mitglied.istElb(zeit.von()));
    }
}
