package de.passgenau.matching.lucene.massnahme;

import java.io.IOException;
import java.io.UncheckedIOException;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.lucene.akte.Akten;
import de.passgenau.matching.lucene.rang.Rangabfrage;
import de.passgenau.matching.lucene.rang.Rangauftrag;
import de.passgenau.matching.lucene.rang.Rangfunde;
import de.passgenau.matching.lucene.spalten.Bewerberspalten;
import de.passgenau.matching.lucene.spalten.Spaltenfelder;
import de.passgenau.matching.lucene.spalten.Spaltenlager;
import de.passgenau.matching.profil.Profil;
import org.apache.lucene.search.IndexSearcher;

/** Persons for a Maßnahme: each is read from what is kept of her. */
public final class Teilnehmerrang {

    private final Rangabfrage<Bewerberspalten> abfrage;

    /** @param lager the columns of the persons, which are shared with those who rank them for offers */
    public Teilnehmerrang(Spaltenlager<Bewerberspalten> lager) {
        this.abfrage = new Rangabfrage<>(lager);
    }

    public Rangfunde suche(IndexSearcher searcher, Rangauftrag<Massnahme> auftrag) throws IOException {
        var bewertung = Massnahmenrang.bewertung(auftrag.massstab());
        return abfrage.run(searcher, auftrag, () -> (spalten, segment) -> {
            var akten = Spaltenfelder.akten(segment);
            return new Urteilspruefung(spalten.ids(), auftrag.ausschluesse(),
                    doc -> bewertung.kurz(profil(akten, doc), auftrag.anfrage()));
        });
    }

    private static Profil profil(Spaltenfelder.Aktenspalte akten, int doc) {
        try {
            return Akten.profil(akten.akte(doc));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
