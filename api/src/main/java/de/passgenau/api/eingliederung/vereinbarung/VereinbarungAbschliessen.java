package de.passgenau.api.eingliederung.vereinbarung;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Angaben;
import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Regel;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.hemmnis.Bereich;
import de.passgenau.api.fall.plan.Pflicht;
import de.passgenau.api.fall.plan.Unterschrift;
import de.passgenau.api.fall.plan.Vereinbarung;
import de.passgenau.api.fall.plan.Vereinbarungsrecht;
import org.jspecify.annotations.Nullable;

/** Customer and Jobcenter agree on goals and duties (V-01); the day decides under which law. */
public record VereinbarungAbschliessen(
        LocalDate geschlossenAm,
        LocalDate bis,
        @Nullable String leitziel,
        @Nullable Bereich zielkategorie,
        List<Pflicht> pflichten,
        List<Unterschrift> unterschriften) implements Einzeltat {

    private static final List<Regel<VereinbarungAbschliessen>> REGELN = List.of(new NachDerEinstiegsberatung(),
            new NichtMitSchuelern(), new NichtMitXyz(), new PotenzialanalyseZuerst(), new VollstaendigerInhalt(),
            new HoechstensSechsMonate(), new VorigeAusgewertet(), new NurEineZurZeit(), new AlleUnterschriften());

    public VereinbarungAbschliessen {
        pflichten = List.copyOf(pflichten);
        unterschriften = List.copyOf(unterschriften);
    }

    @Override
    public List<Verstoss> verstoesse(Lage lage) {
        return Regel.alle(REGELN, this, lage);
    }

    @Override
    public Eintrag eintrag(Kopf kopf, Lage lage) {
        return new Vereinbarung(kopf, Vereinbarungsrecht.am(geschlossenAm), geschlossenAm, bis,
                Angaben.gesagt(leitziel), Objects.requireNonNull(zielkategorie), pflichten, unterschriften);
    }
}
