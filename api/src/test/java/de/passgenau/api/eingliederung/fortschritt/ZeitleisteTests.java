package de.passgenau.api.eingliederung.fortschritt;

import static de.passgenau.api.eingliederung.Taten.LAGER;
import static de.passgenau.api.eingliederung.Taten.einstiegsberatung;
import static de.passgenau.api.eingliederung.Taten.hemmnis;
import static de.passgenau.api.eingliederung.Taten.kategorie;
import static de.passgenau.api.eingliederung.Taten.tag;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.eingliederung.berichtigung.EintragBerichtigen;
import de.passgenau.api.eingliederung.hemmnis.HemmnisStandSetzen;
import de.passgenau.api.eingliederung.integration.ArbeitsaufnahmeErfassen;
import de.passgenau.api.eingliederung.profil.ProfilFortschreiben;
import de.passgenau.api.fall.hemmnis.Bearbeitungsstand;
import de.passgenau.api.fall.hemmnis.Hemmnis;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.profil.Profilfassung;
import de.passgenau.api.fall.profil.Rahmenbedingungen;
import de.passgenau.api.fall.verlauf.Integration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ZeitleisteTests {

    private final Fallarbeit fall = Fallarbeit.am("2026-03-02").tut(einstiegsberatung("2026-03-02", Kundenkategorie.E));

    @Test
    @DisplayName("C-02 Integrationsfortschritt: Hemmnisse solved and category improved, in the order of their days")
    void tellsWhatWasReachedDayByDay() {
        fall.tut(hemmnis(Hemmnisart.SCHULDEN)).dann("2026-06-01");
        fall.tut(new HemmnisStandSetzen(fall.letzte(Hemmnis.class), Bearbeitungsstand.ERFOLGREICH_ERLEDIGT,
                tag("2026-05-20"), null), kategorie(Kundenkategorie.C, "2026-05-10"),
                new ArbeitsaufnahmeErfassen(tag("2026-06-01"), Integration.Art.MINIJOB, Integration.Weg.EIGENE_SUCHE,
                        null));

        assertThat(Zeitleiste.von(fall.akte())).extracting(schritt -> schritt.tag() + " " + schritt.art() + " "
                + schritt.von() + " " + schritt.nach())
                .containsExactly("2026-05-10 KATEGORIE_VERBESSERT E C",
                        "2026-05-20 HEMMNIS_ERLEDIGT null SCHULDEN", "2026-06-01 INTEGRATION null MINIJOB");
    }

    @Test
    @DisplayName("K-02 a move to a worse category is no progress")
    void countsNoStepBack() {
        fall.dann("2026-04-01").tut(kategorie(Kundenkategorie.X, "2026-04-01"));

        assertThat(Zeitleiste.von(fall.akte())).isEmpty();
    }

    @Test
    @DisplayName("C-02 a gap of the profile that is closed is progress, too; what was corrected is none")
    void countsClosedGapsAndForgetsMistakes() {
        var mitKenntnis = new Profilangaben(LAGER, List.of(), List.of(), List.of("Gabelstapler"), List.of(), List.of(),
                Rahmenbedingungen.offen(), List.of(), null);
        fall.dann("2026-04-01").tut(new ProfilFortschreiben(fall.heute(), mitKenntnis));
        assertThat(Zeitleiste.von(fall.akte())).extracting(Integrationsfortschritt::nach).containsExactly("KENNTNISSE");

        fall.tut(new EintragBerichtigen(fall.letzte(Profilfassung.class), "Falsche Akte.", true, null));
        assertThat(Zeitleiste.von(fall.akte())).isEmpty();
    }
}
