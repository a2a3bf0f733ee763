package de.passgenau.api.teilnahme.konto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.TraegerId;
import de.passgenau.catalogue.durchgang.Angebot;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.DurchgangId;
import de.passgenau.catalogue.durchgang.rahmen.Anwesenheitsuhr;
import de.passgenau.catalogue.durchgang.rahmen.Durchfuehrungsort;
import de.passgenau.catalogue.durchgang.rahmen.Einstieg;
import de.passgenau.catalogue.durchgang.rahmen.Laufzeit;
import de.passgenau.catalogue.durchgang.rahmen.Platzzahl;
import de.passgenau.catalogue.durchgang.rahmen.Rahmen;
import de.passgenau.catalogue.durchgang.rahmen.Reihenfolge;
import de.passgenau.catalogue.durchgang.rahmen.Vergabeordnung;
import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.teilnahme.Begruendung;
import de.passgenau.catalogue.durchgang.teilnahme.Dringlichkeit;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.durchgang.teilnahme.Schritt;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.durchgang.teilnahme.Traegerakte;
import de.passgenau.catalogue.durchgang.teilnahme.Zweck;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import de.passgenau.catalogue.recht.Instrumentart;
import de.passgenau.catalogue.steckbrief.Hemmnisart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T-06 an assignment stands in the course of the case, and follows what becomes of it")
class EreignisangleichungTests {

    private static final LocalDate BEGINN = LocalDate.parse("2026-03-02");
    private static final LocalDate ENDE = LocalDate.parse("2026-08-31");
    private static final LocalDate ZUWEISUNG = BEGINN.minusDays(20);
    private static final MassnahmeId MASSNAHME = new MassnahmeId("m");
    private static final Fallkennung FALL = new Fallkennung("f");

    private static Durchgang mit(Schritt... schritte) {
        var alle = new ArrayList<>(List.of(schritt(1, Stand.VORGESCHLAGEN, ZUWEISUNG, null),
                schritt(2, Stand.ZUGEWIESEN, ZUWEISUNG, null)));
        alle.addAll(List.of(schritte));
        var teilnahme = new Teilnahme(new TeilnahmeId("t"), FALL, new Zweck("SUCHT", "Wirkung", "Ziel"), false,
                Dringlichkeit.NORMAL, alle, Traegerakte.LEER);
        return new Durchgang(new DurchgangId("d"), 0, Durchgang.SCHEMA, new Angebot(MASSNAHME, new TraegerId("x")),
                new Rahmen(new Laufzeit(BEGINN, ENDE), new Platzzahl(0, 9, 5, 0), Einstieg.FLEXIBEL,
                        new Vergabeordnung(Reihenfolge.NACH_EINGANG, 14), Anwesenheitsuhr.BIS_ZUM_ENDE,
                        new Durchfuehrungsort("Werkstatt", null, false, false)),
                List.of(teilnahme), null, null, Spur.begonnen(zeit(ZUWEISUNG), List.of()));
    }

    private static Schritt schritt(int nummer, Stand stand, LocalDate tag, @Nullable Abweichungsgrund grund) {
        return new Schritt(nummer, stand, tag, zeit(tag), "anna", grund == null ? null : new Begruendung(grund, null),
                null);
    }

