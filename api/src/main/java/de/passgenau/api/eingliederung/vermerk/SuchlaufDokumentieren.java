package de.passgenau.api.eingliederung.vermerk;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.vermerk.Suchlauf;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has looked for offers that fit the person.
 *
 * @param treffer how many there were; null if nobody counted
 * @param ergebnis what came of it; null if there is nothing to say
 */
public record SuchlaufDokumentieren(
        Suchlauf.Ziel ziel,
        LocalDate tag,
        @Nullable Integer treffer,
        @Nullable String ergebnis) implements Einzeltat {

    private static final List<Regel<SuchlaufDokumentieren>> REGELN = List.of(new NachDemProfilGesucht());

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Suchlauf(kopf, ziel, tag, treffer, Angaben.vielleicht(ergebnis));
    }
}
