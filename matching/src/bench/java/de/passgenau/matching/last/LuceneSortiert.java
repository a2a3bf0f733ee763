package de.passgenau.matching.last;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.profil.Arbeitsprofil;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * Bare Lucene, the best way known: the index sorted by how far people go and by a grid, the circles as runs of documents,
 * columns read in bulk, the cheap filters first.
 */
final class LuceneSortiert implements Verfahren {

    private static final int ZELLEN = Raster.ZEILEN * Raster.SPALTEN;

    private final Tafeln tafeln;
    private final Path ordner;
    private final IndexSearcher sucher;
    private final int[] anfaenge;

    LuceneSortiert(Tafeln tafeln, Path ordner, Menschen menschen) {
        this.tafeln = tafeln;
        this.ordner = ordner;
        sucher = Lucenebau.baue(ordner,
                new Sort(new SortField("zelle", SortField.Type.INT)),
                menschen.anzahl(),
                i -> felder(menschen.profil(i), menschen.kennzahlen(i), i));
        try {
            anfaenge = anfaenge(segment());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<? extends IndexableField> felder(
            Arbeitsprofil person,
            Kennzahlen zahlen,
            int nummer) {
        int gruppe = Raster.gruppe(
                person.wohnort() == null ? Integer.MAX_VALUE : Raster.reichweite(person.radiusKm(), person.pkw()));
        return List.of(Lucenebau.spalte("zelle", gruppe * ZELLEN + Raster.zelle(person.wohnort())),
                Lucenebau.spalte("xy", Laeufe.paar(zahlen.x(), zahlen.y())),
                Lucenebau.spalte("zkurz", Laeufe.paar(zahlen.z(), zahlen.kurz())),
                Lucenebau.spalte("rest", zahlen.rest()),
                Lucenebau.spalte("nachweise", zahlen.nachweise()),
                Lucenebau.spalte("wuensche", zahlen.wuensche()),
                Lucenebau.spalte("nummer", nummer));
    }

    private LeafReader segment() {
        return sucher.getIndexReader().leaves().getFirst().reader();
    }

    private static int[] anfaenge(LeafReader segment) throws IOException {
        int[] anfaenge = new int[ZELLEN * Raster.REICHWEITEN.length + 1];
        var zellen = DocValues.getNumeric(segment, "zelle");
        while (zellen.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            anfaenge[(int) zellen.longValue() + 1]++;
        }
        for (int i = 1; i < anfaenge.length; i++) {
            anfaenge[i] += anfaenge[i - 1];
        }
        return anfaenge;
    }

    @Override
    public String name() {
        return "Lucene, bestes";
    }

    @Override
    public Antwort beste(Stelle stelle, int sicht, int anzahl) {
        try {
            var laeufe = new Laeufe(new Frage(tafeln, stelle, sicht), segment(), anzahl);
            for (int gruppe = 0; gruppe < Raster.REICHWEITEN.length; gruppe++) {
                suche(stelle, gruppe, laeufe);
            }
            return new Antwort(laeufe.raenge(), Antwort.UNGEZAEHLT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void suche(Stelle stelle, int gruppe, Laeufe laeufe) throws IOException {
        int erste = gruppe * ZELLEN;
        int weite = Raster.REICHWEITEN[gruppe];
        var ort = stelle.ort();
        if (ort == null || stelle.istOrtlos() || weite == Integer.MAX_VALUE) {
            laeufe.lauf(anfaenge[erste], anfaenge[erste + ZELLEN]);
            return;
        }
        int letzte = Raster.zeile(ort.breite() + Raster.hoehe(weite));
        for (int zeile = Raster.zeile(ort.breite() - Raster.hoehe(weite)); zeile <= letzte; zeile++) {
            double breite = Raster.breite(weite, ort.breite(), zeile);
            int ab = erste + zeile * Raster.SPALTEN;
            laeufe.lauf(anfaenge[ab + Raster.spalte(ort.laenge() - breite)],
                    anfaenge[ab + Raster.spalte(ort.laenge() + breite) + 1]);
        }
    }

    @Override
    public long bytes() {
        return Lucenebau.bytes(ordner);
    }

    @Override
    public void close() throws IOException {
        sucher.getIndexReader().close();
    }
}
