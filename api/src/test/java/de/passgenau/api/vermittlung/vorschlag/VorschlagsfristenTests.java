package de.passgenau.api.vermittlung.vorschlag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.fristen.kalender.Dauer;
import de.passgenau.api.fristen.kalender.Einheit;
import de.passgenau.api.fristen.regelwerk.Geltung;
import de.passgenau.api.fristen.regelwerk.Regelwerk;
import de.passgenau.api.fristen.regelwerk.Vorschlagsfrist;
import de.passgenau.api.fristen.regelwerk.Vorschlagsfrist.Phase;
import de.passgenau.api.fristen.regelwerk.lesen.Regelwerkwahl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X-08 by when something has to be done about a proposal")
class VorschlagsfristenTests {

    @Test
    void isCountedInWorkingDaysFromTheLastStep() throws IOException {
        var fristen = new Vorschlagsfristen(Regelwerkwahl.lies("uckermark"));
        var neu = Vorschlagsbeispiel.neu("a");
        var freitag = LocalDate.of(2026, 12, 18);
        var versandt = neu.weiter(Vorschlagsstand.VERSANDT, Vorschlagsgrund.KEINER, Vorschlagsbeispiel.tat(freitag));

        assertThat(fristen.frist(neu).orElseThrow().faelligAm()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(fristen.frist(versandt).orElseThrow().faelligAm()).as("Christmas is left out")
                .isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(fristen.frist(versandt).orElseThrow().ueberfaellig(LocalDate.of(2026, 12, 28))).isFalse();
        assertThat(fristen.frist(versandt).orElseThrow().ueberfaellig(LocalDate.of(2026, 12, 29))).isTrue();
    }

    @Test
    void isNoneOnceItHasEnded() throws IOException {
        var fristen = new Vorschlagsfristen(Regelwerkwahl.lies("uckermark"));

        assertThat(fristen.frist(Vorschlagsbeispiel.neu("a")
                .weiter(Vorschlagsstand.ZURUECKGEZOGEN, Vorschlagsgrund.KEINER,
                        Vorschlagsbeispiel.tat(Vorschlagsbeispiel.TAG))))
                .isEmpty();
    }

    @Test
    void followsTheRuleOfItsDay() throws IOException {
        var uckermark = Regelwerkwahl.lies("uckermark");
        var stichtag = Vorschlagsbeispiel.TAG;
        var regelwerk = new Regelwerk(uckermark.name(), uckermark.titel(), uckermark.fassung(), uckermark.stand(),
                uckermark.land(), uckermark.schluessel(), uckermark.regeln(),
                List.of(frist(1, new Geltung(null, stichtag.minusDays(1), false)),
                        frist(7, new Geltung(stichtag, null, false))));

        assertThat(new Vorschlagsfristen(regelwerk).frist(Vorschlagsbeispiel.neu("a")).orElseThrow().faelligAm())
                .isEqualTo(stichtag.plusDays(7));
    }

    private static Vorschlagsfrist frist(int tage, Geltung geltung) {
        return new Vorschlagsfrist(Phase.VORGESCHLAGEN, new Dauer(tage, Einheit.TAGE), geltung);
    }
}
