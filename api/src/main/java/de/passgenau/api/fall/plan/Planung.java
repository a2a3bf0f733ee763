package de.passgenau.api.fall.plan;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.fall.eintrag.Sicht;

/** Goals, plan and agreements of a case. */
public record Planung(Ziele ziele, Integrationsfahrplan fahrplan, Vereinbarungen vereinbarungen) {

    public static Planung keine() {
        return new Planung(Ziele.keine(), Integrationsfahrplan.leer(), Vereinbarungen.keine());
    }

    public Planung mit(Planeintrag neuer) {
        return switch (neuer) {
            case Ziel ziel -> new Planung(ziele.mit(ziel), fahrplan, vereinbarungen);
            case Zielende ende -> new Planung(ziele.mit(ende), fahrplan, vereinbarungen);
            case Handlungsstrategie strategie -> new Planung(ziele, fahrplan.mit(strategie), vereinbarungen);
            case Strategieende ende -> new Planung(ziele, fahrplan.mit(ende), vereinbarungen);
            case Reihenfolge reihenfolge -> new Planung(ziele, fahrplan.mit(reihenfolge), vereinbarungen);
            case Vereinbarung vereinbarung -> new Planung(ziele, fahrplan, vereinbarungen.mit(vereinbarung));
            case Auswertung auswertung -> new Planung(ziele, fahrplan, vereinbarungen.mit(auswertung));
        };
    }

    public Planung in(Sicht sicht) {
        return new Planung(ziele.in(sicht), fahrplan.in(sicht), vereinbarungen.in(sicht));
    }

    public Stream<Planeintrag> eintraege() {
        return Stream
                .of(ziele.vereinbarte(), ziele.beendete(), fahrplan.strategien(), fahrplan.enden(),
                        fahrplan.reihenfolgen(), vereinbarungen.geschlossene(), vereinbarungen.auswertungen())
                .flatMap(List::stream);
    }
}
