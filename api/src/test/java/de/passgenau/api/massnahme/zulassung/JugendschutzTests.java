package de.passgenau.api.massnahme.zulassung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import de.passgenau.catalogue.recht.Instrumentart;
import de.passgenau.catalogue.steckbrief.Angebotsart;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.catalogue.steckbrief.Zielgruppe;
import de.passgenau.catalogue.steckbrief.Zielpersonen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JugendschutzTests {

    @ParameterizedTest
    @EnumSource(value = Instrumentart.class, names = {"ARBEITSGELEGENHEIT", "BESCHAEFTIGUNGSFOERDERUNG",
            "EINGLIEDERUNGSZUSCHUSS", "EINSTIEGSGELD",
            "AKTIVIERUNG_UND_EINGLIEDERUNG", "AVGS", "FBW", "FREIE_FOERDERUNG", "SONSTIGE"})
    @DisplayName("U-05 what is work, or made for grown-ups, takes full age, unless it is made for the young")
    void takesFullAgeForWork(Instrumentart instrument) {
        assertThat(verlangt(instrument, List.of(Zielgruppe.ALLE), null)).isTrue();
        assertThat(verlangt(instrument, List.of(Zielgruppe.UE50, Zielgruppe.FRAUEN), 65)).isTrue();
        assertThat(verlangt(instrument, List.of(Zielgruppe.U25), null)).isFalse();
        assertThat(verlangt(instrument, List.of(), 24)).isFalse();
    }

    @Test
    @DisplayName("U-05 training, EQ and school are for everybody")
    void leavesTrainingOpen() {
        assertThat(verlangt(Instrumentart.EINSTIEGSQUALIFIZIERUNG, List.of(), null)).isFalse();
        assertThat(verlangt(Instrumentart.BERUFSAUSBILDUNG_AUSSERBETRIEBLICH, List.of(), null)).isFalse();
        assertThat(verlangt(Instrumentart.BERUFSVORBEREITUNG, List.of(), null)).isFalse();
    }

    private static boolean verlangt(Instrumentart instrument, List<Zielgruppe> gruppen, @Nullable Integer bis) {
        var leer = Steckbrief.begonnen("Eine", Angebotsart.MASSNAHME, instrument);
        return Jugendschutz.verlangtVolljaehrige(new Steckbrief(leer.titel(), leer.art(), instrument,
                leer.beteiligte(), leer.beschreibung(), new Zielpersonen(gruppen, false, null, bis, List.of()),
                leer.wirkung(), leer.ablauf(), leer.gebiet(), leer.ausstattung(), leer.foerderung(), leer.zugang(),
                leer.ergebnisse()));
    }
}
