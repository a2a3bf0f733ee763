package de.passgenau.api.schreiben.satz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** Prints pages as PDF that a screen reader can read (PDF/UA): tagged, in German, with its font in it; fetches nothing. */
@Component
public class Druckerei {

    /** Free (SIL Open Font License 1.1); PDFBox brings it along. */
    private static final String SCHRIFT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int NORMAL = 400;

    public Druck drucke(Blatt blatt) {
        try {
            var inhalt = gesetzt(blatt);
            try (var pdf = Loader.loadPDF(inhalt)) {
                return new Druck(inhalt, pdf.getNumberOfPages());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gesetzt(Blatt blatt) throws IOException {
        // what it would tell quotes what is printed
        XRLog.setLoggingEnabled(false);
        var ziel = new ByteArrayOutputStream();
        new PdfRendererBuilder().usePdfUaAccessibility(true)
                .useFont(Druckerei::schrift, Stil.SCHRIFT, NORMAL, FontStyle.NORMAL, true)
                .useUriResolver((basis, verweis) -> null)
                .withProducer("Passgenau")
                .withHtmlContent(blatt.druckvorlage(), null)
                .toStream(ziel)
                .run();
        return ziel.toByteArray();
    }

    private static InputStream schrift() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(SCHRIFT), SCHRIFT);
    }
}
