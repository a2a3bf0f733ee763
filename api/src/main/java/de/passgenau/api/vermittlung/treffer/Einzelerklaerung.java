package de.passgenau.api.vermittlung.treffer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.vermittlung.rangliste.Ausschlussgrund;
import de.passgenau.api.vermittlung.rangliste.Begruendung;
import de.passgenau.api.vermittlung.zulassung.Zugangsregeln;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import org.springframework.stereotype.Component;

/** Explains any one pair by the same function that ranks; every reason against it is named. */
@Component
class Einzelerklaerung {

    private final Matching matching;
    private final Massnahmentreffer treffer;
    private final Zugangsregeln regeln;
    private final Clock clock;

    Einzelerklaerung(Matching matching, Massnahmentreffer treffer, Zugangsregeln regeln, Clock clock) {
        this.matching = matching;
        this.treffer = treffer;
        this.regeln = regeln;
        this.clock = clock;
    }

    MatchErklaerung von(Fall fall, Massnahme massnahme) {
        var massstab = new Massstab(Gewichte.fuerMassnahmen(), LocalDate.now(clock));
        var ausserhalb = ausserhalb(fall, massnahme);
        var begruendung = treffer.angebot(massnahme)
                .map(angebot -> Begruendung.von(matching.erklaere(treffer.person(fall), angebot, massstab)))
                .map(eine -> eine.und(ausserhalb))
                .orElseGet(() -> new Begruendung(0, List.of(), ausserhalb)
                        .und(List.of(new Ausschlussgrund(Kriterium.ZUGANG, regeln.unlesbar(massnahme.steckbrief())))));
        return MatchErklaerung.von(treffer.von(massnahme, begruendung, treffer.angesehen(fall), massstab),
                massstab.stichtag());
    }

    /** What keeps a pair out of every ranking, however well it fits. */
    private static List<Ausschlussgrund> ausserhalb(Fall fall, Massnahme massnahme) {
        var gruende = new ArrayList<Ausschlussgrund>();
        switch (massnahme.stand()) {
            case ENTWURF -> gruende.add(new Ausschlussgrund(Kriterium.BEGINN,
                    "Die Maßnahme ist ein Entwurf und noch nicht veröffentlicht."));
            case ABGESAGT -> gruende.add(new Ausschlussgrund(Kriterium.BEGINN, "Die Maßnahme ist abgesagt."));
            case VEROEFFENTLICHT -> {
            }
        }
        if (!massnahme.steckbrief().istFuerPersonen()) {
            gruende.add(new Ausschlussgrund(Kriterium.ZUGANG, massnahme.steckbrief().istNurFuerBetriebe()
                    ? "Das Angebot wendet sich nur an Betriebe."
                    : "Das ist eine Arbeitsweise des Jobcenters; niemand wird ihr zugewiesen."));
        }
        if (fall.zustand() != Zustand.OFFEN) {
            gruende.add(new Ausschlussgrund(Kriterium.ZUGANG, "Der Fall ist nicht offen."));
        }
        return gruende;
    }
}
