package de.passgenau.matching.lucene.tafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.lucene.Bevoelkerung;
import de.passgenau.matching.lucene.bestand.Kennfelder;
import de.passgenau.matching.lucene.rang.Kandidaten;
import de.passgenau.matching.lucene.rang.Pruefung;
import de.passgenau.matching.lucene.rang.Rangauftrag;
import de.passgenau.matching.lucene.spalten.Bewerberleser;
import de.passgenau.matching.lucene.spalten.Orte;
import de.passgenau.matching.lucene.spalten.Spaltenfelder;
import de.passgenau.matching.lucene.spalten.Spaltenlager;
import de.passgenau.matching.lucene.spalten.Stellenleser;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/** What a ranking leaves out without looking closer can't have been wanted, wherever the bar is. */
class SchrankenTests {

    private static final int ANZAHL = 300;
    private static final int PUNKTE = 100;

    private final Modell modell = new Modell(Berufsnaehen.mitgeliefert(), code -> code);

    @Property(tries = 12)
    void leaveOutNoPersonWhoReachesTheBar(@ForAll long saat) throws IOException {
        var lose = new Bevoelkerung(saat);

        assertThat(bewerberpruefungen(lose)).allSatisfy(pruefung -> assertThat(verstoesse(pruefung)).isEmpty());
    }

    @Property(tries = 12)
    void leaveOutNoOfferThatReachesTheBar(@ForAll long saat) throws IOException {
        var lose = new Bevoelkerung(saat);
        var lager = new Spaltenlager<>(new Stellenleser(modell.buecher())::lies);
        var pruefungen = pruefungen(lager, () -> Spaltenfelder.von(lose.stelle()), spalten -> new Stellenpruefung(
                new Stellenplan(modell, auftrag(lose.person(), lose)), spalten));

        assertThat(pruefungen).allSatisfy(pruefung -> assertThat(verstoesse(pruefung)).isEmpty());
    }

    /** Proves that the two above can fail. */
    @Example
    void wouldBeNoticedIfTheyWereTooLow() throws IOException {
        var pruefungen = bewerberpruefungen(new Bevoelkerung(4));

        assertThat(pruefungen.stream().map(SchrankenTests::umEinenPunktZuTief))
                .anySatisfy(pruefung -> assertThat(verstoesse(pruefung)).isNotEmpty());
        assertThat(pruefungen.stream().map(SchrankenTests::ohneDenErstenLauf))
                .anySatisfy(pruefung -> assertThat(verstoesse(pruefung)).isNotEmpty());
    }

    private List<Pruefung> bewerberpruefungen(Bevoelkerung lose) throws IOException {
        var lager = new Spaltenlager<>(new Bewerberleser(modell.buecher())::lies);
        return pruefungen(lager, () -> Spaltenfelder.von(lose.profil()), spalten -> new Bewerberpruefung(
                new Bewerberplan(modell, auftrag(lose.stelle(), lose)), spalten));
    }

    private static <A> Rangauftrag<A> auftrag(A anfrage, Bevoelkerung lose) {
        return new Rangauftrag<>(anfrage, lose.massstab(Gewichte.fuerStellen()), MatchAllDocsQuery.INSTANCE,
                lose.zahl(2), Ausschnitt.erste(1), 0);
    }

    /** Several questions to one segment. */
    private static <S> List<Pruefung> pruefungen(Spaltenlager<S> lager, Supplier<List<IndexableField>> felder,
            Function<S, Pruefung> frage) throws IOException {
        try (var directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(directory,
                    new IndexWriterConfig().setIndexSort(Spaltenfelder.ordnung()))) {
                for (int i = 0; i < ANZAHL; i++) {
                    var document = new Document();
                    felder.get().forEach(document::add);
                    document.add(new SortedDocValuesField(Kennfelder.ID, new BytesRef("id" + i)));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            try (var reader = DirectoryReader.open(directory)) {
                var spalten = lager.von(reader.leaves().getFirst().reader());
                return Stream.generate(() -> frage.apply(spalten)).limit(6).toList();
            }
        }
    }

    /** Each case in which somebody is left out, or has other points, because of a bar that he reaches. */
    private static List<String> verstoesse(Pruefung pruefung) {
        var verstoesse = new ArrayList<String>();
        var kandidaten = new Kandidaten();
        for (int doc = 0; doc < pruefung.ids().anzahl(); doc++) {
            sichte(pruefung, doc, kandidaten);
            if (kandidaten.anzahl == 1) {
                pruefe(pruefung, doc, kandidaten.worte[0], verstoesse);
            }
        }
        return verstoesse;
    }

    private static void sichte(Pruefung pruefung, int doc, Kandidaten kandidaten) {
        kandidaten.nur(doc);
        pruefung.sichte(kandidaten);
    }

    private static void pruefe(Pruefung pruefung, int doc, int wort, List<String> verstoesse) {
        if (!pruefung.kommtInFrage(doc / Orte.LAUF)) {
            verstoesse.add("Document %d is found, and its run is left out".formatted(doc));
        }
        int punkte = pruefung.stufe(doc, wort, 0);
        for (int latte = 0; latte <= PUNKTE; latte++) {
            int mitLatte = pruefung.stufe(doc, wort, latte);
            if (punkte >= latte ? mitLatte != punkte : mitLatte >= latte) {
                verstoesse.add("Document %d has %d points, and %d with the bar at %d"
                        .formatted(doc, punkte, mitLatte, latte));
            }
        }
    }

    /** Takes for impossible what is just enough. */
    private static Pruefung umEinenPunktZuTief(Pruefung richtig) {
        return verfaelscht((proxy, methode, werte) -> methode.getName().equals("stufe") && werte != null
                && richtig.stufe((int) werte[0], (int) werte[1], 0) == (int) werte[2]
                        ? -1
                        : methode.invoke(richtig, werte));
    }

    private static Pruefung ohneDenErstenLauf(Pruefung richtig) {
        return verfaelscht((proxy, methode, werte) -> methode.getName().equals("kommtInFrage") && werte != null
                && (int) werte[0] == 0 ? Boolean.FALSE : methode.invoke(richtig, werte));
    }

    private static Pruefung verfaelscht(InvocationHandler wie) {
        return (Pruefung) Proxy.newProxyInstance(Pruefung.class.getClassLoader(), new Class<?>[] {Pruefung.class}, wie);
    }
}
