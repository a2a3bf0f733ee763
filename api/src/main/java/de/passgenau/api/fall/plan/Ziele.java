package de.passgenau.api.fall.plan;

import java.util.List;

import de.passgenau.api.fall.eintrag.Eintraege;
import de.passgenau.api.fall.eintrag.Sicht;

/** All goals that were agreed on, and which were given up or reached. */
public record Ziele(List<Ziel> vereinbarte, List<Zielende> beendete) {

    public Ziele {
        vereinbarte = List.copyOf(vereinbarte);
        beendete = List.copyOf(beendete);
    }

    public static Ziele keine() {
        return new Ziele(List.of(), List.of());
    }

    Ziele mit(Ziel neues) {
        return new Ziele(Eintraege.mit(vereinbarte, neues), beendete);
    }

    Ziele mit(Zielende neues) {
        return new Ziele(vereinbarte, Eintraege.mit(beendete, neues));
    }

    Ziele in(Sicht sicht) {
        return new Ziele(sicht.auf(vereinbarte), sicht.auf(beendete));
    }

    public List<Ziel> verfolgte() {
        return vereinbarte.stream()
                .filter(ziel -> beendete.stream().noneMatch(ende -> ende.ziel().equals(ziel.id())))
                .toList();
    }
}
