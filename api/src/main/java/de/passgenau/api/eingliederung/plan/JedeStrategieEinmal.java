package de.passgenau.api.eingliederung.plan;

import java.util.Set;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.plan.Handlungsstrategie;

/** P-06: an order contains every strategy that is followed, each once, and no other. */
final class JedeStrategieEinmal implements Regel<ReihenfolgeFestlegen> {

    @Override
    public void pruefe(ReihenfolgeFestlegen tat, Lage lage, Pruefung pruefung) {
        var laufende = lage.akte().planung().fahrplan().laufende().stream().map(Handlungsstrategie::id).toList();
        var genannt = Set.copyOf(tat.strategien());
        if (genannt.size() < tat.strategien().size() || !genannt.equals(Set.copyOf(laufende))) {
            pruefung.melde("strategien", Eingabefehlercode.UNGUELTIG, "p-06.vollzaehlig", laufende.size());
        }
    }
}
