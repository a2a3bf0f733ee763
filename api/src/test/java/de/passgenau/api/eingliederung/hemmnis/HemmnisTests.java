package de.passgenau.api.eingliederung.hemmnis;

import static de.passgenau.api.eingliederung.Taten.hemmnis;
import static de.passgenau.api.eingliederung.Taten.profil;
import static de.passgenau.api.fall.hemmnis.Bearbeitungsstand.ERFOLGLOS_BEARBEITET;
import static de.passgenau.api.fall.hemmnis.Bearbeitungsstand.ERFOLGREICH_ERLEDIGT;
import static de.passgenau.api.fall.hemmnis.Bearbeitungsstand.ERKANNT;
import static de.passgenau.api.fall.hemmnis.Bearbeitungsstand.IN_BEARBEITUNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.hemmnis.Bearbeitungsstand;
import de.passgenau.api.fall.hemmnis.Hemmnis;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.hemmnis.Standwechsel;
import de.passgenau.api.fall.hemmnis.Ursachenort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HemmnisTests {

    private final Fallarbeit fall = Fallarbeit.am("2026-03-02");

    @Test
    @DisplayName("P-04 a Hemmnis is recorded only if it matters for the Zielberuf; all that is missing is said at once")
    void refusesWhatMattersForNoZielberuf() {
        var bedeutungslos = new HemmnisErfassen(Hemmnisart.SPRACHE, Ursachenort.PERSON, 0, " ", null);

        assertThat(fall.gruende(bedeutungslos)).containsExactly("p-04.ohne-zielberuf", "p-04.bedeutung",
                "p-04.prioritaet");
        assertThat(fall.tut(profil("2026-03-02")).gruende(hemmnis(Hemmnisart.SPRACHE))).isEmpty();
    }

    @Test
    @DisplayName("P-04 the same Hemmnis is not opened twice, but two certificates may be missing")
    void refusesWhatIsRecognisedAlready() {
        fall.tut(profil("2026-03-02"), nachweis("Staplerschein"));

        assertThat(fall.gruende(nachweis("Staplerschein"))).containsExactly("p-04.schon-erkannt");
        assertThat(fall.gruende(nachweis("Kranschein"))).isEmpty();
    }

    @Test
    @DisplayName("P-04 nothing is solved without success that nobody has worked on")
    void keepsTheOrderOfStates() {
        fall.tut(profil("2026-03-02"), hemmnis(Hemmnisart.SCHULDEN));
        var schulden = fall.letzte(Hemmnis.class);

        assertThat(fall.gruende(stand(schulden, ERFOLGLOS_BEARBEITET))).containsExactly("p-04.standfolge");
        fall.tut(stand(schulden, IN_BEARBEITUNG), stand(schulden, ERFOLGREICH_ERLEDIGT), stand(schulden, ERKANNT));
        assertThat(fall.akte().hemmnisse().zu(schulden).orElseThrow().verlauf()).extracting(Standwechsel::stand)
                .containsExactly(IN_BEARBEITUNG, ERFOLGREICH_ERLEDIGT, ERKANNT);
    }

    @Test
    @DisplayName("P-04 every change of state is kept with its day, and comes after the one before")
    void keepsEveryChangeWithItsDay() {
        fall.tut(profil("2026-03-02"), hemmnis(Hemmnisart.SCHULDEN)).dann("2026-04-20");
        var schulden = fall.letzte(Hemmnis.class);
        fall.tut(new HemmnisStandSetzen(schulden, IN_BEARBEITUNG, LocalDate.parse("2026-04-10"), null));

        assertThat(fall.akte().hemmnisse().zu(schulden).orElseThrow().seit()).isEqualTo("2026-04-10");
        assertThat(fall.gruende(
                new HemmnisStandSetzen(schulden, ERFOLGREICH_ERLEDIGT, LocalDate.parse("2026-04-09"), null)))
                .containsExactly("p-04.davor");
        assertThat(fall.gruende(
                new HemmnisStandSetzen(schulden, ERFOLGREICH_ERLEDIGT, LocalDate.parse("2026-04-21"), null)))
                .containsExactly("kuenftig");
        assertThat(fall.gruende(stand(new EintragId("fremd"), ERKANNT))).containsExactly("nicht-gefunden");
    }

    @Test
    @DisplayName("P-06 surroundings first, competence last; the Fallmanager may change that for a reason")
    void worksInTheUsualOrderUnlessThereIsAReason() {
        fall.tut(profil("2026-03-02"), hemmnis(Hemmnisart.SPRACHE), hemmnis(Hemmnisart.TEAMFAEHIGKEIT),
                hemmnis(Hemmnisart.MOTIVATION), hemmnis(Hemmnisart.BELASTBARKEIT), hemmnis(Hemmnisart.MOBILITAET));
        assertThat(offene()).containsExactly(Hemmnisart.MOBILITAET, Hemmnisart.BELASTBARKEIT, Hemmnisart.MOTIVATION,
                Hemmnisart.TEAMFAEHIGKEIT, Hemmnisart.SPRACHE);

        var sprache = fall.akte().hemmnisse().lagen().getLast().id();
        assertThat(fall.gruende(new HemmnisPriorisieren(sprache, 1, null))).containsExactly("p-06.grund");
        fall.tut(new HemmnisPriorisieren(sprache, 1, "Der Sprachkurs beginnt schon nächste Woche."));
        assertThat(offene().getFirst()).isEqualTo(Hemmnisart.SPRACHE);
    }

    @Test
    @DisplayName("P-06 equal priorities follow the usual order, unequal ones the Fallmanager")
    void putsThePriorityFirst() {
        fall.tut(profil("2026-03-02"), hemmnis(Hemmnisart.MOBILITAET, 7), hemmnis(Hemmnisart.SPRACHE, 3));

        assertThat(offene()).containsExactly(Hemmnisart.SPRACHE, Hemmnisart.MOBILITAET);
    }

    private List<Hemmnisart> offene() {
        return fall.akte().hemmnisse().offene().stream().map(lage -> lage.hemmnis().art()).toList();
    }

    private static HemmnisErfassen nachweis(String welcher) {
        return new HemmnisErfassen(Hemmnisart.FEHLENDER_NACHWEIS, Ursachenort.PERSON, 5, "Ohne ihn geht es nicht.",
                welcher);
    }

    private HemmnisStandSetzen stand(EintragId hemmnis, Bearbeitungsstand stand) {
        return new HemmnisStandSetzen(hemmnis, stand, fall.heute(), null);
    }
}
