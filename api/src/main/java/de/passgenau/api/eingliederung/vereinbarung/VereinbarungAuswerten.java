package de.passgenau.api.eingliederung.vereinbarung;

import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.plan.Auswertung;
import org.jspecify.annotations.Nullable;

/**
 * Customer and Fallmanager look at what became of an agreement, and it ends with that (V-02).
 *
 * @param kontakt the talk in which they did
 */
public record VereinbarungAuswerten(EintragId vereinbarung, EintragId kontakt, @Nullable String ergebnis)
        implements
            Einzeltat {

    private static final List<Regel<VereinbarungAuswerten>> REGELN = List.of(new NochNichtAusgewertet(),
            new AlsKontaktDokumentiert());

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        var tag = lage.akte().betreuung().gespraeche().kontakt(kontakt).orElseThrow().tag();
        return new Auswertung(kopf, vereinbarung, tag, kontakt, Angaben.gesagt(ergebnis));
    }
}
