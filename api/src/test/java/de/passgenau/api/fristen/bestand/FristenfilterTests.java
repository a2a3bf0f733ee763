package de.passgenau.api.fristen.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.api.fristen.kalender.Kalender;
import de.passgenau.api.fristen.rechnung.Fristenrechnung;
import de.passgenau.api.fristen.rechnung.Fristlage;
import de.passgenau.api.fristen.rechnung.Fristzustand;
import de.passgenau.api.fristen.rechnung.Tatsache;
import de.passgenau.api.fristen.regelwerk.Ereignisart;
import de.passgenau.api.fristen.regelwerk.Regelbereich;
import de.passgenau.api.fristen.regelwerk.lesen.Regelwerkwahl;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.matching.Sichtfilter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FristenfilterTests {

    private static final LocalDate HEUTE = LocalDate.parse("2026-10-30");

    private final Fristenliste liste = new Fristenliste();

    /** Seven cases of two Geschäftsstellen, the Antrag of each a day later, each with E-03 and F-01. */
    @BeforeEach
    void fill() throws Exception {
        var regelwerk = Regelwerkwahl.lies("uckermark");
        var rechnung = new Fristenrechnung(regelwerk, Kalender.fuer(regelwerk.land()));
        for (int i = 0; i < 7; i++) {
            var tag = LocalDate.parse("2026-10-13").plusDays(i);
            var lage = new Fristlage("F" + i, LocalDate.parse("1990-02-01"),
                    List.of(Tatsache.am(tag, Ereignisart.ANTRAG_VOLLSTAENDIG),
                            Tatsache.am(tag, Ereignisart.BEWILLIGUNG)),
                    List.of());
            var ort = i % 2 == 0 ? "Prenzlau" : "Schwedt";
            var angaben = new Fallangaben("F" + i, 1, i < 3 ? "anna" : "berta", ort, Map.of("ort", Set.of(ort)));
            liste.tausche(List.of(), Fallfristen.am(HEUTE, angaben, lage, rechnung).posten());
        }
    }

    @Test
    void narrowsDownByEveryWishAtOnce() {
        assertThat(gesamt(alle())).isEqualTo(14);
        assertThat(gesamt(filter(Set.of(Fristzustand.UEBERFAELLIG), Set.of(), Set.of(), Set.of()))).isEqualTo(6);
        assertThat(gesamt(filter(Set.of(), Set.of("E-03"), Set.of(), Set.of()))).isEqualTo(7);
        assertThat(gesamt(filter(Set.of(), Set.of(), Set.of("Schwedt"), Set.of("anna")))).isEqualTo(2);
        assertThat(gesamt(new Fristenfilter(Set.of(), Set.of(), Set.of(Regelbereich.PLAN), Set.of(), Set.of(),
                Set.of(), null, null))).isZero();
        assertThat(gesamt(new Fristenfilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of("F0", "F1"),
                LocalDate.parse("2026-10-28"), LocalDate.parse("2026-10-28")))).isEqualTo(2);
    }

    @Test
    void showsNobodyElsesCases() {
        assertThat(liste.seite(alle(), Sichtfilter.wo("ort", List.of("Prenzlau")), erste(100), null).gesamt())
                .isEqualTo(8);
        assertThat(liste.seite(alle(), Sichtfilter.nichts(), erste(100), null).gesamt()).isZero();
    }

    @Test
    void turnsThePagesInBothDirections() {
        var alle = seite(100, null);
        assertThat(alle.posten()).isSorted();

        var zweite = liste.seite(alle(), Sichtfilter.alles(), erste(5), alle.posten().get(4).marke());
        assertThat(zweite.posten()).isEqualTo(alle.posten().subList(5, 10));
        assertThat(zweite.davorMehr() && zweite.danachMehr()).isTrue();
        var zurueck = liste.seite(alle(), Sichtfilter.alles(), new Seitenangabe(null, null, 5, null),
                zweite.posten().getFirst().marke());
        assertThat(zurueck.posten()).isEqualTo(alle.posten().subList(0, 5));
        assertThat(zurueck.davorMehr()).isFalse();
        assertThat(zurueck.danachMehr()).isTrue();
        assertThat(seite(0, null).posten()).isEmpty();
    }

    @Test
    void findsItsPlaceAgain() {
        assertThat(seite(100, null).posten()).allSatisfy(
                posten -> assertThat(Fristmarke.lies(posten.marke().text())).isEqualTo(posten.marke()));
    }

    private Fristenseite seite(int anzahl, @Nullable Fristmarke marke) {
        return liste.seite(alle(), Sichtfilter.alles(), erste(anzahl), marke);
    }

    private long gesamt(Fristenfilter filter) {
        return liste.seite(filter, Sichtfilter.alles(), erste(0), null).gesamt();
    }

    private static Seitenangabe erste(int anzahl) {
        return new Seitenangabe(anzahl, null, null, null);
    }

    static Fristenfilter alle() {
        return filter(Set.of(), Set.of(), Set.of(), Set.of());
    }

    private static Fristenfilter filter(Set<Fristzustand> zustaende, Set<String> regeln, Set<String> orte,
            Set<String> fallmanager) {
        return new Fristenfilter(zustaende, regeln, Set.of(), orte, fallmanager, Set.of(), null, null);
    }
}
