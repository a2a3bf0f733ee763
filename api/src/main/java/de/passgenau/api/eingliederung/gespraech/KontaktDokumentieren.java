package de.passgenau.api.eingliederung.gespraech;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.verlauf.Kontakt;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has spoken with the person, or about her.
 *
 * @param begruendung why a follow-up talk left out one of its steps; null if it did not
 */
public record KontaktDokumentieren(
        Kontakt.Art art,
        Kontakt.Weg weg,
        LocalDate tag,
        List<Kontakt.Schritt> schritte,
        @Nullable String ergebnis,
        @Nullable String begruendung) implements Einzeltat {

    private static final List<Regel<KontaktDokumentieren>> REGELN = List.of(new DokumentierterKontakt(),
            new VierSchritte(), new EinstiegsberatungFuerSich());

    public KontaktDokumentieren {
        schritte = List.copyOf(schritte);
    }

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Kontakt(kopf, art, weg, tag, schritte, Angaben.gesagt(ergebnis), Angaben.vielleicht(begruendung));
    }
}
