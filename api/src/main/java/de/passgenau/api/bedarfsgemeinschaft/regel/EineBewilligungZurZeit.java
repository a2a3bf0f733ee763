package de.passgenau.api.bedarfsgemeinschaft.regel;

import java.time.LocalDate;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;

/** Benefits are granted once for each day; what is to end earlier is ended first. */
final class EineBewilligungZurZeit implements Haushaltsregel {

    @Override
    public void pruefe(Bedarfsgemeinschaft danach, LocalDate heute, Pruefung pruefung) {
        var alle = danach.leistung().bewilligt();
        for (int i = 1; i < alle.size(); i++) {
            var voriger = alle.get(i - 1);
            if (voriger.ueberschneidet(alle.get(i).von(), alle.get(i).bis())) {
                pruefung.melde("von", Eingabefehlercode.SCHON_VORHANDEN, "bg.schon-bewilligt", alle.get(i).von());
            }
        }
    }
}
