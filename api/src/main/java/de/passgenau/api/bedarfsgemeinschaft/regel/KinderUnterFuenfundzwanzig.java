package de.passgenau.api.bedarfsgemeinschaft.regel;

import java.time.LocalDate;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsrolle;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;

/** Children belong to the household of their parents until they are 25 (§ 7 Abs. 3 Nr. 4 SGB II). */
final class KinderUnterFuenfundzwanzig implements Haushaltsregel {

    private static final int GRENZE = 25;

    @Override
    public void pruefe(Bedarfsgemeinschaft danach, LocalDate heute, Pruefung pruefung) {
        danach.mitglieder()
                .alle()
                .stream()
                .filter(mitglied -> mitglied.zeiten()
                        .stream()
                        .anyMatch(zeit -> zeit.rolle() == Mitgliedsrolle.KIND && mitglied.alter(zeit.von()) >= GRENZE))
                .forEach(mitglied -> pruefung.melde(Haushaltsregel.feld(danach, mitglied) + ".rolle",
                        Eingabefehlercode.UNGUELTIG, "bg.kind-ab-25",
                        mitglied.vorname(), GRENZE));
    }
}
