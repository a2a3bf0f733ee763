package de.passgenau.api.vermittlung.zulassung;

import java.util.List;
import java.util.Optional;

import de.passgenau.api.massnahme.zulassung.Regelkunde;
import de.passgenau.api.vermittlung.bewerber.Zugangskunde;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.catalogue.steckbrief.Zielpersonen;
import de.passgenau.matching.profil.Zielgruppe;
import de.passgenau.matching.zulassung.Regelbau;
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
        var text = steckbrief.zugang().regel();
        if (text == null) {
            return Optional.of(ausZielpersonen(steckbrief.zielpersonen()));
        }
        return switch (kunde.lies(text)) {
            case Leseergebnis.Gelesen gelesen -> Optional.of(gelesen.regel());
            case Leseergebnis.Unverstanden(var fehler) -> Optional.empty();
        };
    }

    /** Why nobody can read the rule, as a sentence. */
    public String unlesbar(Steckbrief steckbrief) {
        var text = steckbrief.zugang().regel();
        return UNLESBAR + (text == null ? List.<Lesefehler>of() : kunde.fehler(text)).stream()
                .findFirst()
                .map(Lesefehler::meldung)
                .orElse("");
    }

    /** Where one of the groups is none that cases tell of, nobody is kept out for not being in another. */
    private static Zulassungsregel ausZielpersonen(Zielpersonen personen) {
        var gruppen = personen.gruppen().stream().map(eine -> Zielgruppe.valueOf(eine.name())).toList();
        return new Regelbau().alter(personen.alterVon(), personen.alterBis())
                .zielgruppen(Zugangskunde.erkennbareGruppen().containsAll(gruppen) ? gruppen : List.of())
                .regel();
    }
}
