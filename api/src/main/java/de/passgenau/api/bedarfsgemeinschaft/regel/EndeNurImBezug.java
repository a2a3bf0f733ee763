package de.passgenau.api.bedarfsgemeinschaft.regel;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Bescheid;
import de.passgenau.api.bedarfsgemeinschaft.Leistungsakte;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;

/** Benefits end only where they are paid, and no letter is from a day to come. */
final class EndeNurImBezug implements Haushaltsregel {

    @Override
    public void pruefe(Bedarfsgemeinschaft danach, LocalDate heute, Pruefung pruefung) {
        var bescheide = danach.leistung().bescheide();
        for (int i = 0; i < bescheide.size(); i++) {
            var davor = new Leistungsakte(danach.leistung().antraege(), bescheide.subList(0, i), List.of());
            pruefe(bescheide.get(i), davor, heute, pruefung);
        }
    }

    private static void pruefe(Bescheid bescheid, Leistungsakte davor, LocalDate heute, Pruefung pruefung) {
        if (bescheid.tag().isAfter(heute)) {
            pruefung.melde("bescheidVom", Eingabefehlercode.UNGUELTIG, "kuenftig");
        }
        var ende = bescheid.bis();
        if (bescheid.art() == Bescheid.Art.BEENDET && ende != null
                && davor.bewilligt().stream().noneMatch(einer -> einer.umfasst(ende))) {
            pruefung.melde("bis", Eingabefehlercode.UNGUELTIG, "bg.kein-bezug", ende);
        }
    }
}
