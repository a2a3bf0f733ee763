package de.passgenau.api.schreiben.satz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class DruckereiTests {

    private static final Stil STIL = new Stil("body{color:#1b1b1b}", "", "@page{size:A4;margin:20mm}");

    private final Druckerei druckerei = new Druckerei();

    @Test
    void printsWhatAScreenReaderCanRead() throws IOException {
        try (var pdf = gedruckt("<h1>Über uns</h1><p>Größe, Straße, „Zitat“ – 10 €</p><ul><li>Äpfel</li></ul>")) {
            var katalog = pdf.getDocumentCatalog();

            assertThat(new PDFTextStripper().getText(pdf)).contains("Über uns", "Größe, Straße, „Zitat“ – 10 €",
                    "Äpfel");
            assertThat(katalog.getLanguage()).isEqualTo("de");
            assertThat(katalog.getMarkInfo().isMarked()).isTrue();
            assertThat(katalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(katalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Ein Titel <mit Klammern>");
            assertThat(new String(katalog.getMetadata().toByteArray(), StandardCharsets.UTF_8)).contains("pdfuaid");
        }
    }

    @Test
    void marksHeadingsParagraphsAndLists() throws IOException {
        try (var pdf = gedruckt(
                "<h1>Über uns</h1><section><h2>Teil</h2><p>Satz.</p><ul><li>Äpfel</li></ul></section>")) {
            var arten = new ArrayList<String>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot().getKids(), arten);

            assertThat(arten).contains("H1", "H2", "P", "L", "LI");
        }
    }

    private static void collect(List<Object> kinder, List<String> arten) {
        for (var kind : kinder) {
            if (kind instanceof PDStructureElement element) {
                arten.add(element.getStructureType());
                collect(element.getKids(), arten);
            }
        }
    }

    @Test
    void bringsItsFontAlong() throws IOException {
        try (var pdf = gedruckt("<h1>Fett</h1><p>normal</p>")) {
            assertThat(fonts(pdf)).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).contains("Liberation");
            });
        }
    }

    @Test
    void countsItsPages() {
        var seite = "<p>Eine Zeile.</p>";

        assertThat(druckerei.drucke(blatt(seite)).seiten()).isEqualTo(1);
        assertThat(druckerei.drucke(blatt(seite.repeat(200))).seiten()).isGreaterThan(1);
    }

    @Test
    void fetchesNothingWhateverStandsThere() {
        var fremd = "<p>Bild</p><img alt=\"\" src=\"http://127.0.0.1:1/x.png\"/><img alt=\"\" src=\"file:///etc/hostname\"/>";

        assertThat(druckerei.drucke(blatt(fremd)).seiten()).isEqualTo(1);
    }

    private PDDocument gedruckt(String inhalt) throws IOException {
        return Loader.loadPDF(druckerei.drucke(blatt(inhalt)).inhalt());
    }

    private static Blatt blatt(String inhalt) {
        return new Blatt("Ein Titel <mit Klammern>", "Ein Beispiel", STIL, inhalt);
    }

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var seite : pdf.getPages()) {
            for (var name : seite.getResources().getFontNames()) {
                fonts.add(seite.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
