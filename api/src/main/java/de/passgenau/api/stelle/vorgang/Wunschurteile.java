package de.passgenau.api.stelle.vorgang;

import java.time.Clock;
import java.time.LocalDate;

import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.Stellentat;
import de.passgenau.api.stelle.wunsch.Wunschbeurteilung;
import de.passgenau.api.stelle.wunsch.Wunschentscheidung;
import de.passgenau.catalogue.Spur;
import org.springframework.stereotype.Component;

/** Records what a person says of a wish: that the job makes it indispensable, or that it goes (N-06). */
@Component
class Wunschurteile {

    private static final int KUERZESTER_GRUND = 10;
    private static final int LAENGSTER_GRUND = 1_000;

    private final Aktenfuehrung<Stellenangebot> akten;
    private final Clock clock;

    Wunschurteile(Aktenfuehrung<Stellenangebot> akten, Clock clock) {
        this.akten = akten;
        this.clock = clock;
    }

    Ergebnis<Stellenangebot> beurteilen(Aufruf aufruf, String id, ArbeitgeberwunschBeurteilenEingabe wunsch) {
        return akten.aendern(aufruf, id, wunsch.version(), (bisher, spur) -> beurteilt(aufruf, bisher, wunsch, spur));
    }

    private Ergebnis<Stellenangebot> beurteilt(Aufruf aufruf, Stellenangebot bisher,
            ArbeitgeberwunschBeurteilenEingabe wunsch, Spur spur) {
        var pruefung = new Pruefung();
        var grund = pruefung.mehrzeilig("grund", wunsch.grund(), LAENGSTER_GRUND);
        var begruendet = grund != null && grund.chars().filter(Character::isLetter).count() >= KUERZESTER_GRUND;
        if (wunsch.entscheidung() == Wunschentscheidung.UNVERZICHTBAR && !begruendet
                && pruefung.verstoesse().isEmpty()) {
            pruefung.melde("grund", Eingabefehlercode.PFLICHTFELD, "n-06.grund", KUERZESTER_GRUND);
        }
        if (bisher.wuensche().mitId(wunsch.wunschId()).isEmpty()) {
            pruefung.melde("wunschId", Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
        }
        if (!pruefung.verstoesse().isEmpty()) {
            return new Abgelehnt<>(bisher, pruefung.verstoesse());
        }
        var wer = aufruf.anrufer().kennung();
        return Ergebnis.angenommen(bisher.beurteilt(wunsch.wunschId(),
                new Wunschbeurteilung(wunsch.entscheidung(), grund, spur.geaendertAm(), wer),
                new Stellentat(wer, LocalDate.now(clock), spur)));
    }
}
