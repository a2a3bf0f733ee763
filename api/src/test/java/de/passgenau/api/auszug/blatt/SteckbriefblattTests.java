package de.passgenau.api.auszug.blatt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;

import com.microsoft.playwright.Page;
import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.massnahme.katalog.DemoKatalog;
import de.passgenau.api.security.graphiql.Browser;
import de.passgenau.api.teilnahme.Kursgang;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.steckbrief.Zielgruppe;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Anwendungstest
class SteckbriefblattTests {

    @LocalServerPort
    private int port;
    @Autowired
    private DemoKatalog katalog;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Clock clock;
    private Draht leitung = new Draht(0);
    private LocalDate heute = LocalDate.EPOCH;

    @BeforeEach
    void connect() {
        leitung = new Draht(port).als("demo-leitung");
        heute = LocalDate.now(clock);
    }

    @Test
    @DisplayName("M-02 tells everything of a Maßnahme, its law by name, its rule as a sentence, and the places free today")
    void tellsEverything() {
        var massnahme = katalog.veroeffentlicht(DemoKatalog.ERSTER,
                DemoKatalog.fuer(Zielgruppe.ALLEINERZIEHENDE, "Lotsendienst", "Alter ab 25"));
        plane(massnahme, 12);

        assertThat(html(leitung, massnahme)).containsSubsequence("<h1>Lotsendienst</h1>", "Auf einen Blick",
                "Aktivierung und berufliche Eingliederung", "Geplant", "Demoträger demo-traeger-1", "Templin",
                "Februar 2020 bis 1. Halbjahr 2099", "höchstens 6 Monate",
                "19,5 Stunden in der Woche, Teilzeit möglich",
                "12 von 12 Plätzen", "freiwillig", "§ 45 SGB III", "Demo Fallmanager", "Telefon 03984 555010",
                "Worum es geht", "Einzelgespräche und Hausbesuche.", "Tagesstruktur", "Für wen sie ist",
                "Alleinerziehende", "Alter: ab 18 Jahre", "ab 25 Jahren", "»Alleinerziehende«", "erst nach 24 Monaten",
                "Was sie bewirkt",
                "Schulden", "Durchgänge und freie Plätze", "Lernhaus", "zum Beginn", "Ablauf und Ausstattung",
                "100 Tage; Fehltage werden am Ende angehängt", "eine Fachkraft für 12 Menschen", "Kinderbetreuung",
                "Lernhaus, Am Markt 1, 17268 Templin", "Recht und Geld", "Vergabe", "2026-017", "89.775,00 Euro",
                "875,50 Euro", "Landkreis, 10.000,00 Euro", "Ergebnisse", "Integrationen", "28,8 %",
                "31. Dezember 2025", "Der Träger", "17291 Prenzlau");
    }

    private void plane(Massnahme massnahme, int plaetze) {
        var beginn = heute.plusDays(20);
        assertThat(new Kursgang(new Draht(port)).planen(kennungen.global(Massnahme.class, massnahme.kennung()),
                "laufzeit: {beginn: \"" + beginn + "\", ende: \"" + beginn.plusMonths(6) + "\"}, plaetze: {hoechstens: "
                        + plaetze + "}, ort: {bezeichnung: \"Lernhaus\"}")
                .at("/fehler")).isEmpty();
    }

    @Test
    @DisplayName("M-04 a draft is printed for those who may see it, and says that it is one")
    void printsDraftsForThoseWhoMaySeeThem() {
        var entwurf = katalog.entwurf(DemoKatalog.ERSTER, DemoKatalog.steckbrief("Noch geheim"));

        assertThat(html(leitung, entwurf)).contains("Noch geheim", "nicht veröffentlicht");
        assertThat(html(new Draht(port).als("demo-traeger"), entwurf)).contains("Noch geheim");
        assertThat(blatt(new Draht(port).als("demo-traeger-2"), entwurf, "HTML").text()).contains("null")
                .doesNotContain("errors");
        assertThat(blatt(new Draht(port).als("demo-arbeitgeber"), entwurf, "HTML").code()).isEqualTo("FORBIDDEN");
    }

    @Test
    @DisplayName("M-02 another Träger is told neither costs nor contract nor results")
    void keepsMoneyFromOtherTraeger() {
        var massnahme = katalog.veroeffentlicht(DemoKatalog.ERSTER, DemoKatalog.steckbrief("Werkschule"));

        assertThat(html(new Draht(port).als("demo-traeger"), massnahme)).contains("Kosten insgesamt", "28,8 %");
        assertThat(html(new Draht(port).als("demo-traeger-2"), massnahme)).contains("Werkschule", "§ 45 SGB III")
                .doesNotContain("Kosten", "Kofinanzierung", "2026-017", "28,8");
    }

    @Test
    void takesNothingThatSomebodyHasTypedForMarkup() {
        var massnahme = katalog.entwurf(DemoKatalog.ERSTER, DemoKatalog.steckbrief("<script>alert(1)</script>"));

        assertThat(html(leitung, massnahme)).contains("&lt;script&gt;alert(1)").doesNotContain("<script");
    }

    @Test
    void printsPagesThatCanBeReadAloud() throws IOException {
        var massnahme = katalog.veroeffentlicht(DemoKatalog.ERSTER, DemoKatalog.steckbrief("Ämterlotsen & mehr"));
        plane(massnahme, 3);

        var blatt = blatt(leitung, massnahme, "PDF").an("/data/steckbriefblatt");

        assertThat(blatt.at("/dateiname").asString()).isEqualTo("steckbrief-aemterlotsen-mehr.pdf");
        var inhalt = Base64.getDecoder().decode(blatt.at("/inhalt").asString());
        Files.write(Path.of("target/steckbrief.pdf"), inhalt);
        try (var pdf = Loader.loadPDF(inhalt)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(3);
            assertThat(new PDFTextStripper().getText(pdf)).contains("Ämterlotsen & mehr", "3 von 3 Plätzen",
                    "Seite 1 von", "Der Träger");
        }
    }

    @Test
    void fitsOnATelephone() throws IOException {
        var massnahme = katalog.veroeffentlicht(DemoKatalog.ERSTER, DemoKatalog.steckbrief("Telefonprobe"));
        plane(massnahme, 3);
        var seite = Files.writeString(Path.of("target/steckbrief.html"), html(leitung, massnahme));

        try (var browser = Browser.launch()) {
            var page = browser.open(seite.toUri().toString());
            for (int breite : new int[] {320, 390, 1200}) {
                page.setViewportSize(breite, 844);
                assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(breite);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target/steckbrief-" + breite + ".png"))
                        .setFullPage(true));
            }
            assertThat(page.locator("h1").count()).isEqualTo(1);
            assertThat(page.locator("table").count()).isEqualTo(page.locator("table:has(th)").count());
            assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("de");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private String html(Draht draht, Massnahme massnahme) {
        var antwort = blatt(draht, massnahme, "HTML");
        assertThat(antwort.an("/data/steckbriefblatt/medientyp").asString()).as(antwort.text()).isEqualTo("text/html");
        return antwort.an("/data/steckbriefblatt/inhalt").asString();
    }

    private Antwort blatt(Draht draht, Massnahme massnahme, String format) {
        return draht.frage("{ steckbriefblatt(massnahmeId: \"" + kennungen.global(Massnahme.class, massnahme.kennung())
                + "\", format: " + format + ") { dateiname medientyp kodierung inhalt } }");
    }
}
