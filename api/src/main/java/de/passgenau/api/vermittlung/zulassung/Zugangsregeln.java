package de.passgenau.api.vermittlung.zulassung;

import java.util.List;
import java.util.Optional;

import de.passgenau.api.massnahme.zulassung.Regelkunde;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.matching.zulassung.Zulassungsregel;
import de.passgenau.matching.zulassung.lesen.Leseergebnis;
import de.passgenau.matching.zulassung.lesen.stueck.Lesefehler;
import org.springframework.stereotype.Component;

/** By which rule people get into a Maßnahme: what is written, and the ages and groups that it is made for. */
@Component
public class Zugangsregeln {

    private static final String UNLESBAR = "Diese Zulassungsregel lässt sich nicht lesen: ";

    private final Regelkunde kunde;

    Zugangsregeln(Regelkunde kunde) {
        this.kunde = kunde;
    }

    /** Empty if nobody can read what is written. */
    public Optional<Zulassungsregel> regel(Steckbrief steckbrief) {
        return gelesene(kunde.lies(steckbrief));
    }

    /** The same for somebody who may be under age: then work is not for her (U-05). */
    public Optional<Zulassungsregel> mitJugendschutz(Steckbrief steckbrief) {
        return gelesene(kunde.mitJugendschutz(steckbrief));
    }

    private static Optional<Zulassungsregel> gelesene(Leseergebnis ergebnis) {
        return ergebnis instanceof Leseergebnis.Gelesen(var regel, var stellen) ? Optional.of(regel) : Optional.empty();
    }

    /** Why nobody can read the rule, as a sentence. */
    public String unlesbar(Steckbrief steckbrief) {
        var text = steckbrief.zugang().regel();
        return UNLESBAR + (text == null ? List.<Lesefehler>of() : kunde.fehler(text)).stream()
                .findFirst()
                .map(Lesefehler::meldung)
                .orElse("");
    }
}
