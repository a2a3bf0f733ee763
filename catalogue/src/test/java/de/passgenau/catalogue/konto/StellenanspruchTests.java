package de.passgenau.catalogue.konto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.regel.Ausgang;
import de.passgenau.catalogue.regel.Verstoss;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X-08 a claim on an offer of work")
class StellenanspruchTests {

    private static final Spur SPUR = Spur.begonnen(Instant.parse("2026-11-22T08:30:00Z"), List.of());
    private static final Massnahmenkonto LEER = Massnahmenkonto.eroeffnet(new Fallkennung("f"), SPUR);

    @Test
    void keepsOthersOffTheSameOfferAlone() {
        var konto = beansprucht(LEER, "v1", "s1", null);

        assertThat(saetze(konto, "v2", "s1", "Noch einmal.")).containsExactly("vorschlag.doppelt");
        assertThat(beansprucht(konto, "v3", "s2", null).stellen()).hasSize(2);
        assertThat(beansprucht(konto, "v1", "s1", null)).as("its own").isSameAs(konto);
    }

    @Test
    void needsAReasonOnceMoreAfterTheFormerOneHasEnded() {
        var beendet = beansprucht(LEER, "v1", "s1", null).beendet("v1", SPUR);

        assertThat(saetze(beendet, "v2", "s1", " ")).containsExactly("vorschlag.wiederholung");
        var nocheinmal = beansprucht(beendet, "v2", "s1", "Der Betrieb sucht wieder.");
        assertThat(nocheinmal.stellen()).containsExactly(
                new Stellenvormerkung("s1", "v2", SPUR.geaendertAm(), true));
        assertThat(nocheinmal.beendet("v1", SPUR)).as("the former one ends nothing any more").isSameAs(nocheinmal);
    }

    private static Massnahmenkonto beansprucht(Massnahmenkonto konto, String vorschlag, String stelle,
            @Nullable String grund) {
        var ausgang = konto.beanspruchen(new Stellenanspruch(vorschlag, stelle, grund), SPUR);
        assertThat(ausgang).isInstanceOf(Ausgang.Vollzogen.class);
        return ((Ausgang.Vollzogen<Massnahmenkonto>) ausgang).stand();
    }

    private static List<String> saetze(Massnahmenkonto konto, String vorschlag, String stelle, String grund) {
        var ausgang = konto.beanspruchen(new Stellenanspruch(vorschlag, stelle, grund), SPUR);
        assertThat(ausgang).isInstanceOf(Ausgang.Abgewiesen.class);
        return ((Ausgang.Abgewiesen<Massnahmenkonto>) ausgang).verstoesse().stream().map(Verstoss::satz).toList();
    }
}
