package de.passgenau.matching.bewertung.stelle;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.profil.Arbeitslage;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Ausbildungsinteresse;
import de.passgenau.matching.profil.Berufswunsch;
import de.passgenau.matching.profil.Funktionsgrenze;
import de.passgenau.matching.profil.Kundenkategorie;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.profil.Umfang;
import org.jspecify.annotations.Nullable;

/** People whom the tests know, each a change of another. */
record Menschen(Arbeitsprofil arbeit) {

    static final LocalDate STICHTAG = LocalDate.of(2026, 12, 1);
    static final Punkt SCHWEDT = new Punkt(53.0592, 14.2819);
    static final Punkt PRENZLAU = new Punkt(53.3167, 13.8625);

    /** Skilled warehouse worker with a car in Schwedt, 40 km, full time, shifts. */
    static Menschen lagerist() {
        return new Menschen(new Arbeitsprofil(
                List.of(new Berufswunsch("Fachkraft für Lagerlogistik", List.of("51312")),
                        new Berufswunsch("Staplerfahrer", List.of("52531"))),
                Anforderungsniveau.FACHKRAFT, 14, Set.of("STAPLERSCHEIN", "AUSBILDUNG_LAGER"), SCHWEDT, true, 40,
                Set.of(Umfang.VOLLZEIT), false, Set.of(Arbeitslage.SCHICHT), STICHTAG, Sprachniveau.C2,
                Kundenkategorie.B, Set.of(), Ausbildungsinteresse.KEINES, false, false, null));
    }

    Menschen mitWuenschen(List<Berufswunsch> wuensche, @Nullable Anforderungsniveau qualifikation) {
        return new Menschen(neu(wuensche, qualifikation, arbeit.lagen(), arbeit.grenzen()));
    }

    Menschen mitLagen(@Nullable Set<Arbeitslage> lagen) {
        return new Menschen(neu(arbeit.wuensche(), arbeit.qualifikation(), lagen, arbeit.grenzen()));
    }

    Menschen mitGrenzen(Set<Funktionsgrenze> grenzen) {
        return new Menschen(neu(arbeit.wuensche(), arbeit.qualifikation(), arbeit.lagen(), grenzen));
    }

    private Arbeitsprofil neu(
            List<Berufswunsch> wuensche,
            @Nullable Anforderungsniveau qualifikation,
            @Nullable Set<Arbeitslage> lagen,
            Set<Funktionsgrenze> grenzen) {
        return new Arbeitsprofil(wuensche, qualifikation, arbeit.erfahrungsjahre(), arbeit.nachweise(),
                arbeit.wohnort(), arbeit.pkw(), arbeit.radiusKm(), arbeit.umfang(), arbeit.heimarbeit(), lagen,
                arbeit.verfuegbarAb(), arbeit.deutsch(), arbeit.kategorie(), grenzen, arbeit.ausbildung(),
                arbeit.kinderbetreuungOffen(), arbeit.mobilitaetOffen(), arbeit.jugendschutzBis());
    }

    Menschen mitWeg(@Nullable Boolean pkw, @Nullable Integer radiusKm) {
        return new Menschen(new Arbeitsprofil(arbeit.wuensche(), arbeit.qualifikation(), arbeit.erfahrungsjahre(),
                arbeit.nachweise(), arbeit.wohnort(), pkw, radiusKm, arbeit.umfang(), arbeit.heimarbeit(),
                arbeit.lagen(), arbeit.verfuegbarAb(), arbeit.deutsch(), arbeit.kategorie(), arbeit.grenzen(),
                arbeit.ausbildung(), arbeit.kinderbetreuungOffen(), arbeit.mobilitaetOffen(),
                arbeit.jugendschutzBis()));
    }

    Menschen mitBetreuungsluecke() {
        return new Menschen(new Arbeitsprofil(arbeit.wuensche(), arbeit.qualifikation(), arbeit.erfahrungsjahre(),
                arbeit.nachweise(), arbeit.wohnort(), arbeit.pkw(), arbeit.radiusKm(), arbeit.umfang(),
                arbeit.heimarbeit(), arbeit.lagen(), arbeit.verfuegbarAb(), arbeit.deutsch(), arbeit.kategorie(),
                arbeit.grenzen(), arbeit.ausbildung(), true, arbeit.mobilitaetOffen(), arbeit.jugendschutzBis()));
    }

    Menschen inKategorie(Kundenkategorie kategorie) {
        return new Menschen(new Arbeitsprofil(arbeit.wuensche(), arbeit.qualifikation(), arbeit.erfahrungsjahre(),
                arbeit.nachweise(), arbeit.wohnort(), arbeit.pkw(), arbeit.radiusKm(), arbeit.umfang(),
                arbeit.heimarbeit(), arbeit.lagen(), arbeit.verfuegbarAb(), arbeit.deutsch(), kategorie,
                arbeit.grenzen(), arbeit.ausbildung(), arbeit.kinderbetreuungOffen(), arbeit.mobilitaetOffen(),
                arbeit.jugendschutzBis()));
    }

    Menschen ab(@Nullable LocalDate verfuegbar, @Nullable Sprachniveau deutsch, @Nullable LocalDate volljaehrig) {
        return new Menschen(new Arbeitsprofil(arbeit.wuensche(), arbeit.qualifikation(), arbeit.erfahrungsjahre(),
                arbeit.nachweise(), arbeit.wohnort(), arbeit.pkw(), arbeit.radiusKm(), arbeit.umfang(),
                arbeit.heimarbeit(), arbeit.lagen(), verfuegbar, deutsch, arbeit.kategorie(), arbeit.grenzen(),
                arbeit.ausbildung(), arbeit.kinderbetreuungOffen(), arbeit.mobilitaetOffen(), volljaehrig));
    }

    Menschen mitUmfang(Set<Umfang> umfang, Ausbildungsinteresse ausbildung, Set<String> nachweise) {
        return new Menschen(new Arbeitsprofil(arbeit.wuensche(), arbeit.qualifikation(), arbeit.erfahrungsjahre(),
                nachweise, arbeit.wohnort(), arbeit.pkw(), arbeit.radiusKm(), umfang, arbeit.heimarbeit(),
                arbeit.lagen(), arbeit.verfuegbarAb(), arbeit.deutsch(), arbeit.kategorie(), arbeit.grenzen(),
                ausbildung, arbeit.kinderbetreuungOffen(), arbeit.mobilitaetOffen(), arbeit.jugendschutzBis()));
    }
}
