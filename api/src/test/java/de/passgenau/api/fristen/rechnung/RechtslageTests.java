package de.passgenau.api.fristen.rechnung;

import static de.passgenau.api.fristen.regelwerk.Ereignisart.DRITTES_MELDEVERSAEUMNIS;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.KIND_GEBOREN;
import static de.passgenau.api.fristen.regelwerk.Ereignisart.WIEDERVORLAGE;
import static de.passgenau.api.fristen.regelwerk.Merkmal.KATEGORIE_Y;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import de.passgenau.api.fristen.regelwerk.Regel;
import de.passgenau.api.fristen.regelwerk.Regelwerk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RechtslageTests {

    private static final Regelwerk HEUTE = Fallbeispiel.regelwerk("uckermark");
    private static final Regelwerk GEAENDERT = eingeschaltet();

    @Test
    @DisplayName("L-03 placement is blocked until the third birthday as long as nobody has switched the change on")
    void waitsForTheThirdBirthday() {
        var fall = mitKind(HEUTE, "2025-10-15");

        assertThat(fall.fristen("L-03.BISHER", "2026-08-01")).containsExactly("2028-10-15 OFFEN");
        assertThat(fall.fristen("L-03.NEU", "2026-08-01")).isEmpty();
    }

    @Test
    @DisplayName("L-03 switched on, it takes hold of children born before, but of nobody before its day")
    void takesHoldOfThoseBornBefore() {
        assertThat(mitKind(GEAENDERT, "2025-10-15").fristen("L-03.NEU", "2026-08-01"))
                .containsExactly("2026-12-15 OFFEN");
        assertThat(mitKind(GEAENDERT, "2025-01-15").fristen("L-03.NEU", "2026-08-01"))
                .containsExactly("2026-07-01 UEBERFAELLIG");
        assertThat(mitKind(GEAENDERT, "2025-01-15").fristen("L-03.NEU", "2026-06-30")).isEmpty();
        assertThat(mitKind(GEAENDERT, "2025-01-15").am("2026-06-20", WIEDERVORLAGE).fristen("L-03.NEU", "2026-08-01"))
                .containsExactly("2026-07-01 ERLEDIGT");
    }

    @Test
    @DisplayName("L-02 the third missed appointment is looked at only where the change is switched on")
    void looksAtTheThirdMissedAppointment() {
        assertThat(Fallbeispiel.nach(GEAENDERT, "1990-01-01")
                .am("2026-08-03", DRITTES_MELDEVERSAEUMNIS)
                .fristen("L-02", "2026-08-04")).containsExactly("2026-08-10 BALD");
        assertThat(Fallbeispiel.nach(GEAENDERT, "1990-01-01")
                .am("2026-06-30", DRITTES_MELDEVERSAEUMNIS)
                .fristen("L-02", "2026-08-04")).isEmpty();
        assertThat(Fallbeispiel.nach(HEUTE, "1990-01-01")
                .am("2026-08-03", DRITTES_MELDEVERSAEUMNIS)
                .fristen("L-02", "2026-08-04")).isEmpty();
    }

    private static Fallbeispiel mitKind(Regelwerk regelwerk, String geburt) {
        return Fallbeispiel.nach(regelwerk, "1995-01-01").am(geburt, KIND_GEBOREN).seit(geburt, KATEGORIE_Y);
    }

    private static Regelwerk eingeschaltet() {
        var regeln = HEUTE.regeln()
                .stream()
                .map(regel -> new Regel(regel.id(), regel.titel(), regel.titelEnglisch(), regel.bereich(),
                        regel.kapitel(), regel.art(),
                        regel.ausloeser(), regel.bedingung(), regel.frist(), regel.spaetestens(), regel.aufschub(),
                        regel.erfuelltDurch(), regel.endetMit(), regel.bald(), regel.vorlauf(), regel.geltung(),
                        !List.of("L-03.BISHER").contains(regel.id())))
                .toList();
        return new Regelwerk(HEUTE.name(), HEUTE.titel(), HEUTE.fassung(), HEUTE.stand(), HEUTE.land(),
                HEUTE.schluessel(), regeln, List.of());
    }
}
