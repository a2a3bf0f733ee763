package de.passgenau.api.vermittlung.zulassung;

import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.massnahme.zulassung.Zulassungsauskunft;
import de.passgenau.api.vermittlung.bewerber.Zugangskunde;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.matching.zulassung.Urteil;
import org.springframework.stereotype.Component;

/** Holds what a Maßnahme asks for against what is on record of a person. */
@Component
class Beweisfuehrung implements Zulassungsauskunft {

    private final Zugangsregeln regeln;
    private final Zugangskunde zugang;

    Beweisfuehrung(Zugangsregeln regeln, Zugangskunde zugang) {
        this.regeln = regeln;
        this.zugang = zugang;
    }

    /** By the rule that everybody sees, and what the law says of people under age. */
    Zulassungsbeweis beweis(Massnahme massnahme, Fall fall) {
        var steckbrief = massnahme.steckbrief();
        var regel = zugang.istMinderjaehrig(fall) ? regeln.mitJugendschutz(steckbrief) : regeln.regel(steckbrief);
        return regel
                .map(eine -> Zulassungsbeweis.von(zugang.beweis(eine, fall)))
                .orElseGet(() -> new Zulassungsbeweis(Urteil.UNBEKANNT, regeln.unlesbar(steckbrief), List.of(),
                        List.of()));
    }

    @Override
    public Ergebnis zu(Massnahme massnahme, Fall fall) {
        var beweis = beweis(massnahme, fall);
        return new Ergebnis(beweis.urteil(), beweis.satz(), beweis.fragen());
    }
}
