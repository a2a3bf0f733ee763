package de.passgenau.matching.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Listensuche;
import de.passgenau.matching.Sammlung;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.Trefferliste;
import de.passgenau.matching.Zaehlung;
import de.passgenau.matching.lucene.ablage.Ablage;
import de.passgenau.matching.lucene.bestand.Bestand;
import de.passgenau.matching.lucene.bestand.Bestand.Frage;
import de.passgenau.matching.lucene.bestand.Bestandsform;
import de.passgenau.matching.lucene.volltext.Volltextanalyse;
import de.passgenau.matching.lucene.volltext.Wortgewicht;
import de.passgenau.matching.pflege.Fassung;
import de.passgenau.matching.pflege.Pflege;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.Query;

/** A Lucene index with one document per entry. */
class Lucenesammlung<E> implements Sammlung<E> {

    /** Grows whenever other bytes are written for the same content; what is kept of an older one is built anew. */
    static final int FASSUNG = 10;

    private final Eingrenzung eingrenzung;
    private final Zaehlabfrage zaehlabfrage;
    private final Vorschlagsabfrage vorschlagsabfrage;
    private final Bestand<E> bestand;

    Lucenesammlung(Art<E> art, Ablage ablage) {
        var wortform = new Wortform();
        var felder = new Eintragsfelder(wortform);
        this.eingrenzung = new Eingrenzung(wortform);
        this.zaehlabfrage = new Zaehlabfrage(eingrenzung);
        this.vorschlagsabfrage = new Vorschlagsabfrage(wortform, eingrenzung);
        this.bestand = new Bestand<>(new Bestandsform<>(FASSUNG,
                () -> art.einstellungen().apply(einstellungen(wortform)),
                entry -> art.eintrag().apply(entry).id(), entry -> art.eintrag().apply(entry).version(), entry -> {
                    var document = felder.document(art.eintrag().apply(entry));
                    art.weitere().apply(entry).forEach(document::add);
                    return document;
                }), ablage);
    }

    /** Words to read are taken apart; everything else is compared as it stands. */
    private static IndexWriterConfig einstellungen(Wortform wortform) {
        var lesen = Volltextanalyse.zumIndexieren();
        return new IndexWriterConfig(new PerFieldAnalyzerWrapper(wortform,
                Map.of(Eintragsfelder.VOLLTEXT, lesen, Eintragsfelder.STICHWORT, lesen)))
                .setSimilarity(new Wortgewicht());
    }

    /**
     * What kind of entries these are.
     *
     * @param eintrag what lists know of one
     * @param weitere further fields
     */
    record Art<E>(
            Function<E, Eintrag> eintrag,
            Function<E, List<IndexableField>> weitere,
            UnaryOperator<IndexWriterConfig> einstellungen) {}

    @Override
    public final void put(Collection<E> eintraege) {
        bestand.put(eintraege);
    }

    @Override
    public final void replace(E eintrag) {
        bestand.replace(List.of(eintrag));
    }

    @Override
    public final void replace(Collection<E> eintraege) {
        bestand.replace(eintraege);
    }

    @Override
    public final void merke(E eintrag) {
        bestand.merke(List.of(eintrag));
    }

    @Override
    public final void zeige() {
        bestand.zeige();
    }

    @Override
    public final void remove(Collection<String> ids) {
        bestand.remove(ids);
    }

    @Override
    public final void remove(Fassung bis) {
        bestand.remove(bis);
    }

    @Override
    public final Trefferliste search(Listensuche suche) {
        return bestand.ask(searcher -> new Listenabfrage(eingrenzung, searcher, suche).run());
    }

    @Override
    public final List<String> vorschlaege(String text, Sichtfilter sicht, int anzahl) {
        return bestand.ask(searcher -> vorschlagsabfrage.run(searcher, text, sicht, anzahl));
    }

    @Override
    public final Map<List<String>, Long> count(Zaehlung zaehlung) {
        return bestand.ask(searcher -> zaehlabfrage.run(searcher, zaehlung));
    }

    @Override
    public final Map<String, Long> stand() {
        return bestand.stand();
    }

    @Override
    public final int anzahl() {
        return bestand.anzahl();
    }

    @Override
    public final long version(String id) {
        return bestand.version(id);
    }

    @Override
    public final Pflege<E> pflege() {
        return bestand.pflege();
    }

    /** Everything in one question is answered by the same state of the index. */
    final <A> A ask(Frage<A> frage) {
        return bestand.ask(frage);
    }

    final Query filter(Sichtfilter sicht, Map<String, Set<String>> merkmale) {
        return eingrenzung.query(sicht, merkmale, "");
    }

    @Override
    public final void close() {
        bestand.close();
    }
}
