package de.passgenau.api.eingliederung.plan;

import static de.passgenau.api.eingliederung.Taten.hemmnis;
import static de.passgenau.api.eingliederung.Taten.profil;
import static de.passgenau.api.eingliederung.Taten.strategie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.eingliederung.hemmnis.HemmnisStandSetzen;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.hemmnis.Bearbeitungsstand;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.hemmnis.Hemmnislage;
import de.passgenau.api.fall.plan.Handlungsstrategie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FahrplanTests {

    private final Fallarbeit fall = Fallarbeit.am("2026-03-02")
            .tut(profil("2026-03-02"),
                    hemmnis(Hemmnisart.SPRACHE), hemmnis(Hemmnisart.MOBILITAET), hemmnis(Hemmnisart.SCHULDEN));

    @Test
    @DisplayName("I-01 a strategy names its Hemmnis, an intermediate goal, and who does what until when")
    void saysEverythingThatIsMissing() {
        assertThat(fall.gruende(new StrategieAufnehmen(List.of(), null, List.of(), -1L))).containsExactly(
                "i-01.zwischenziel", "i-01.schritte", "i-01.kosten", "i-01.hemmnisse");
        assertThat(fall.gruende(strategie("2026-03-01", id(Hemmnisart.SPRACHE)))).containsExactly("i-01.vergangen");
        assertThat(fall.gruende(strategie("2026-04-01", id(Hemmnisart.SPRACHE)))).isEmpty();
    }

    @Test
    @DisplayName("I-01 nobody plans for what is solved or unknown")
    void refusesASolvedHemmnis() {
        var schulden = id(Hemmnisart.SCHULDEN);
        fall.tut(new HemmnisStandSetzen(schulden, Bearbeitungsstand.ERFOLGREICH_ERLEDIGT, fall.heute(), null));

        assertThat(fall.gruende(strategie("2026-04-01", schulden, new EintragId("fremd"))))
                .containsExactly("i-01.erledigt", "nicht-gefunden");
    }

    @Test
    @DisplayName("P-06 strategies follow the order of their first Hemmnis, surroundings first")
    void ordersAsUsual() {
        fall.tut(strategie("2026-04-01", id(Hemmnisart.SPRACHE)), strategie("2026-04-01", id(Hemmnisart.MOBILITAET)));

        assertThat(geordnete()).containsExactly(id(Hemmnisart.MOBILITAET), id(Hemmnisart.SPRACHE));
    }

    @Test
    @DisplayName("P-06 the Fallmanager may override the order, for a reason, with every strategy in it once")
    void departsFromTheUsualOrderForAReason() {
        fall.tut(strategie("2026-04-01", id(Hemmnisart.SPRACHE)), strategie("2026-04-01", id(Hemmnisart.MOBILITAET)));
        var strategien = fall.akte().planung().fahrplan().laufende().stream().map(Handlungsstrategie::id).toList();

        assertThat(fall.gruende(new ReihenfolgeFestlegen(strategien, null))).containsExactly("p-06.grund");
        assertThat(fall.gruende(new ReihenfolgeFestlegen(strategien.subList(0, 1), "Kurs zuerst.")))
                .containsExactly("p-06.vollzaehlig");
        assertThat(fall.gruende(new ReihenfolgeFestlegen(strategien.reversed(), null))).as("the usual one").isEmpty();
        fall.tut(new ReihenfolgeFestlegen(strategien, "Der Kurs beginnt schon im April."));
        assertThat(geordnete()).containsExactly(id(Hemmnisart.SPRACHE), id(Hemmnisart.MOBILITAET));
    }

    @Test
    @DisplayName("P-06 what comes later stands behind the order that was fixed")
    void putsNewStrategiesBehind() {
        fall.tut(strategie("2026-04-01", id(Hemmnisart.SPRACHE)));
        fall.tut(new ReihenfolgeFestlegen(List.of(fall.letzte(Handlungsstrategie.class)), null),
                strategie("2026-04-01", id(Hemmnisart.MOBILITAET)));

        assertThat(geordnete()).containsExactly(id(Hemmnisart.SPRACHE), id(Hemmnisart.MOBILITAET));
    }

    @Test
    @DisplayName("I-01 a strategy ends once, not before it began, and its result is said")
    void endsOnce() {
        fall.tut(strategie("2026-04-01", id(Hemmnisart.SPRACHE)));
        var strategie = fall.letzte(Handlungsstrategie.class);

        assertThat(fall.gruende(new StrategieBeenden(strategie, true, fall.heute(), "")))
                .containsExactly("i-01.ergebnis");
        assertThat(fall.gruende(new StrategieBeenden(strategie, true, fall.heute().minusDays(1), "B1 bestanden.")))
                .containsExactly("i-01.davor");
        fall.tut(new StrategieBeenden(strategie, true, fall.heute(), "B1 bestanden."));
        assertThat(fall.gruende(new StrategieBeenden(strategie, true, fall.heute(), "B1 bestanden.")))
                .containsExactly("nicht-gefunden");
        assertThat(fall.akte().planung().fahrplan().bearbeitet(id(Hemmnisart.SPRACHE))).isFalse();
    }

    private List<EintragId> geordnete() {
        return fall.akte()
                .planung()
                .fahrplan()
                .geordnete(fall.akte().hemmnisse())
                .stream()
                .map(strategie -> strategie.hemmnisse().getFirst())
                .toList();
    }

    private EintragId id(Hemmnisart art) {
        return fall.akte()
                .hemmnisse()
                .lagen()
                .stream()
                .filter(lage -> lage.hemmnis().art() == art)
                .map(Hemmnislage::id)
                .findFirst()
                .orElseThrow();
    }
}
