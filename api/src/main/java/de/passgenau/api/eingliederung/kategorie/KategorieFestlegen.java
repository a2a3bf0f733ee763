package de.passgenau.api.eingliederung.kategorie;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.kategorie.Kategorieentscheidung;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.kategorie.Sperrereignis;
import org.jspecify.annotations.Nullable;

/** Somebody decides how near to work a person is (K-01, K-02). */
public record KategorieFestlegen(
        Kundenkategorie kategorie,
        LocalDate gueltigVon,
        @Nullable String grund,
        @Nullable Sperrereignis sperre) implements Einzeltat {

    private static final List<Regel<KategorieFestlegen>> JEDER = List.of(new MitTagUndGrund(),
            new NurSelbstaendigeInS(), new BenanntesSperrereignis(), new VereinbarungZuerstAuswerten());
    private static final List<Regel<KategorieFestlegen>> NACH_DER_EINSTIEGSBERATUNG = List.of(new AndereKategorie(),
            new ReaktivierungMitBelehrung());

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Stream.concat(verstoesseInDerEinstiegsberatung(lage).stream(),
                Regel.alle(NACH_DER_EINSTIEGSBERATUNG, this, lage).stream()).toList();
    }

    /** There it may be the same as long ago, and the Belehrung is part of it (E-06). */
    public List<Verstoss> verstoesseInDerEinstiegsberatung(Lage lage) {
        return Regel.alle(JEDER, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Kategorieentscheidung(kopf, kategorie, gueltigVon, Angaben.gesagt(grund), sperre);
    }
}
