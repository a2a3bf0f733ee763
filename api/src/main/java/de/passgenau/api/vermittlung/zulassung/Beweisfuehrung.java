package de.passgenau.api.vermittlung.zulassung;

import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.massnahme.zulassung.Regelkunde;
import de.passgenau.api.vermittlung.bewerber.Zugangskunde;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.matching.zulassung.Urteil;
import de.passgenau.matching.zulassung.lesen.Leseergebnis;
import org.springframework.stereotype.Component;

/** Holds what a Maßnahme asks for against what is on record of a person. */
@Component
class Beweisfuehrung {

    private static final String UNLESBAR = "Diese Zulassungsregel lässt sich nicht lesen: ";

    private final Regelkunde regeln;
    private final Zugangskunde zugang;

    Beweisfuehrung(Regelkunde regeln, Zugangskunde zugang) {
        this.regeln = regeln;
        this.zugang = zugang;
    }

    /** By the rule that everybody sees. */
    Zulassungsbeweis beweis(Massnahme massnahme, Fall fall) {
        return switch (regeln.lies(massnahme.steckbrief().zugang().regel())) {
            case Leseergebnis.Gelesen gelesen -> Zulassungsbeweis.von(zugang.beweis(gelesen.regel(), fall));
            case Leseergebnis.Unverstanden(var fehler) -> new Zulassungsbeweis(Urteil.UNBEKANNT,
                    UNLESBAR + fehler.getFirst().meldung(), List.of(), List.of());
        };
    }
}
