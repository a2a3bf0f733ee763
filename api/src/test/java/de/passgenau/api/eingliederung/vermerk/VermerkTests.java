package de.passgenau.api.eingliederung.vermerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import de.passgenau.api.eingliederung.Fallarbeit;
import de.passgenau.api.eingliederung.Taten;
import de.passgenau.api.eingliederung.hinweis.Hinweis;
import de.passgenau.api.eingliederung.hinweis.Hinweise;
import de.passgenau.api.eingliederung.integration.ArbeitsaufnahmeErfassen;
import de.passgenau.api.eingliederung.jugend.BildungslageErfassen;
import de.passgenau.api.eingliederung.jugend.Zielgruppenfolge;
import de.passgenau.api.eingliederung.termin.TerminVereinbaren;
import de.passgenau.api.eingliederung.termin.TerminVersaeumen;
import de.passgenau.api.eingliederung.ueberleitung.FallUeberleiten;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.fall.verlauf.Einladung;
import de.passgenau.api.fall.verlauf.Integration;
import de.passgenau.api.fall.verlauf.Kontakt;
import de.passgenau.api.fall.verlauf.Termin;
import de.passgenau.api.fall.vermerk.Suchlauf;
import de.passgenau.api.security.Fallmanagerart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VermerkTests {

    @Test
    @DisplayName("T-02 the FM arbeitsmarktnah keeps a case with reasons, shortly before his time is over at the earliest")
    void keepsACaseAfterItsTime() {
        var fall = beimMarktnahen();

        assertThat(fall.dann("2026-07-01").gruende(entscheidung("2026-07-01", null)))
                .containsExactly("t-02.entscheidungsgrund", "t-02.entscheidung-zu-frueh");
        assertThat(fall.dann("2026-08-03").gruende(entscheidung("2026-08-04", "Gründe.")))
                .containsExactly("kuenftig");
        fall.tut(entscheidung("2026-08-03", "Zwei Gespräche stehen an."));
        assertThat(fall.dann("2026-12-01").gruende(entscheidung("2026-12-01", "Noch eins.")))
                .as("counted from the last judgement")
                .containsExactly("t-02.entscheidung-zu-frueh");
        assertThat(fall.gruende(zurueck())).containsExactly("t-02.zu-frueh");
        assertThat(fall.dann("2027-02-03").gruende(zurueck())).isEmpty();
    }

    @Test
    @DisplayName("T-02 nobody else judges, and nobody who works is judged")
    void judgesOnlyWhereItIsAsked() {
        var beimFernen = Fallarbeit.am("2026-03-02").tut(Taten.einstiegsberatung("2026-03-02", Kundenkategorie.A));
        assertThat(beimFernen.dann("2026-10-01").gruende(entscheidung("2026-10-01", "Gründe.")))
                .containsExactly("t-02.nicht-marktnah");

        var inArbeit = beimMarktnahen().dann("2026-09-02")
                .tut(new ArbeitsaufnahmeErfassen(Taten.tag("2026-09-01"), Integration.Art.BESCHAEFTIGUNG,
                        Integration.Weg.EIGENE_SUCHE, null));
        assertThat(inArbeit.gruende(entscheidung("2026-09-02", "Gründe.")))
                .containsExactly("t-02.nichts-zu-entscheiden");
    }

    @Test
    @DisplayName("T-02 what has to be judged is said until it is, and again when the next time is over")
    void saysWhatIsToBeJudged() {
        var fall = beimMarktnahen();

        assertThat(hinweise(fall.dann("2026-09-02"))).containsExactly("hinweis.t-02");
        assertThat(hinweise(fall.tut(entscheidung("2026-09-02", "Gründe.")))).isEmpty();
        assertThat(hinweise(fall.dann("2027-03-02"))).containsExactly("hinweis.t-02.erneut");
    }

    @Test
    @DisplayName("X-06 a search follows a profile, and counts what it found")
    void searchesForAProfile() {
        var fall = Fallarbeit.am("2026-03-02");
        assertThat(fall.gruende(suche(null))).containsExactly("x-06.profil");

        fall.tut(Taten.profil("2026-03-02"));
        assertThat(fall.gruende(suche(-1))).containsExactly("x-06.treffer");
        fall.tut(suche(0), suche(7));
        assertThat(fall.akte().betreuung().vermerke().suchlaeufe()).extracting(Suchlauf::treffer)
                .containsExactly(0, 7);
    }

    @Test
    @DisplayName("U-04 a judged prospect keeps a Vermittlungskunde from the change that would be due")
    void judgesTheProspect() {
        var fall = Fallarbeit.mit(Fallarbeit.geboren("2004-02-01"), "2025-07-21")
                .tut(Taten.zielgruppe(Zielgruppe.VERMITTLUNGSKUNDEN, "2025-07-21"));
        assertThat(fall.gruende(perspektive(fall))).containsExactly("u-04.kein-abschluss");
        fall.tut(new BildungslageErfassen(null, null, null, null, Taten.tag("2025-07-18")));
        assertThat(fall.gruende(perspektive(fall))).containsExactly("u-04.perspektive-zu-frueh");

        fall.dann("2027-07-19");
        assertThat(Zielgruppenfolge.faellig(fall.lage())).isPresent();
        fall.tut(perspektive(fall));
        assertThat(Zielgruppenfolge.faellig(fall.lage())).isEmpty();
        fall.tut(Taten.zielgruppe(Zielgruppe.AKTIVIERUNGSKUNDEN, "2027-07-19"));
        assertThat(fall.dann("2027-07-20").gruende(perspektive(fall))).containsExactly("u-04.nur-vermittlungskunden");
    }

    @Test
    @DisplayName("L-02 the check follows the third missed appointment that had consequences and no good reason")
    void checksAfterTheThird() {
        var fall = Fallarbeit.am("2026-07-06").tut(Taten.einstiegsberatung("2026-07-06", Kundenkategorie.C));
        versaeumt(fall, "2026-07-13", null);
        versaeumt(fall, "2026-07-20", "Der Bus fiel aus.");
        versaeumt(fall, "2026-07-27", null);
        assertThat(fall.gruende(new MeldeversaeumnissePruefen(fall.heute(), " ")))
                .containsExactly("l-02.ergebnis", "l-02.drittes");

        versaeumt(fall, "2026-08-03", null);
        assertThat(fall.gruende(new MeldeversaeumnissePruefen(fall.heute(), "Weitergegeben."))).isEmpty();
    }

    private static Fallarbeit beimMarktnahen() {
        return Fallarbeit.am("2026-03-02")
                .tut(Taten.einstiegsberatung("2026-03-02", Kundenkategorie.A), new FallUeberleiten(
                        Fallmanagerart.ARBEITSMARKTNAH, "berta", "Kategorie A.", null, List.of(), null));
    }

    private static FallUeberleiten zurueck() {
        return new FallUeberleiten(Fallmanagerart.ARBEITSMARKTFERN, "anna", "Ohne Erfolg.", null, List.of(), null);
    }

    private static EinzelfallEntscheiden entscheidung(String tag, @Nullable String grund) {
        return new EinzelfallEntscheiden(Taten.tag(tag), grund);
    }

    private static SuchlaufDokumentieren suche(@Nullable Integer treffer) {
        return new SuchlaufDokumentieren(Suchlauf.Ziel.STELLEN, Taten.tag("2026-03-02"), treffer, null);
    }

    private static PerspektiveBeurteilen perspektive(Fallarbeit fall) {
        return new PerspektiveBeurteilen(fall.heute(), "Probearbeit ist vereinbart.");
    }

    private static void versaeumt(Fallarbeit fall, String tag, @Nullable String wichtigerGrund) {
        fall.tut(new TerminVereinbaren(Termin.Art.FOLGEGESPRAECH, Taten.tag(tag).atTime(9, 0), "Zimmer 7",
                new Einladung(fall.heute(), Kontakt.Weg.SCHRIFTLICH, true)));
        fall.dann(tag).tut(new TerminVersaeumen(fall.letzte(Termin.class), wichtigerGrund));
    }

    private static List<String> hinweise(Fallarbeit fall) {
        return Hinweise.fuer(fall.lage())
                .stream()
                .filter(eine -> eine.regel().equals("T-02"))
                .map(Hinweis::satz)
                .toList();
    }
}
