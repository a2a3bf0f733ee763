package de.passgenau.api.auszug.blatt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.UUID;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.massnahme.katalog.DemoKatalog;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Anwendungstest
class KatalogheftTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;
    @Autowired
    private DemoKatalog katalog;
    private String wort = "";

    @BeforeEach
    void fill() {
        wort = "Heft" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        katalog.veroeffentlicht(DemoKatalog.ERSTER, DemoKatalog.steckbrief(wort + " Zimmerei"));
        katalog.veroeffentlicht(DemoKatalog.ZWEITER, DemoKatalog.steckbrief(wort + " Ärzteassistenz"));
        katalog.veroeffentlicht(DemoKatalog.ZWEITER, DemoKatalog.steckbrief(wort + " Baustelle"));
        katalog.entwurf(DemoKatalog.ZWEITER, DemoKatalog.steckbrief(wort + " Entwurf"));
    }

    @Test
    @DisplayName("M-01 the booklet has what is running and planned, by the alphabet, each found from its contents")
    void hasEveryMassnahmeByTheAlphabet() throws Exception {
        var seite = text(hole("demo-leitung", "?format=HTML"));
        Files.writeString(Path.of("target/katalogheft.html"), seite);

        assertThat(seite).containsSubsequence("<nav", wort + " Ärzteassistenz</a>", wort + " Baustelle</a>",
                wort + " Zimmerei</a>", "</nav>", "<h2>" + wort + " Ärzteassistenz</h2>",
                "<h2>" + wort + " Baustelle</h2>", "<h3>Recht und Geld</h3>", "<h2>" + wort + " Zimmerei</h2>",
                "</html>");
        assertThat(seite).doesNotContain(wort + " Entwurf");
        assertThat(seite.split("<h1>", -1)).hasSize(2);
        assertThat(seite.split("href=\"#m", -1)).hasSameSizeAs(seite.split("<article id=\"m", -1));
    }

    @Test
    @DisplayName("M-04 drafts are in it for those who may see them and ask for them; an employer has no business there")
    void hasWhatItsReaderMaySee() throws Exception {
        assertThat(text(hole("demo-leitung", "?status=ENTWURF"))).contains(wort + " Entwurf")
                .doesNotContain(wort + " Baustelle");
        assertThat(text(hole("demo-traeger", "?status=ENTWURF,LAUFEND"))).contains(wort + " Baustelle")
                .doesNotContain(wort + " Entwurf");
        assertThat(hole("demo-arbeitgeber", "").statusCode()).isEqualTo(403);
        assertThat(hole("demo-leitung", "?status=QUATSCH").statusCode()).isEqualTo(400);
        assertThat(CLIENT.send(HttpRequest.newBuilder(new Draht(port).uri("/katalog/steckbriefe")).build(),
                BodyHandlers.discarding()).statusCode()).isEqualTo(401);
    }

    @Test
    void letsTheBrowserTakeItsOwnStyleAndNothingElse() throws Exception {
        var antwort = hole("demo-leitung", "?status=ENTWURF");
        var stil = text(antwort).replaceAll("(?s).*<style>(.*?)</style>.*", "$1");
        var summe = MessageDigest.getInstance("SHA-256").digest(stil.getBytes(StandardCharsets.UTF_8));

        assertThat(antwort.headers().allValues("Content-Security-Policy")).containsExactly(
                "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(summe)
                        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    }

    @Test
    void bindsThePrintedPages() throws Exception {
        var antwort = hole("demo-leitung", "?format=PDF");
        assertThat(antwort.headers().firstValue("Content-Type")).hasValue("application/pdf");
        Files.write(Path.of("target/katalogheft.pdf"), antwort.body());

        try (var pdf = Loader.loadPDF(antwort.body())) {
            var marken = new ArrayList<String>();
            pdf.getDocumentCatalog()
                    .getDocumentOutline()
                    .children()
                    .forEach(marke -> marken.add(marke.getTitle().replaceFirst("^\\d+\\. ", "")));
            assertThat(marken).containsSubsequence(wort + " Ärzteassistenz", wort + " Baustelle", wort + " Zimmerei");
            assertThat(new PDFTextStripper().getText(pdf)).contains("Maßnahmenkatalog", wort + " Zimmerei",
                    "Nr. 1, Seite 1");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    private HttpResponse<byte[]> hole(String login, String parameter) throws IOException, InterruptedException {
        return CLIENT.send(new Draht(port).als(login).an("/katalog/steckbriefe" + parameter).build(),
                BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> antwort) {
        assertThat(antwort.statusCode()).isEqualTo(200);
        return new String(antwort.body(), StandardCharsets.UTF_8);
    }
}
