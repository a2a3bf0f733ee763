package de.passgenau.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.demo.generator.Landkreisgenerator;
import de.passgenau.api.demo.landkreis.Landkreis;
import de.passgenau.api.demo.landkreis.Umfang;
import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Personenlage;
import de.passgenau.api.eingliederung.Umstaende;
import de.passgenau.api.eingliederung.pruefung.Fallpruefung;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import org.junit.jupiter.api.Test;

/** The demo cases tell what a Fallmanager could have done, and nothing that the rules forbid. */
class DemogeschichteTests {

    private static final LocalDate STICHTAG = LocalDate.parse("2026-11-02");
    private static final Landkreis LANDKREIS = Landkreisgenerator.erzeuge(new Umfang(300, 7, STICHTAG));
    private static final List<Fall> FAELLE = Demofaelle.von(LANDKREIS, Instant.parse("2026-11-02T08:00:00Z"),
            () -> new byte[32], Fallarbeit.UCKERMARK);

    @Test
    void leavesEveryCaseValid() {
        assertThat(FAELLE).hasSize(LANDKREIS.faelle().size())
                .allSatisfy(fall -> assertThat(Fallpruefung.verstoesse(lage(fall))).as(fall.fallnummer()).isEmpty());
    }

    @Test
    void givesEveryCaseAProfileAndTheCategoryThatWasDrawn() {
        assertThat(FAELLE).allSatisfy(fall -> assertThat(fall.bewerber().zielberuf()).isNotNull());
        assertThat(FAELLE).zipSatisfy(LANDKREIS.faelle(), (fall, gezogen) -> assertThat(
                fall.verlauf().geltend().kategorien().kategorie()).as(fall.fallnummer())
                .contains(Kundenkategorie.valueOf(gezogen.kategorie())));
    }

    @Test
    void leavesTheWorkOfADayToBeDone() {
        assertThat(FAELLE)
                .filteredOn(fall -> fall.verlauf().geltend().planung().vereinbarungen().geschlossene().isEmpty())
                .hasSizeBetween(20, 200);
        assertThat(FAELLE).anySatisfy(
                fall -> assertThat(fall.verlauf().geltend().betreuung().fuehrung().ueberleitungen()).isNotEmpty());
        assertThat(FAELLE).filteredOn(fall -> !fall.verlauf().geltend().hemmnisse().offene().isEmpty())
                .hasSizeGreaterThan(100);
    }

    private static Lage lage(Fall fall) {
        var angaben = fall.verlauf().geltend().lagen().angaben().beschaeftigung().art();
        var person = new Personenlage(fall.person().geburtsdatum(), false,
                angaben != null && angaben.name().equals("SELBSTAENDIG"), false, null);
        return Lage.von(fall.verlauf(),
                new Umstaende(STICHTAG, "anna", person, Fallarbeit.UCKERMARK, () -> new EintragId("x")));
    }
}
