package de.passgenau.api.eingliederung.einstieg;

import static de.passgenau.api.eingliederung.Fallarbeit.geboren;
import static de.passgenau.api.eingliederung.Taten.LAGER;
import static de.passgenau.api.eingliederung.Taten.belehrung;
import static de.passgenau.api.eingliederung.Taten.einstiegsberatung;
import static de.passgenau.api.eingliederung.Taten.ereignis;
import static de.passgenau.api.eingliederung.Taten.kategorie;
import static de.passgenau.api.eingliederung.Taten.schule;
import static de.passgenau.api.eingliederung.Taten.tag;
import static de.passgenau.api.eingliederung.Taten.zielgruppe;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.eingliederung.Personenlage;
import de.passgenau.api.eingliederung.gespraech.BelehrungErfassen;
import de.passgenau.api.eingliederung.kategorie.KategorieFestlegen;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.fall.verlauf.Belehrung;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Kontakt;
import de.passgenau.api.security.Fallmanagerart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EinstiegsberatungTests {

    private final Fallarbeit fall = Fallarbeit.am("2026-03-16");

    @Test
    @DisplayName("E-01 a Neufall got no ALG II in the last six months; the benefits of this Antrag do not count")
    void isForNeufaelle() {
        fall.tut(ereignis(Ereignis.Art.ANTRAG_VOLLSTAENDIG, "2026-03-10"),
                ereignis(Ereignis.Art.BEWILLIGUNG, "2026-03-01"));

        assertThat(fall.gruende(einstiegsberatung("2026-03-16", Kundenkategorie.B))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-08-31, true", "2025-09-01, false", "2026-02-28, false"})
    @DisplayName("E-01 inside six months after the last benefits there is no new Einstiegsberatung")
    void isNotForWhoGotBenefitsLately(String leistungsende, boolean neufall) {
        fall.tut(ereignis(Ereignis.Art.BEWILLIGUNG, "2024-01-01"),
                ereignis(Ereignis.Art.LEISTUNGSENDE, leistungsende),
                ereignis(Ereignis.Art.ANTRAG_VOLLSTAENDIG, "2026-03-10"));

        assertThat(fall.gruende(einstiegsberatung("2026-03-16", Kundenkategorie.B)).isEmpty()).isEqualTo(neufall);
    }

    @Test
    @DisplayName("E-01 who moved in from another Träger is a Neufall")
    void isForWhoMovedIn() {
        fall.tut(ereignis(Ereignis.Art.BEWILLIGUNG, "2025-01-01"));
        assertThat(fall.gruende(einstiegsberatung("2026-03-16", Kundenkategorie.B)))
                .containsExactly("e-01.kein-neufall");

        fall.tut(ereignis(Ereignis.Art.ZUZUG, "2026-03-02"));
        assertThat(fall.gruende(einstiegsberatung("2026-03-16", Kundenkategorie.B))).isEmpty();
    }

    @Test
    @DisplayName("E-01 once for each Neufall: not again while benefits go on, nor within six months")
    void takesPlaceOnce() {
        fall.tut(ereignis(Ereignis.Art.ANTRAG_VOLLSTAENDIG, "2026-03-10"),
                einstiegsberatung("2026-03-16", Kundenkategorie.B)).dann("2027-06-01");

        assertThat(fall.gruende(einstiegsberatung("2027-06-01", Kundenkategorie.B)))
                .containsExactly("e-01.schon-beraten");
        fall.tut(ereignis(Ereignis.Art.ANTRAG_VOLLSTAENDIG, "2027-05-20"));
        assertThat(fall.gruende(einstiegsberatung("2027-06-01", Kundenkategorie.B))).isEmpty();
    }

    @Test
    @DisplayName("E-02 it concerns everybody from the 15th birthday on")
    void isForEverybodyFromFifteen() {
        var jung = Fallarbeit.mit(geboren("2011-03-17"), "2026-03-16");

        assertThat(jung.gruende(einstiegsberatung("2026-03-16", Fallmanagerart.U25, Kundenkategorie.C)))
                .containsExactly("e-02.zu-jung");
        assertThat(jung.dann("2026-03-17")
                .gruende(einstiegsberatung("2026-03-17", Fallmanagerart.U25, Kundenkategorie.C))).isEmpty();
    }

    @Test
    @DisplayName("E-06 it records a first profile, the Belehrung and a binding decision on the category")
    void recordsProfileBelehrungAndDecision() {
        fall.tut(einstiegsberatung("2026-03-16", Kundenkategorie.B));

        var akte = fall.akte();
        assertThat(akte.profil().letzte().orElseThrow().angaben().zielberuf()).isEqualTo(LAGER);
        assertThat(akte.kategorien().kategorie()).contains(Kundenkategorie.B);
        assertThat(akte.betreuung().gespraeche().belehrungen()).hasSize(1);
        assertThat(akte.betreuung().gespraeche().kontakte()).extracting(Kontakt::art)
                .containsExactly(Kontakt.Art.EINSTIEGSBERATUNG);
        assertThat(akte.gefuehrtVon()).contains(Fallmanagerart.ARBEITSMARKTFERN);
    }

    @Test
    @DisplayName("E-06 the Belehrung in it is complete")
    void refusesAPartialBelehrung() {
        var auszug = new BelehrungErfassen(tag("2026-03-16"), Belehrung.Umfang.AUSZUG, Belehrung.Nachweis.ZUSTELLUNG,
                "Blatt 2");

        assertThat(fall.gruende(neu(Fallmanagerart.ARBEITSMARKTFERN, false, false, auszug)))
                .containsExactly("e-06.vollstaendig");
    }

    @Test
    @DisplayName("E-06 everything that is missing in it is said at once")
    void saysEverythingThatIsMissing() {
        var unvollstaendig = new EinstiegsberatungDokumentieren(tag("2026-03-16"), false,
                Fallmanagerart.ARBEITSMARKTFERN, false, Kontakt.Weg.VIDEO, null, Profilangaben.mit(LAGER), null,
                new KategorieFestlegen(Kundenkategorie.Y, tag("2026-03-15"), "", null));

        assertThat(fall.gruende(unvollstaendig)).containsExactly("v-02.kontakt-ergebnis", "e-06.belehrung",
                "e-06.selber-tag", "k-02.grund", "k-03.sperre");
    }

    @Test
    @DisplayName("E-06 the Belehrung may be left out for pupils whose leaving is not near, and for nobody else")
    void sparesPupilsTheBelehrung() {
        var schueler = Fallarbeit.mit(geboren("2010-01-15"), "2026-03-16")
                .tut(zielgruppe(Zielgruppe.SCHUELER, "2026-03-16"));

        assertThat(schueler.gruende(ohneBelehrung())).isEmpty();
        assertThat(schueler.tut(schule("2026-09-17", false)).gruende(ohneBelehrung())).isEmpty();
        assertThat(schueler.tut(schule("2026-09-16", false)).gruende(ohneBelehrung()))
                .containsExactly("e-06.belehrung");
    }

    @Test
    @DisplayName("K-04 the Belehrung with which X began does not count for the way back; one in a new ESB does")
    void tellsAllRightsAgainOnTheWayBack() {
        fall.tut(einstiegsberatung("2026-03-16", Kundenkategorie.X)).dann("2026-10-01");
        assertThat(fall.gruende(kategorie(Kundenkategorie.B, "2026-10-01"))).containsExactly("k-04.belehrung");
        assertThat(fall.gruende(einstiegsberatung("2026-10-01", Kundenkategorie.B))).isEmpty();

        var schueler = Fallarbeit.mit(geboren("2010-01-15"), "2026-03-16")
                .tut(
                        zielgruppe(Zielgruppe.SCHUELER, "2026-03-16"), kategorie(Kundenkategorie.X, "2026-03-16"));
        assertThat(schueler.gruende(ohneBelehrung())).containsExactly("k-04.belehrung");
    }

    @Test
    @DisplayName("E-07 under 25 the FM U25, for pupils the Berufsberater, from 25 the FM arbeitsmarktfern")
    void isLedByWhoIsInCharge() {
        assertThat(zustaendig("2001-03-17")).containsExactly(Fallmanagerart.U25);
        assertThat(zustaendig("2001-03-16")).containsExactly(Fallmanagerart.ARBEITSMARKTFERN);
        var schueler = Fallarbeit.mit(geboren("2010-01-15"), "2026-03-16")
                .tut(zielgruppe(Zielgruppe.SCHUELER, "2026-03-16"));
        assertThat(schueler.gruende(einstiegsberatung("2026-03-16", Fallmanagerart.U25, Kundenkategorie.C)))
                .containsExactly("e-07.zustaendig");
    }

    @Test
    @DisplayName("E-07 a Bedarfsgemeinschaft of both ages is seen together; the self-employed have their own")
    void knowsTheExceptions() {
        var zusammen = neu(Fallmanagerart.U25, true, false, belehrung("2026-03-16"));
        assertThat(fall.gruende(zusammen)).isEmpty();

        fall.nunIst(new Personenlage(tag("1990-05-04"), true, true, false, null));
        assertThat(fall.gruende(einstiegsberatung("2026-03-16", Fallmanagerart.SELBSTAENDIGE, Kundenkategorie.S)))
                .isEmpty();
    }

    @Test
    @DisplayName("E-05, F-01 made up for in the Erstgespräch with all its contents, but not with pupils")
    void isMadeUpForInTheErstgespraech() {
        fall.tut(neu(Fallmanagerart.ARBEITSMARKTFERN, false, true, belehrung("2026-03-16")));
        assertThat(fall.akte().betreuung().gespraeche().kontakte()).extracting(Kontakt::art)
                .containsExactly(Kontakt.Art.ERSTGESPRAECH);

        var schueler = Fallarbeit.mit(geboren("2010-01-15"), "2026-03-16")
                .tut(zielgruppe(Zielgruppe.SCHUELER, "2026-03-16"));
        assertThat(schueler.gruende(neu(Fallmanagerart.BERUFSBERATER, false, true, null)))
                .containsExactly("f-01.schueler");
    }

    private static List<Fallmanagerart> zustaendig(String geburtsdatum) {
        var person = Fallarbeit.mit(geboren(geburtsdatum), "2026-03-16");
        return Stream.of(Fallmanagerart.values())
                .filter(art -> person.gruende(einstiegsberatung("2026-03-16", art, Kundenkategorie.C)).isEmpty())
                .toList();
    }

    private static EinstiegsberatungDokumentieren ohneBelehrung() {
        return neu(Fallmanagerart.BERUFSBERATER, false, false, null);
    }

    private static EinstiegsberatungDokumentieren neu(Fallmanagerart durch, boolean gemeinsam, boolean nachgeholt,
            @Nullable BelehrungErfassen belehrung) {
        return new EinstiegsberatungDokumentieren(tag("2026-03-16"), nachgeholt, durch, gemeinsam,
                Kontakt.Weg.PERSOENLICH, "Beraten.", Profilangaben.mit(LAGER), belehrung,
                kategorie(Kundenkategorie.C, "2026-03-16"));
    }
}
