package de.passgenau.api.vermittlung.zulassung;

import java.util.List;
import java.util.Optional;

import de.passgenau.api.massnahme.zulassung.Regelkunde;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.matching.zulassung.Alter;
import de.passgenau.matching.zulassung.Zulassungsregel;
import de.passgenau.matching.zulassung.lesen.Leseergebnis;
import de.passgenau.matching.zulassung.lesen.stueck.Lesefehler;
import org.springframework.stereotype.Component;

/** By which rule people get into a Maßnahme: the one that is written; without any, by the ages and groups it names. */
@Component
public class Zugangsregeln {

    private static final String UNLESBAR = "Diese Zulassungsregel lässt sich nicht lesen: ";

    private final Regelkunde kunde;

    Zugangsregeln(Regelkunde kunde) {
        this.kunde = kunde;
    }

    /** Empty if nobody can read what is written. */
    public Optional<Zulassungsregel> regel(Steckbrief steckbrief) {
        return switch (kunde.lies(steckbrief)) {
            case Leseergebnis.Gelesen gelesen -> Optional.of(gelesen.regel());
            case Leseergebnis.Unverstanden(var fehler) -> Optional.empty();
        };
    }

    /** The same for somebody who may be under age: then work is not for her (U-05). */
    public Optional<Zulassungsregel> mitJugendschutz(Steckbrief steckbrief) {
        return Jugendschutz.verlangtVolljaehrige(steckbrief)
                ? regel(steckbrief).map(Zugangsregeln::nurVolljaehrige)
                : regel(steckbrief);
    }

    /** Unless the rule asks for that age by itself. */
    private static Zulassungsregel nurVolljaehrige(Zulassungsregel regel) {
        boolean gesagt = regel.bedingungen()
                .stream()
                .anyMatch(eine -> eine instanceof Alter alter && alter.von() >= Jugendschutz.VOLLJAEHRIG);
        return gesagt ? regel : regel.und(Alter.ab(Jugendschutz.VOLLJAEHRIG));
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
