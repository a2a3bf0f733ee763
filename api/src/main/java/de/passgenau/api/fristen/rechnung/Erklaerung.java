package de.passgenau.api.fristen.rechnung;

import java.util.Locale;

import de.passgenau.api.fristen.kalender.Fristende;
import de.passgenau.api.fristen.kalender.Richtung;
import de.passgenau.api.fristen.kalender.Verschiebung;

/** Says in a sentence why something is due on its day. */
final class Erklaerung {

    private final Wortlaut wortlaut;

    private Erklaerung(Wortlaut wortlaut) {
        this.wortlaut = wortlaut;
    }

    static String von(Frist frist, Locale sprache) {
        return new Erklaerung(Wortlaut.in(sprache)).satz(frist);
    }

    private String satz(Frist frist) {
        var faelligkeit = frist.faelligkeit();
        var verlegung = faelligkeit.verlegung();
        return wortlaut.anfang(frist.regel()) + herkunft(faelligkeit)
                + (verlegung == null ? "" : wortlaut.verlegt(verlegung)) + wortlaut.faellig(faelligkeit.tag()) + "; "
                + frist.regel().kapitel() + ausgang(frist);
    }

    private String herkunft(Faelligkeit faelligkeit) {
        var bezug = faelligkeit.bezug();
        var ende = faelligkeit.ende();
        if (ende == null) {
            return wortlaut.festerTag(bezug);
        }
        var dauer = ende.abstand().dauer();
        var zaehlung = dauer.anzahl() == 0
                ? wortlaut.mit(bezug)
                : wortlaut.gezaehlt(dauer, ende.abstand().richtung() == Richtung.VOR, bezug, ende.gezaehltAb());
        return zaehlung + (ende.ausgelassen().isEmpty() ? "" : wortlaut.ohne(ende.ausgelassen())) + verschoben(ende);
    }

    private String verschoben(Fristende ende) {
        return ende.istVerschoben()
                ? wortlaut.verschoben(ende.rechnerisch(),
                        ende.abstand().verschiebung() == Verschiebung.NAECHSTER_ARBEITSTAG)
                : "";
    }

    private String ausgang(Frist frist) {
        var abschluss = frist.abschluss();
        return abschluss == null || frist.zustand().istZuTun()
                ? ""
                : wortlaut.beendet(frist.zustand(), abschluss.tag(), abschluss.durch());
    }
}
