package de.passgenau.api.bedarfsgemeinschaft.regel;

import java.time.LocalDate;
import java.util.HashSet;

import de.passgenau.api.bedarfsgemeinschaft.Antrag;
import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;

/** Only who belongs to a household applies for it, once a day, and a form is complete when it has come in. */
final class AntragImHaushalt implements Haushaltsregel {

    @Override
    public void pruefe(Bedarfsgemeinschaft danach, LocalDate heute, Pruefung pruefung) {
        var tage = new HashSet<LocalDate>();
        for (var antrag : danach.leistung().antraege()) {
            var tag = antrag.vollstaendigAm();
            pruefe(antrag, danach, heute, pruefung);
            if (!tage.add(tag)) {
                pruefung.melde("vollstaendigAm", Eingabefehlercode.SCHON_VORHANDEN, "bg.antrag-doppelt", tag);
            }
        }
    }

    private static void pruefe(Antrag antrag, Bedarfsgemeinschaft danach, LocalDate heute, Pruefung pruefung) {
        if (antrag.vollstaendigAm().isAfter(heute)) {
            pruefung.melde("vollstaendigAm", Eingabefehlercode.UNGUELTIG, "kuenftig");
        } else if (danach.mitglieder().am(antrag.vollstaendigAm()).isEmpty()) {
            pruefung.melde("vollstaendigAm", Eingabefehlercode.UNGUELTIG, "bg.antrag-ohne-haushalt",
                    antrag.vollstaendigAm());
        }
    }
}
