package de.passgenau.api.datenschutz.auskunft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import de.passgenau.api.datenschutz.Abschnitt;
import de.passgenau.api.datenschutz.Abschnitt.Eintrag;
import de.passgenau.api.security.graphiql.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuskunftsseiteTests {

    @Test
    void fitsOnATelephoneAndLoadsNothing(@TempDir Path ordner) throws IOException {
        var seite = Files.writeString(ordner.resolve("auskunft.html"), html());
        try (var browser = Browser.launch()) {
            var page = browser.open(seite.toUri().toString());
            page.setViewportSize(390, 844);

            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
            assertThat(page.evaluate("getComputedStyle(document.querySelector('thead th')).backgroundColor"))
                    .as("its own style is let in")
                    .isEqualTo("rgb(232, 237, 242)");
            assertThat(page.locator("h1").count()).isEqualTo(1);
            assertThat(page.locator("th:not([scope])").count()).isZero();
            assertThat(browser.requests()).containsExactly(seite.toUri().toString());
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static String html() {
        var abschnitte = List.of(new Abschnitt("Zur Person", List.of(new Eintrag("Nachname", List.of("Winterberg")),
                new Eintrag("E-Mail",
                        List.of("ein.sehr.langer.name.ohne.jede.luecke@eine-noch-laengere-adresse.example")))));
        var protokoll = new Abschnitt("Wer Ihre Daten gesehen hat", IntStream.range(0, 40)
                .mapToObj(i -> new Eintrag("21.11.2026, 14:0" + i, List.of("Fälle sind gezeigt worden", "Wer: AGS")))
                .toList());
        return Auskunftsseite.html(new Auskunft("F-2026-0001", Instant.parse("2026-11-21T13:00:00Z"), abschnitte,
                Map.of(), List.of(), 40L, null), protokoll);
    }
}
