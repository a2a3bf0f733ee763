package de.passgenau.api.eingliederung.profil;

import static de.passgenau.api.eingliederung.Taten.LAGER;
import static de.passgenau.api.eingliederung.Taten.profil;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.fall.hemmnis.Bereich;
import de.passgenau.api.fall.hemmnis.Ursachenort;
import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.profil.Rahmenbedingungen;
import de.passgenau.api.fall.profil.Staerke;
import de.passgenau.api.fall.profil.Zielberuf;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProfilFortschreibenTests {

    private final Fallarbeit fall = Fallarbeit.am("2026-03-02");

    @Test
    @DisplayName("P-01 the profile is anchored on one Zielberuf, and no Alternative repeats an occupation")
    void refusesAnOccupationTwice() {
        var fahrer = new Zielberuf("52122", "Berufskraftfahrer", false);

        assertThat(fall.gruende(mitAlternativen(LAGER, fahrer, fahrer))).containsExactly("p-01.doppelt",
                "p-01.doppelt");
        assertThat(fall.gruende(mitAlternativen(fahrer))).isEmpty();
    }

    @Test
    @DisplayName("P-02 a new version closes the old one; the history stays readable")
    void closesTheVersionBefore() {
        fall.tut(profil("2026-03-02")).dann("2026-06-15").tut(profil("2026-06-15"));

        var verlauf = fall.akte().profil();
        assertThat(verlauf.fassungen()).hasSize(2);
        assertThat(verlauf.gueltigBis(verlauf.fassungen().getFirst())).isEqualTo("2026-06-14");
        assertThat(verlauf.gueltigBis(verlauf.fassungen().getLast())).isNull();
        assertThat(verlauf.am(LocalDate.parse("2026-06-14"))).contains(verlauf.fassungen().getFirst());
        assertThat(verlauf.am(LocalDate.parse("2026-03-01"))).isEmpty();
    }

    @Test
    @DisplayName("P-02 nothing is slipped in before the present version, and none begins in the future")
    void refusesDaysBeforeThePresentVersionAndInTheFuture() {
        fall.tut(profil("2026-03-02"));

        assertThat(fall.gruende(profil("2026-03-01"))).containsExactly("p-02.davor");
        assertThat(fall.gruende(profil("2026-03-03"))).containsExactly("kuenftig");
    }

    @Test
    @DisplayName("P-03 strengths lie in an area, in the person or around her; N-16 none tells of health")
    void refusesHealthInAStrength() {
        assertThat(fall.gruende(mitStaerke("Trotz Depressionen zuverlässig."))).containsExactly("gesundheitsangabe");
        assertThat(fall.gruende(mitStaerke("Die Großmutter betreut die Kinder."))).isEmpty();
    }

    private static ProfilFortschreiben mitAlternativen(Zielberuf... alternativen) {
        return neu(List.of(alternativen), List.of());
    }

    private static ProfilFortschreiben mitStaerke(String text) {
        return neu(List.of(), List.of(new Staerke(Bereich.RAHMENBEDINGUNGEN, Ursachenort.UMFELD, text)));
    }

    private static ProfilFortschreiben neu(List<Zielberuf> alternativen, List<Staerke> staerken) {
        return new ProfilFortschreiben(LocalDate.parse("2026-03-02"), new Profilangaben(LAGER, alternativen, staerken,
                List.of(), List.of(), List.of(), Rahmenbedingungen.offen(), List.of(), null));
    }
}
