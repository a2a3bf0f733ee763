package de.passgenau.api.eingliederung.ueberleitung;

import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.verlauf.Ueberleitung;
import de.passgenau.api.security.Fallmanagerart;
import org.jspecify.annotations.Nullable;

/**
 * The case goes to another Fallmanager, who is bound by that.
 *
 * @param empfaenger subject of the new one in charge, at the identity provider
 * @param protokoll what he has to know (T-04)
 * @param hemmnisse which Hemmnisse are passed on (T-02)
 * @param geschaeftsstelle where the case belongs from then on; null if it stays where it is
 */
public record FallUeberleiten(
        Fallmanagerart an,
        String empfaenger,
        @Nullable String grund,
        @Nullable String protokoll,
        List<EintragId> hemmnisse,
        @Nullable String geschaeftsstelle) implements Einzeltat {

    private static final List<Regel<FallUeberleiten>> REGELN = List.of(new BegruendeteUeberleitung(),
            new ZumMarktnahenNurA(), new RueckgabeNachPruefung(), new ZurueckNurOhneHemmnisse(),
            new MitFuenfundzwanzig(), new ZumBerufsberater());

    public FallUeberleiten {
        hemmnisse = hemmnisse.stream().distinct().toList();
    }

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Ueberleitung(kopf, lage.akte().gefuehrtVon().orElse(null), an, empfaenger, lage.heute(),
                Angaben.gesagt(grund), Angaben.vielleicht(protokoll), hemmnisse, Angaben.vielleicht(geschaeftsstelle));
    }

    boolean von(Fallmanagerart art, Lage lage) {
        return lage.akte().gefuehrtVon().filter(art::equals).isPresent();
    }

    boolean istRueckgabe(Lage lage) {
        return von(Fallmanagerart.ARBEITSMARKTNAH, lage) && an == Fallmanagerart.ARBEITSMARKTFERN;
    }
}
