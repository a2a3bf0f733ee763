package de.passgenau.api.fristen.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import de.passgenau.api.fristen.kalender.Kalender;
import de.passgenau.api.fristen.rechnung.Fristenrechnung;
import de.passgenau.api.fristen.rechnung.Fristlage;
import de.passgenau.api.fristen.rechnung.Phase;
import de.passgenau.api.fristen.rechnung.Tatsache;
import de.passgenau.api.fristen.regelwerk.Ereignisart;
import de.passgenau.api.fristen.regelwerk.Merkmal;
import de.passgenau.api.fristen.regelwerk.lesen.Regelwerkwahl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ZusammenfassungTests {

    private static final Phase IN_A = Phase.seit(LocalDate.parse("2026-01-12"), Merkmal.KATEGORIE_A);

    @Test
    @DisplayName("V-04 a talk that was missed month after month is to be made up for once")
    void showsOnceWhatWasMissedOften() throws IOException {
        assertThat(posten("2026-05-01")).containsExactly("V-04.A 2026-02-12 UEBERFAELLIG 3");
        assertThat(posten("2026-02-01")).containsExactly("V-04.A 2026-02-12 OFFEN 0");
    }

    @Test
    @DisplayName("V-04 what was made up for late is done once, and counted anew from then on")
    void showsOnceWhatWasDoneLate() throws IOException {
        var kontakt = Tatsache.am(LocalDate.parse("2026-04-20"), Ereignisart.KONTAKT);

        assertThat(posten("2026-05-01", kontakt)).containsExactly("V-04.A 2026-02-12 ERFUELLT_VERSPAETET 3",
                "V-04.A 2026-05-20 OFFEN 0");
        assertThat(posten("2027-04-25", kontakt)).as("a year later nobody asks any more")
                .containsExactly("V-04.A 2026-05-20 UEBERFAELLIG 12");
    }

    private static List<String> posten(String stichtag, Tatsache... tatsachen) throws IOException {
        var regelwerk = Regelwerkwahl.lies("uckermark");
        var rechnung = new Fristenrechnung(regelwerk, Kalender.fuer(regelwerk.land()));
        var tag = LocalDate.parse(stichtag);
        var lage = new Fristlage("F1", LocalDate.parse("1990-02-01"), List.of(tatsachen), List.of(IN_A));
        return Fallfristen.am(tag, new Fallangaben("F1", 1, "anna", "Prenzlau", Map.of()), lage, rechnung)
                .posten()
                .stream()
                .filter(posten -> posten.regel().id().equals("V-04.A"))
                .map(posten -> posten.regel().id() + " " + posten.faellig() + " " + posten.zustand() + " "
                        + posten.versaeumt())
                .toList();
    }
}
