package de.passgenau.api.schreiben.einladung;

import static de.passgenau.api.schreiben.Fallakte.mit;
import static de.passgenau.api.schreiben.Fallakte.termin;
import static de.passgenau.api.schreiben.Fallakte.von;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.verlauf.Termin;
import de.passgenau.api.fall.verlauf.Termin.Art;
import de.passgenau.api.schreiben.Fallakte;
import de.passgenau.api.schreiben.absender.Geschaeftsstelle;
import de.passgenau.api.schreiben.satz.Blatt;
import de.passgenau.api.schreiben.satz.Druckerei;
import de.passgenau.api.schreiben.satz.Druckprobe;
import de.passgenau.api.security.graphiql.Browser;
import de.passgenau.catalogue.Anschrift;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BriefbogenTests {

    private static final Geschaeftsstelle PRENZLAU = new Geschaeftsstelle("Prenzlau", "Jobcenter Beispielkreis",
            new Anschrift("Musterstraße 1", "17291", "Prenzlau"), "03984 555-100", "prenzlau@jobcenter.example",
            "Montag bis Freitag");
    private static final String FOLGEN = "Dann wird gemindert (§ 32 SGB II).";
    private static final double PUNKTE_JE_MILLIMETER = 72 / 25.4;

    private final Druckerei druckerei = Druckprobe.druckerei();

    @ParameterizedTest
    @EnumSource
    @DisplayName("E-05 who is invited freely is told so, and of no consequences")
    void saysThatStayingAwayHasNoConsequences(Art art) {
        var brief = html(Fallbestand.inPrenzlau(), termin(art, "2026-12-01T09:30", false));

        assertThat(brief)
                .contains("Einladung zum Gespräch am Dienstag, 1. Dezember 2026", "Das Gespräch ist freiwillig",
                        "keine rechtlichen Folgen", "Dienstag, 1. Dezember 2026, um 9:30 Uhr", "Zimmer 7")
                .doesNotContain("§ 59", "§ 309", "§ 32", "Widerspruch", "Aufforderung");
    }

    @Test
    @DisplayName("E-05 a Meldeaufforderung names its basis, its purpose, the consequences and the remedy")
    void saysWhatHappensWhereTheLawCalls() {
        var brief = html(Fallbestand.inPrenzlau(), termin(Art.ERSTGESPRAECH, "2026-12-01T09:30", true));

        assertThat(brief).contains("Aufforderung zur Meldung am Dienstag, 1. Dezember 2026",
                "§ 59 SGB II in Verbindung mit § 309 SGB III", FOLGEN, "§ 309 Abs. 4 SGB III", "Widerspruch",
                "§ 39 SGB II", "Arbeit oder Ausbildung, die zu Ihnen passt")
                .doesNotContain("freiwillig");
    }

    @Test
    @DisplayName("V-03 who is under 18 on that day is asked to bring a guardian")
    void asksForAGuardianUntilThe18thBirthday() {
        var termin = termin(Art.ERSTGESPRAECH, "2026-12-01T09:30", false);

        assertThat(html(von("Mina", "Muster", "2008-12-02"), termin)).contains("sorgeberechtigten Person");
        assertThat(html(von("Mina", "Muster", "2008-12-01"), termin)).doesNotContain("sorgeberechtigten");
    }

    @Test
    @DisplayName("T-01 the letter bears the day on which the case says it was sent")
    void isDatedAsItWasSent() {
        assertThat(html(Fallbestand.inPrenzlau(), termin(Art.UEBERNAHME, "2026-12-01T09:30", false)))
                .contains("Datum: 19. November 2026", "neue Ansprechperson", "Uckerpromenade 7",
                        "Es schreibt Ihnen: Jana");
    }

    @Test
    void standsInTheWindowOfAnEnvelopeOnPaper() throws IOException {
        var fall = Fallbestand.inPrenzlau();
        var druck = druckerei.drucke(blatt(fall, termin(Art.ERSTGESPRAECH, "2026-12-01T09:30", true)));
        Files.write(Path.of("target/einladung.pdf"), druck.inhalt());

        assertStandsInTheWindow(druck.inhalt());
        assertThat(druck.seiten()).isLessThanOrEqualTo(2);
    }

    private static void assertStandsInTheWindow(byte[] inhalt) throws IOException {
        try (var pdf = Loader.loadPDF(inhalt)) {
            var lupe = new PDFTextStripperByArea();
            lupe.addRegion("fenster", millimeter(20, 45, 85, 45));
            lupe.addRegion("angaben", millimeter(120, 45, 85, 50));
            lupe.extractRegions(pdf.getPage(0));

            assertThat(lupe.getTextForRegion("fenster").lines().map(String::strip))
                    .containsExactly("Jobcenter Beispielkreis · Musterstraße 1 · 17291 Prenzlau", "Wanda Winterberg",
                            "Uckerpromenade 7", "17291 Prenzlau");
            assertThat(lupe.getTextForRegion("angaben")).contains("Datum: 19. November 2026");
        }
    }

    @Test
    void keepsItsPlaceWhateverSomebodyIsCalled() throws IOException {
        var fall = von("<script>alert(1)</script>" + "W".repeat(90), "\"><img src=x onerror=y>", "1990-01-02");
        var blatt = blatt(fall, termin(Art.SONSTIGER, "2026-12-01T09:30", false));

        assertThat(blatt.html()).doesNotContain("<script", "<img");
        try (var pdf = Loader.loadPDF(druckerei.drucke(blatt).inhalt())) {
            var lupe = new PDFTextStripperByArea();
            lupe.addRegion("anschrift", millimeter(20, 62.7, 85, 27.3));
            lupe.extractRegions(pdf.getPage(0));

            assertThat(lupe.getTextForRegion("anschrift")).contains("<script>", "17291 Prenzlau");
        }
    }

    @Test
    void fitsOnATelephoneAndLoadsNothing() throws IOException {
        var seite = Files.writeString(Path.of("target/einladung.html"),
                html(Fallbestand.inPrenzlau(), termin(Art.ERSTGESPRAECH, "2026-12-01T09:30", true)));
        try (var browser = Browser.launch()) {
            var page = browser.open(seite.toUri().toString());
            for (int breite : new int[] {320, 390}) {
                page.setViewportSize(breite, 844);
                assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(breite);
            }
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("target/einladung-390.png")).setFullPage(true));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.fenster')).position"))
                    .as("its own style is let in")
                    .isEqualTo("relative");
            assertStandsInTheWindow(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
            assertThat(page.locator("h1").count()).isEqualTo(1);
            assertThat(browser.requests()).containsExactly(seite.toUri().toString());
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static Rectangle2D millimeter(double links, double oben, double breite, double hoehe) {
        return new Rectangle2D.Double(links * PUNKTE_JE_MILLIMETER, oben * PUNKTE_JE_MILLIMETER,
                breite * PUNKTE_JE_MILLIMETER, hoehe * PUNKTE_JE_MILLIMETER);
    }

    private static String html(Fall fall, Termin termin) {
        return blatt(fall, termin).html();
    }

    private static Blatt blatt(Fall fall, Termin termin) {
        var gelegt = mit(fall, termin);
        return Briefbogen.gesetzt(new Einladungsbrief(PRENZLAU, gelegt.person(), "F0000002",
                Fallakte.HEUTE.minusDays(3), "Jana Krüger", termin,
                Einladungsbrief.istMeldeaufforderung(termin) ? FOLGEN : null));
    }
}
