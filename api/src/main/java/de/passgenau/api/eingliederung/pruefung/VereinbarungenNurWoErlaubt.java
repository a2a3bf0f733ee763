package de.passgenau.api.eingliederung.pruefung;

import java.util.stream.IntStream;

import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.eingliederung.einstieg.Neufall;
import de.passgenau.api.fall.plan.Vereinbarung;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.fall.verlauf.Fallverlauf;

/** V-01, K-04: no agreement before the Einstiegsberatung, with pupils, or in X, Y and Z. */
final class VereinbarungenNurWoErlaubt implements Regel<Fallverlauf> {

    @Override
    public void pruefe(Fallverlauf akte, Lage lage, Pruefung pruefung) {
        for (var eine : akte.planung().vereinbarungen().geschlossene()) {
            var am = eine.geschlossenAm();
            if (akte.jugend().zielgruppe(am).filter(Zielgruppe.SCHUELER::equals).isPresent()) {
                Fallpruefung.widerspruch(pruefung, "berichtigung.schueler", am);
            }
            if (akte.betreuung().gespraeche().einstiegsberatungen().stream().allMatch(esb -> esb.tag().isAfter(am))
                    && !Neufall.beziehtSchon(am, lage)) {
                Fallpruefung.widerspruch(pruefung, "berichtigung.ohne-einstiegsberatung", am);
            }
            if (trifftXyz(eine, akte)) {
                Fallpruefung.widerspruch(pruefung, "berichtigung.xyz", am);
            }
        }
    }

    private static boolean trifftXyz(Vereinbarung eine, Fallverlauf akte) {
        var entscheidungen = akte.kategorien().entscheidungen();
        var ende = akte.planung().vereinbarungen().ende(eine);
        return IntStream.range(0, entscheidungen.size())
                .filter(i -> !entscheidungen.get(i).kategorie().hatVereinbarung())
                .filter(i -> entscheidungen.get(i).gueltigVon().isBefore(ende))
                .anyMatch(i -> i + 1 == entscheidungen.size()
                        || entscheidungen.get(i + 1).gueltigVon().isAfter(eine.geschlossenAm()));
    }
}
