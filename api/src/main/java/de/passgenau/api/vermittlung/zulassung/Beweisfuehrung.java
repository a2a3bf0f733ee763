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

    /** By the rule that everybody sees. */
    Zulassungsbeweis beweis(Massnahme massnahme, Fall fall) {
        var steckbrief = massnahme.steckbrief();
        return regeln.regel(steckbrief)
                .map(regel -> Zulassungsbeweis.von(zugang.beweis(regel, fall)))
                .orElseGet(() -> new Zulassungsbeweis(Urteil.UNBEKANNT, regeln.unlesbar(steckbrief), List.of(),
                        List.of()));
    }

    /** Whom a Maßnahme without a written rule is meant for stops nobody. */
    @Override
    public Ergebnis zu(Massnahme massnahme, Fall fall) {
        if (massnahme.steckbrief().zugang().regel() == null) {
            return new Ergebnis(Urteil.ERFUELLT, "", List.of());
        }
        var beweis = beweis(massnahme, fall);
        return new Ergebnis(beweis.urteil(), beweis.satz(), beweis.fragen());
    }
}
