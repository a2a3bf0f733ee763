package de.passgenau.api.eingliederung.plan;

import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.plan.Handlungsstrategie;

/** P-06: surroundings first, competence last; whoever departs from it says why. */
final class AbweichungMitGrund implements Regel<ReihenfolgeFestlegen> {

    @Override
    public void pruefe(ReihenfolgeFestlegen tat, Lage lage, Pruefung pruefung) {
        var akte = lage.akte();
        var uebliche = akte.planung()
                .fahrplan()
                .uebliche(akte.hemmnisse())
                .stream()
                .map(Handlungsstrategie::id)
                .toList();
        if (uebliche.equals(tat.strategien())) {
            Angaben.freitext(pruefung, "grund", tat.grund());
        } else {
            Angaben.pflichttext(pruefung, "grund", tat.grund(), "p-06.grund");
        }
    }
}