    private static Instant zeit(LocalDate tag) {
        return tag.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    private static Fallverlauf danach(Fallverlauf verlauf, LocalDate heute, Durchgang durchgang) {
        var bild = new Massnahmenbild(tag -> tag.getDayOfWeek() != DayOfWeek.SUNDAY, ZoneOffset.UTC);
        return new Ereignisangleichung(bild, Map.of(MASSNAHME, Ereignis.Art.AKTIVIERUNGSMASSNAHME), heute,
                ZUWEISUNG.minusYears(1)).angeglichen(verlauf, FALL, List.of(durchgang));
    }

    private static Fallverlauf zugewiesen() {
        return danach(Fallverlauf.neu(), ZUWEISUNG, mit());
    }

    private static List<Ereignis> ereignisse(Fallverlauf verlauf) {
        return verlauf.geltend().betreuung().ereignisse().alle();
    }

    @Test
    void beginsWithTheAssignmentAndThePlannedDays() {
        assertThat(ereignisse(zugewiesen())).singleElement().satisfies(eines -> {
            assertThat(eines.art()).isEqualTo(Ereignis.Art.AKTIVIERUNGSMASSNAHME);
            assertThat(eines.tag()).isEqualTo(BEGINN);
            assertThat(eines.bis()).isEqualTo(ENDE);
            assertThat(eines.kopf().erfasstDurch()).isEqualTo("anna");
            assertThat(eines.kopf().erfasstAm()).isEqualTo(ZUWEISUNG);
        });
    }

    @Test
    void changesNothingWhenDoneTwice() {
        var spaeter = danach(zugewiesen(), BEGINN.plusDays(9), mit());

        assertThat(spaeter).isEqualTo(zugewiesen());
    }

    @Test
    void followsTheRealDaysAndKeepsThePlanReadable() {
        var antritt = BEGINN.plusDays(7);
        var abbruch = BEGINN.plusDays(50);
        var da = danach(zugewiesen(), antritt, mit(schritt(3, Stand.ANGETRETEN, antritt, null)));
        var weg = danach(da, abbruch, mit(schritt(3, Stand.ANGETRETEN, antritt, null),
                schritt(4, Stand.ABGEBROCHEN, abbruch, Abweichungsgrund.GESUNDHEIT)));

        assertThat(ereignisse(da)).extracting(Ereignis::tag).containsExactly(antritt);
        assertThat(ereignisse(weg)).extracting(Ereignis::bis).containsExactly(abbruch);
        assertThat(weg.am(abbruch.minusDays(1)).betreuung().ereignisse().alle()).extracting(Ereignis::bis)
                .containsExactly(ENDE);
    }

    @Test
    void isTakenBackIfNobodyComesAndComesBackWithHer() {
        var nieDa = danach(zugewiesen(), BEGINN.plusDays(1),
                mit(schritt(3, Stand.NICHT_ANGETRETEN, BEGINN.plusDays(1), Abweichungsgrund.NICHT_ERSCHIENEN)));
        var doch = danach(nieDa, BEGINN.plusDays(2), mit());

        assertThat(ereignisse(nieDa)).isEmpty();
        assertThat(nieDa.berichtigungen().alle()).hasSize(1);
        assertThat(ereignisse(doch)).extracting(Ereignis::tag).containsExactly(BEGINN);
    }

    @Test
    void leavesWhatAPersonHasRecorded() {
        var vonHand = Fallverlauf.neu()
                .mit(Ereignis.von(Kopf.neu(new EintragId("e"), ZUWEISUNG, "berta"),
                        Ereignis.Art.AKTIVIERUNGSMASSNAHME, BEGINN, null));

        assertThat(danach(vonHand, ZUWEISUNG, mit())).isEqualTo(vonHand);
    }

    @Test
    @DisplayName("T-05 a Weiterbildung stands there if it leads to an Abschluss, help of other kinds does not")
    void isForWhatARuleAsksFor() {
        assertThat(Massnahmeereignis.art(Instrumentart.AVGS, List.of()))
                .contains(Ereignis.Art.AKTIVIERUNGSMASSNAHME);
        assertThat(Massnahmeereignis.art(Instrumentart.FBW, List.of(Hemmnisart.FEHLENDER_BERUFSABSCHLUSS)))
                .contains(Ereignis.Art.WEITERBILDUNG_MIT_ABSCHLUSS);
        assertThat(Massnahmeereignis.art(Instrumentart.FBW, List.of(Hemmnisart.EDV_KENNTNISSE))).isEmpty();
        assertThat(Massnahmeereignis.art(Instrumentart.EINSTIEGSGELD, List.of())).isEmpty();
    }
}
