package de.passgenau.api.bedarfsgemeinschaft.regel;

import java.time.LocalDate;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Leistungsbezug;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;

/** Benefits are paid on application, which works from the first of its month on (§ 37 SGB II). */
final class BezugNachAntrag implements Haushaltsregel {

    @Override
    public void pruefe(Bedarfsgemeinschaft danach, LocalDate heute, Pruefung pruefung) {
        danach.leistung()
                .bewilligt()
                .stream()
                .map(Leistungsbezug::von)
                .filter(von -> !beantragt(danach, von))
                .forEach(von -> pruefung.melde("von", Eingabefehlercode.UNGUELTIG, "bg.ohne-antrag", von));
    }

    private static boolean beantragt(Bedarfsgemeinschaft bg, LocalDate von) {
        return bg.leistung()
                .antraege()
                .stream()
                .anyMatch(antrag -> !antrag.vollstaendigAm().withDayOfMonth(1).isAfter(von));
    }
}
