package de.passgenau.api.eingliederung.pruefung;

import java.util.List;
import java.util.stream.Collectors;

import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.hemmnis.Priorisierung;
import de.passgenau.api.fall.hemmnis.Standwechsel;
import de.passgenau.api.fall.plan.Auswertung;
import de.passgenau.api.fall.plan.Handlungsstrategie;
import de.passgenau.api.fall.plan.Strategieende;
import de.passgenau.api.fall.plan.Zielende;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.fall.verlauf.Integrationsende;
import de.passgenau.api.fall.verlauf.Terminstand;
import de.passgenau.api.fall.verlauf.Terminwechsel;
import de.passgenau.api.fall.verlauf.Ueberleitung;

/** What one entry says of another is read only together with it. */
final class VerweiseTreffen implements Regel<Fallverlauf> {

    @Override
    public void pruefe(Fallverlauf akte, Lage lage, Pruefung pruefung) {
        var da = akte.eintraege().map(Eintrag::id).collect(Collectors.toSet());
        akte.eintraege()
                .filter(eintrag -> !da.containsAll(verweise(eintrag)))
                .forEach(eintrag -> Fallpruefung.widerspruch(pruefung, "berichtigung.verweis",
                        eintrag.getClass(), eintrag.kopf().erfasstAm()));
    }

    private static List<EintragId> verweise(Eintrag eintrag) {
        return switch (eintrag) {
            case Standwechsel wechsel -> List.of(wechsel.hemmnis());
            case Priorisierung priorisierung -> List.of(priorisierung.hemmnis());
            case Handlungsstrategie strategie -> strategie.hemmnisse();
            case Strategieende ende -> List.of(ende.strategie());
            case Zielende ende -> List.of(ende.ziel());
            case Auswertung auswertung -> List.of(auswertung.vereinbarung(), auswertung.kontakt());
            case Ueberleitung ueberleitung -> ueberleitung.hemmnisse();
            case Integrationsende ende -> List.of(ende.integration());
            case Terminwechsel wechsel -> wechsel.stand() instanceof Terminstand.Wahrgenommen(var kontakt)
                    ? List.of(wechsel.termin(), kontakt)
                    : List.of(wechsel.termin());
            default -> List.of();
        };
    }
}
