package de.passgenau.api.fristen.arbeitsliste;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fristen.bestand.Faelliges;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArbeitsplanTests {

    private static final Instant GEAENDERT = Instant.parse("2026-11-20T13:05:00Z");

    @Test
    @DisplayName("V-02 agreements that end within the weeks asked for, and those run out without an evaluation")
    void findsAgreementsThatEnd() {
        var blatt = blatt(List.of(tag("2026-11-10"), tag("2026-12-19"), tag("2026-12-20")), List.of(), List.of(),
                List.of());

        assertThat(saetze(blatt, Arbeitsgrund.VEREINBARUNG_ENDET)).containsExactly(
                "arbeitsliste.vereinbarung-abgelaufen [2026-11-10]", "arbeitsliste.vereinbarung-endet [2026-12-19]");
    }

    @Test
    @DisplayName("P-05 open Hemmnisse that nobody works on, one line a case")
    void findsHemmnisseWithoutAStrategy() {
        var blatt = blatt(List.of(), List.of(Hemmnisart.SPRACHE, Hemmnisart.MOTIVATION), List.of(), List.of());

        assertThat(saetze(blatt, Arbeitsgrund.HEMMNIS_OHNE_STRATEGIE))
                .containsExactly("arbeitsliste.ohne-strategie [[SPRACHE, MOTIVATION]]");
    }

    @Test
    void findsAppointmentsOfTodayAndMissedOnes() {
        var blatt = blatt(List.of(), List.of(), List.of(LocalDateTime.parse("2026-11-21T14:30"),
                LocalDateTime.parse("2026-11-21T09:00"), LocalDateTime.parse("2026-11-24T09:00")),
                List.of(tag("2026-11-16")));

        assertThat(saetze(blatt, Arbeitsgrund.TERMIN_HEUTE)).containsExactly("arbeitsliste.termin-heute [09:00]",
                "arbeitsliste.termin-heute [14:30]");
        assertThat(saetze(blatt, Arbeitsgrund.TERMIN_VERSAEUMT))
                .containsExactly("arbeitsliste.termin-versaeumt [2026-11-16]");
    }

    @Test
    void findsWhatChangedSince() {
        var blatt = blatt(List.of(), List.of(), List.of(), List.of());

        assertThat(saetze(blatt, Arbeitsgrund.GEAENDERT)).containsExactly("arbeitsliste.geaendert [2026-11-20, 14:05]");
        assertThat(plan(frage(GEAENDERT.plusSeconds(1)), blatt, List.of()).gruppen().get(Arbeitsgrund.GEAENDERT))
                .isEmpty();
    }

    @Test
    @DisplayName("E-03 what is due today is told apart from what is overdue")
    void tellsTodayFromBefore() {
        var gruppen = plan(frage(GEAENDERT), blatt(List.of(), List.of(), List.of(), List.of()),
                List.of(new Faelliges("F1", tag("2026-11-21"), "E-03", true, sprache -> "Heute."),
                        new Faelliges("F1", tag("2026-11-02"), "V-04", false, sprache -> "Längst.")))
                .gruppen();

        assertThat(gruppen.get(Arbeitsgrund.FAELLIG_HEUTE)).extracting(Arbeitsanlass::regel).containsExactly("E-03");
        assertThat(gruppen.get(Arbeitsgrund.UEBERFAELLIG)).extracting(Arbeitsanlass::regel).containsExactly("V-04");
        assertThat(gruppen.keySet()).containsExactly(Arbeitsgrund.values());
    }

    @Test
    @DisplayName("L-04 what asks for attention in the household stands in the case")
    void tellsOfBirthdaysInTheHousehold() {
        assertThat(saetze(blatt(List.of(), List.of(), List.of(), List.of()), Arbeitsgrund.ALTERSGRENZE))
                .containsExactly("arbeitsliste.kind-25-bald [2026-12-03]");
    }

    private static List<String> saetze(Arbeitsblatt blatt, Arbeitsgrund grund) {
        return plan(frage(GEAENDERT), blatt, List.of()).gruppen()
                .getOrDefault(grund, List.of())
                .stream()
                .map(anlass -> switch (anlass.satz()) {
                    case Arbeitsanlass.Satz.Vorlage(var schluessel, var angaben) -> schluessel + ' ' + angaben;
                    case Arbeitsanlass.Satz.Fertig(var text) -> text.apply(Locale.GERMAN);
                })
                .toList();
    }

    private static Arbeitsplan plan(Arbeitsfrage frage, Arbeitsblatt blatt, List<Faelliges> faellig) {
        return new Arbeitsplan(frage, List.of(blatt), faellig,
                new Anlaesse(List.of(new Haushaltsanlass("F1", tag("2026-12-03"), "L-04", "kind-25-bald",
                        List.of(tag("2026-12-03")))),
                        List.of(new Vermittlungsanlass("F1", tag("2026-11-20"), "X-08", "vorschlag.VERSANDT",
                                List.of(tag("2026-11-13"), tag("2026-11-20")))),
                        List.of()));
    }

    private static Arbeitsfrage frage(Instant seit) {
        return new Arbeitsfrage(tag("2026-11-21"), seit, 4, ZoneId.of("Europe/Berlin"));
    }

    private static Arbeitsblatt blatt(List<LocalDate> enden, List<Hemmnisart> hemmnisse, List<LocalDateTime> termine,
            List<LocalDate> versaeumt) {
        return new Arbeitsblatt("F1", "anna", true, Map.of(), GEAENDERT, enden, hemmnisse, termine, versaeumt);
    }

    private static LocalDate tag(String tag) {
        return LocalDate.parse(tag);
    }
}
