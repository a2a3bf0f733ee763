package de.passgenau.api.bedarfsgemeinschaft.regel;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.eingabe.Pruefung;

/** Everything that a valid household keeps, on every day of its life. */
public final class Haushaltspruefung {

    private static final List<Haushaltsregel> REGELN = List.of(new GenauEineAntragstellung(),
            new AntragstellungDurchElb(), new HoechstensEinePartnerschaft(), new KinderUnterFuenfundzwanzig(),
            new NiemandDoppelt(), new MoeglicheZeiten(), new FallNurFuerElb(), new AntragImHaushalt(),
            new BezugNachAntrag(), new EineBewilligungZurZeit(), new EndeNurImBezug());

    private Haushaltspruefung() {}

    /** Notes everything that is wrong with the household as it would be. */
    public static void pruefe(Bedarfsgemeinschaft danach, LocalDate heute, Pruefung pruefung) {
        REGELN.forEach(regel -> regel.pruefe(danach, heute, pruefung));
    }
}
