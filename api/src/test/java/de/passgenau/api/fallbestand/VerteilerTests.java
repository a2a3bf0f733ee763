package de.passgenau.api.fallbestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import de.passgenau.api.fallbestand.Uebergabeauftrag.Auswahl;
import de.passgenau.api.fallbestand.Uebergabeauftrag.Empfaenger;
import de.passgenau.api.fallbestand.Uebergabeauftrag.Verteilung;
import de.passgenau.api.fristen.kalender.Bundesland;
import de.passgenau.api.fristen.regelwerk.Betreuungsschluessel;
import de.passgenau.api.fristen.regelwerk.Regelwerk;
import de.passgenau.api.security.Fallmanagerart;
import org.junit.jupiter.api.Test;

class VerteilerTests {

    private static final Regelwerk UCKERMARK = new Regelwerk("uckermark", "Uckermark", "1",
            LocalDate.parse("2026-01-01"), Bundesland.BB,
            List.of(new Betreuungsschluessel("U25", 25, 75), new Betreuungsschluessel("UE25", 200, 150)), List.of(),
            List.of());
    private static final Set<Fallmanagerart> BEIDE = Set.of(Fallmanagerart.U25, Fallmanagerart.ARBEITSMARKTFERN);

    @Test
    void givesEverybodyAsMany() {
        var verteiler = verteiler(Verteilung.GLEICHMAESSIG, wer -> 0);

        assertThat(alle(verteiler, 6, BEIDE)).containsExactly("uli", "ina", "uli", "ina", "uli", "ina");
    }

    @Test
    void givesToWhomIsFurthestFromHisNumberOfCases() {
        var verteiler = verteiler(Verteilung.NACH_SCHLUESSEL, wer -> wer.equals("uli") ? 60 : 90);

        assertThat(alle(verteiler, 60, BEIDE)).filteredOn("ina"::equals).hasSize(50);
    }

    @Test
    void givesOnlyToAFittingKind() {
        var verteiler = verteiler(Verteilung.GLEICHMAESSIG, wer -> 0);

        assertThat(alle(verteiler, 2, Set.of(Fallmanagerart.U25))).containsExactly("uli", "uli");
        assertThat(verteiler.naechster(Set.of(Fallmanagerart.ARBEITSMARKTNAH))).isEmpty();
        assertThat(alle(verteiler, 2, BEIDE)).containsExactly("ina", "ina");
    }

    private static List<String> alle(Verteiler verteiler, int wieviele, Set<Fallmanagerart> arten) {
        return Stream.generate(() -> verteiler.naechster(arten).orElseThrow().fallmanager())
                .limit(wieviele)
                .toList();
    }

    private static Verteiler verteiler(Verteilung wie, ToIntFunction<String> bisher) {
        return Verteiler.fuer(new Uebergabeauftrag("eva", new Auswahl(null, null, null, null),
                List.of(new Empfaenger("uli", Fallmanagerart.U25),
                        new Empfaenger("ina", Fallmanagerart.ARBEITSMARKTFERN)),
                wie, "Rente", LocalDate.parse("2026-11-02")), UCKERMARK, bisher);
    }
}
