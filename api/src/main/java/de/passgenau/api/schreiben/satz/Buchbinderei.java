package de.passgenau.api.schreiben.satz;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Binds printed pages one behind the other, with a mark for each part by which readers go there. */
public final class Buchbinderei {

    private Buchbinderei() {}

    /** Behind the first pages the parts in their order; what is bound is kept in files as far as it can be. */
    public static void binde(Druck vorn, List<Teil> teile, OutputStream ziel) {
        try (var buch = Loader.loadPDF(vorn.inhalt(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            var marken = new PDDocumentOutline();
            for (var teil : teile) {
                hefteAn(buch, teil, marken);
            }
            buch.getDocumentCatalog().setDocumentOutline(marken);
            buch.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
            buch.save(ziel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hefteAn(PDDocument buch, Teil teil, PDDocumentOutline marken) throws IOException {
        var erste = buch.getNumberOfPages();
        try (var seiten = Loader.loadPDF(teil.datei().toFile())) {
            new PDFMergerUtility().appendDocument(buch, seiten);
        }
        var marke = new PDOutlineItem();
        marke.setTitle(teil.titel());
        marke.setDestination(buch.getPage(erste));
        marken.addLast(marke);
    }

    /** @param datei printed pages */
    public record Teil(String titel, Path datei) {}
}
