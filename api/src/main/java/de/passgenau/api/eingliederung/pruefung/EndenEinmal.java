package de.passgenau.api.eingliederung.pruefung;

import java.util.List;
import java.util.Set;

import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.plan.Auswertung;
import de.passgenau.api.fall.plan.Strategieende;
import de.passgenau.api.fall.plan.Zielende;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.fall.verlauf.Integrationsende;

/** A goal, a strategy, an agreement and a job end at most once, and no job before it began. */
final class EndenEinmal implements Regel<Fallverlauf> {

    @Override
    public void pruefe(Fallverlauf akte, Lage lage, Pruefung pruefung) {
        var planung = akte.planung();
        var integrationen = akte.betreuung().integrationen();
        var beendete = List.of(planung.ziele().beendete().stream().map(Zielende::ziel).toList(),
                planung.fahrplan().enden().stream().map(Strategieende::strategie).toList(),
                planung.vereinbarungen().auswertungen().stream().map(Auswertung::vereinbarung).toList(),
                integrationen.enden().stream().map(Integrationsende::integration).toList());
        if (beendete.stream().anyMatch(ids -> Set.copyOf(ids).size() < ids.size())) {
            Fallpruefung.widerspruch(pruefung, "berichtigung.zweimal-beendet");
        }
        for (var ende : integrationen.enden()) {
            if (integrationen.integration(ende.integration())
                    .filter(eine -> ende.tag().isBefore(eine.tag()))
                    .isPresent()) {
                Fallpruefung.widerspruch(pruefung, "berichtigung.arbeitsende", ende.tag());
            }
        }
    }
}
