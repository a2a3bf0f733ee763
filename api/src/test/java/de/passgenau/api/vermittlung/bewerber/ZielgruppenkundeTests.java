package de.passgenau.api.vermittlung.bewerber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.lage.Erwerbstaetigkeit;
import de.passgenau.api.fall.lage.Geschlecht;
import de.passgenau.api.fall.lage.Lebenslage;
import de.passgenau.catalogue.Anschrift;
import de.passgenau.matching.profil.Zielgruppe;
import de.passgenau.matching.profil.Zugangsprofil;
import de.passgenau.matching.zulassung.Urteil;
import de.passgenau.matching.zulassung.Zielgruppen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("N-03 of each group nobody knows whether somebody belongs to it until the fact is asked for that it rests on")
class ZielgruppenkundeTests {

    private static final LocalDate HEUTE = LocalDate.parse("2026-11-21");
    /** By the age, and by the profile that there is. */
    private static final Set<Zielgruppe> SCHON_BEKANNT = EnumSet.of(Zielgruppe.U25, Zielgruppe.UE50,
            Zielgruppe.SCHUELER, Zielgruppe.AUSBILDUNGSSUCHENDE);
    private static final Set<Zielgruppe> NACH_ARBEIT = EnumSet.of(Zielgruppe.AUFSTOCKER, Zielgruppe.MINIJOBBER,
            Zielgruppe.SELBSTAENDIGE);
    private static final Lebenslage.Familie FAMILIE = Lebenslage.Familie.offen();
    private static final Lebenslage.Beschaeftigung ARBEIT = Lebenslage.Beschaeftigung.offen();

    @Test
    void answersNoOtherQuestionWithTheOneThatWasAsked() {
        var zugang = zugang(new Lebenslage.Angaben(null, true, null, null, null, FAMILIE, ARBEIT));

        for (var gruppe : Zielgruppe.values()) {
            if (gruppe != Zielgruppe.ALLE && !SCHON_BEKANNT.contains(gruppe)) {
                assertThat(urteil(gruppe, zugang)).as(gruppe.name())
                        .isEqualTo(gruppe == Zielgruppe.MIGRANTEN ? Urteil.ERFUELLT : Urteil.UNBEKANNT);
            }
        }
    }

    @Test
    void keepsOutWhoseRecordedAnswerIsTheContrary() {
        var zugang = zugang(new Lebenslage.Angaben(Geschlecht.MAENNLICH, false, false, false, false,
                new Lebenslage.Familie(false, null),
                new Lebenslage.Beschaeftigung(Erwerbstaetigkeit.KEINE, LocalDate.parse("2026-10-01"), null, null)));

        for (var gruppe : List.of(Zielgruppe.FRAUEN, Zielgruppe.MIGRANTEN, Zielgruppe.SCHWERBEHINDERTE,
                Zielgruppe.REHABILITANDEN, Zielgruppe.ALLEINERZIEHENDE, Zielgruppe.LANGZEITARBEITSLOSE)) {
            assertThat(urteil(gruppe, zugang)).as(gruppe.name()).isEqualTo(Urteil.NICHT_ERFUELLT);
        }
        NACH_ARBEIT.forEach(gruppe -> assertThat(urteil(gruppe, zugang)).as(gruppe.name())
                .isEqualTo(Urteil.NICHT_ERFUELLT));
        assertThat(urteil(Zielgruppe.ERZIEHENDE, zugang)).as("perhaps with somebody else").isEqualTo(Urteil.UNBEKANNT);
        assertThat(urteil(Zielgruppe.LANGZEITLEISTUNGSBEZIEHENDE, zugang)).as("another question")
                .isEqualTo(Urteil.UNBEKANNT);
    }

    @Test
    void knowsWhoHasFledAndWhoseChildIsGrownUp() {
        var kind = new Lebenslage.Familie(null, LocalDate.parse("2008-11-21"));
        var zugang = zugang(new Lebenslage.Angaben(null, null, true, null, null, kind, ARBEIT));

        assertThat(urteil(Zielgruppe.MIGRANTEN, zugang)).isEqualTo(Urteil.ERFUELLT);
        assertThat(urteil(Zielgruppe.ERZIEHENDE, zugang)).isEqualTo(Urteil.NICHT_ERFUELLT);
        assertThat(urteil(Zielgruppe.BEDARFSGEMEINSCHAFT, zugang)).isEqualTo(Urteil.ERFUELLT);
    }

    private static Urteil urteil(Zielgruppe gruppe, Zugangsprofil zugang) {
        return new Zielgruppen(List.of(gruppe)).urteil(zugang, HEUTE);
    }

    private static Zugangsprofil zugang(Lebenslage.Angaben angaben) {
        var person = new Person("Demo", "Demo", LocalDate.parse("1985-05-05"),
                new Anschrift(null, "17291", "Prenzlau"), null, null);
        var fall = Fallbestand.von(person, new Zustaendigkeit("Prenzlau", "anna"), "51312");
        var lage = new Lebenslage(Kopf.neu(new EintragId("l"), HEUTE, "anna"), angaben);
        return FallabbildungTests.abbildung(HEUTE).von(Fallbestand.mit(fall, fall.verlauf().mit(lage))).zugang();
    }
}
