package de.passgenau.api.eingliederung.ueberleitung;

import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.hemmnis.Hemmnislage;
import de.passgenau.api.fall.verlauf.Ueberleitung;
import de.passgenau.api.security.Fallmanagerart;

/**
 * The case goes to another Fallmanager together with others of its caseload; what has to be known is written down from
 * the case itself (T-04), and every open Hemmnis is passed on (T-02).
 *
 * @param empfaenger subject of the new one in charge, at the identity provider
 */
public record FallUebergeben(Fallmanagerart an, String empfaenger, String grund) implements Einzeltat {

    private static final List<Regel<FallUebergeben>> REGELN = List.of(new BegruendeteUebergabe(),
            new BetreuungBleibt());

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Ueberleitung(kopf, lage.akte().gefuehrtVon().orElse(null), an, empfaenger, lage.heute(),
                Angaben.gesagt(grund), Uebergabeprotokoll.von(lage),
                lage.akte().hemmnisse().offene().stream().map(Hemmnislage::id).toList(), null);
    }
}
