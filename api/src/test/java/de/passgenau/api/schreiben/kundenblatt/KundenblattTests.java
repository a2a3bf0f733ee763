package de.passgenau.api.schreiben.kundenblatt;

import static de.passgenau.api.schreiben.Fallakte.HEUTE;
import static de.passgenau.api.schreiben.Fallakte.abgesagt;
import static de.passgenau.api.schreiben.Fallakte.mit;
import static de.passgenau.api.schreiben.Fallakte.pflicht;
import static de.passgenau.api.schreiben.Fallakte.strategie;
import static de.passgenau.api.schreiben.Fallakte.termin;
import static de.passgenau.api.schreiben.Fallakte.vereinbarung;
import static de.passgenau.api.schreiben.Fallakte.von;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.hemmnis.Hemmnis;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.hemmnis.Ursachenort;
import de.passgenau.api.fall.kategorie.Kategorieentscheidung;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.plan.Pflicht;
import de.passgenau.api.fall.plan.Seite;
import de.passgenau.api.fall.verlauf.Termin.Art;
import de.passgenau.api.schreiben.Fallakte;
import de.passgenau.api.schreiben.absender.Geschaeftsstelle;
import de.passgenau.api.schreiben.satz.Druckprobe;
import de.passgenau.api.security.graphiql.Browser;
import de.passgenau.catalogue.Anschrift;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KundenblattTests {

    private static final Geschaeftsstelle PRENZLAU = new Geschaeftsstelle("Prenzlau", "Jobcenter Beispielkreis",
            new Anschrift("Musterstraße 1", "17291", "Prenzlau"), "03984 555-100", "prenzlau@jobcenter.example",
            "Montag bis Freitag 8 bis 12 Uhr");
    private static final LocalDateTime JETZT = HEUTE.atTime(10, 0);

    private final Kundenblaetter blaetter = new Kundenblaetter(Druckprobe.druckerei());

    @Test
    @DisplayName("V-01 I-01 tells the goal, and who does what until when, the next due first")
    void tellsWhatWasAgreed() throws IOException {
        var text = gedruckt(vereinbart());

        assertThat(text).containsSubsequence("Ihr Plan mit dem Jobcenter", "Für Wanda Winterberg",
                "22. November 2026", "Unser Ziel", "Arbeit im Lager finden", "Unser Kooperationsplan gilt bis zum",
                "Das machen Sie", "Bis 2. Dezember 2026: Ich melde mich", "Bis 22. Dezember 2026: Ich schreibe",
                "War geplant bis 12. November 2026", "Das macht das Jobcenter", "Wir bezahlen die Fahrten",
                "Das machen andere", "Die Volkshochschule", "Ihr nächster Termin",
                "Dienstag, 1. Dezember 2026, um 9:30 Uhr", "So erreichen Sie uns", "Jana Krüger", "03984 555-100",
                "Was sich in den letzten vier Wochen geändert hat", "Neuer Termin");
        assertThat(text).doesNotContain("Nicht alles passt");
    }

    @Test
    @DisplayName("K-04 a case without agreement gets a sheet too, which does not say why there is none")
    void isThereWithoutAnAgreement() throws IOException {
        var fall = mit(entschieden(Kundenkategorie.Z), hemmnis());

        assertThat(gedruckt(fall)).contains("noch kein gemeinsames Ziel", "Zurzeit ist dazu nichts vereinbart.",
                "Zurzeit ist kein Termin vereinbart.", "So erreichen Sie uns");
    }

    @Test
    void tellsNothingThatOnlyColleaguesTellEachOther() {
        var fall = mit(vereinbart(), entschieden(Kundenkategorie.D), hemmnis());
        var seite = ausgabe(fall).blatt().html();

        assertThat(seite).doesNotContainIgnoringCase("Kategorie")
                .doesNotContainIgnoringCase("Hemmnis")
                .doesNotContain("SUCHT", "Priorität", "Profillage", "Sehr vertraulich", "MOTIVATION", "anna");
    }

    @Test
    void saysWhatHasChanged() throws IOException {
        var text = gedruckt(mit(termin(Art.FOLGEGESPRAECH, "2026-12-01T09:30", true), abgesagt(),
                strategie("Ein Platz in der Kita", pflicht(Seite.JOBCENTER, "Wir fragen nach", 7))));

        assertThat(text).contains("Der Termin am Dienstag, 1. Dezember 2026 fällt aus.",
                "Neu in unserem Plan: Ein Platz in der Kita", "Zurzeit ist kein Termin vereinbart.");
        assertThat(text).doesNotContain("Krankheit im Amt");
    }

    @Test
    void saysThatOneHasToCome() throws IOException {
        assertThat(gedruckt(mit(termin(Art.FOLGEGESPRAECH, "2026-12-01T09:30", true))))
                .contains("Zu diesem Termin müssen Sie kommen.");
    }

    @Test
    void isOnePageHoweverMuchThereIsToSay() throws IOException {
        var viele = IntStream.range(0, 60)
                .mapToObj(
                        i -> pflicht(Seite.values()[i % 3], i + " " + "Wesentliche Unterlagen ordnen. ".repeat(60), i))
                .toArray(Pflicht[]::new);
        var endlos = new Pflicht[] {pflicht(Seite.KUNDE, "W".repeat(2_000), 3),
                pflicht(Seite.DRITTE, "M".repeat(2_000), 3)};
        var fall = mit(von("W".repeat(200), "M".repeat(200), "1990-01-02"), vereinbarung("W".repeat(2_000), viele),
                strategie("M".repeat(2_000), endlos), termin(Art.FOLGEGESPRAECH, "2026-12-01T09:30", true));

        var ausgabe = ausgabe(fall);
        Files.write(Path.of("target/kundenblatt-lang.pdf"), ausgabe.druck().inhalt());

        assertThat(ausgabe.druck().seiten()).isEqualTo(1);
        assertThat(text(ausgabe)).contains("Nicht alles passt auf dieses Blatt.", "So erreichen Sie uns");
        assertThat(ausgabe.blatt().html()).contains("Nicht alles passt auf dieses Blatt.");
    }

    @Test
    void takesNothingThatSomebodyHasTypedForMarkup() {
        var fall = mit(von("<script>alert(1)</script>", "\"><img src=x>", "1990-01-02"),
                vereinbarung("<b>fett</b>", pflicht(Seite.KUNDE, "</li><script>", 3)));

        assertThat(ausgabe(fall).blatt().html()).contains("&lt;script&gt;alert(1)", "&lt;b&gt;fett")
                .doesNotContain("<script", "<img", "<b>");
    }

    @Test
    void fitsOnATelephoneAndOnOnePageOfAPrinter() throws IOException {
        var ausgabe = ausgabe(vereinbart());
        Files.write(Path.of("target/kundenblatt.pdf"), ausgabe.druck().inhalt());
        var seite = Files.writeString(Path.of("target/kundenblatt.html"), ausgabe.blatt().html());
        try (var browser = Browser.launch()) {
            var page = browser.open(seite.toUri().toString());
            for (int breite : new int[] {320, 390}) {
                page.setViewportSize(breite, 844);
                assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(breite);
            }
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("target/kundenblatt-390.png")).setFullPage(true));
            try (var pdf = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
                assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            }
            assertThat(page.locator("h1").count()).isEqualTo(1);
            assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("de");
            assertThat(browser.requests()).containsExactly(seite.toUri().toString());
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static Fall vereinbart() {
        return mit(vereinbarung("Arbeit im Lager finden", pflicht(Seite.KUNDE, "Ich schreibe fünf Bewerbungen", 30),
                pflicht(Seite.KUNDE, "Ich hole mein Zeugnis ab", -10),
                pflicht(Seite.JOBCENTER, "Wir bezahlen die Fahrten zu Vorstellungsgesprächen", 30)),
                strategie("Ein Staplerschein", pflicht(Seite.KUNDE, "Ich melde mich zum Kurs an", 10),
                        pflicht(Seite.DRITTE, "Die Volkshochschule schickt die Unterlagen", 20)),
                termin(Art.FOLGEGESPRAECH, "2026-12-01T09:30", false));
    }

    private static Eintrag entschieden(Kundenkategorie kategorie) {
        return new Kategorieentscheidung(Fallakte.kopf("kategorie-1", HEUTE.minusDays(9)), kategorie,
                HEUTE.minusDays(9),
                "Sehr vertraulich begründet", null);
    }

    private static Eintrag hemmnis() {
        return new Hemmnis(Fallakte.kopf("hemmnis-1", HEUTE.minusDays(9)), Hemmnisart.SUCHT, Ursachenort.PERSON, 1,
                "Sehr vertraulich", null);
    }

    private String gedruckt(Fall fall) throws IOException {
        return text(ausgabe(fall));
    }

    private Kundenblaetter.Ausgabe ausgabe(Fall fall) {
        return blaetter.gib(Kundenblatt.von(fall, JETZT, PRENZLAU, "Jana Krüger"));
    }

    private static String text(Kundenblaetter.Ausgabe ausgabe) throws IOException {
        try (var pdf = Loader.loadPDF(ausgabe.druck().inhalt())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
