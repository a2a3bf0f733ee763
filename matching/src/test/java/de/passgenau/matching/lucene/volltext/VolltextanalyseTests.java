package de.passgenau.matching.lucene.volltext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolltextanalyseTests {

    /** A form as the index sees it, and the piece of the text it stands for. */
    private record Form(String form, int stelle, String stueck) {}

    @Test
    void putsThePartsOfACompoundAtItsPlace() throws IOException {
        assertThat(formen(Volltextanalyse.zumIndexieren(), "Die Kinderbetreuung ist gesichert"))
                .contains(new Form("kinderbetreuung", 1, "Kinderbetreuung"), new Form("kind", 1, "Kinderbetreuung"),
                        new Form("betreuung", 1, "Kinderbetreuung"), new Form("gesichert", 3, "gesichert"));
    }

    @Test
    void asksForAWordByItsStemAlone() throws IOException {
        assertThat(formen(Volltextanalyse.zumSuchen(), "Die Kinderbetreuung")).extracting(Form::form)
                .containsExactly("kinderbetreuung");
    }

    @ParameterizedTest
    @CsvSource({"Verkäufer/in gesucht", "Verkäufer:innen gesucht", "Verkäufer*in gesucht", "VerkäuferInnen gesucht",
            "Verkäufer (m/w/d) gesucht", "Verkaeuferinnen gesucht", "VERKÄUFER_in gesucht"})
    void readsEveryFormOfAGender(String text) throws IOException {
        assertThat(formen(Volltextanalyse.zumSuchen(), text)).extracting(Form::form)
                .containsExactly("verkaufer", "gesucht");
    }

    @Property
    void staysInsideTheText(@ForAll String text) throws IOException {
        int davor = 0;
        for (var form : formen(Volltextanalyse.zumIndexieren(), text)) {
            assertThat(form.form()).isNotEmpty();
            assertThat(form.stelle()).isGreaterThanOrEqualTo(davor);
            davor = form.stelle();
        }
    }

    @ParameterizedTest
    @CsvSource({"Betreuung Kinder,1", "Kindern,1", "kinderbetreung,1", "Staplerfahrerin,2", "Gabelstabler,2",
            "Fahrer Gabelstapler,2", "Backstube,3", "Bäckerin,3", "Bäcker:innen,3", "Logistik,4", "Lager-Logistik,4",
            "Lagerlogistk,4", "Gablestapler,2", "Gabelstaper,2", "Staplerfharer,2", "Gablestaplern,2",
            "Fuehrerschien,7",
            "Führershcein,7", "Sprachzertifkat,7", "Deutschzertifikat,7", "Heizung,5", "shk,5",
            "Anlagenmechaniker SHK,5"})
    void findsWhatIsMeant(String suche, String treffer) throws IOException {
        assertThat(suche(suche)).containsExactly(treffer);
    }

    @ParameterizedTest
    @CsvSource({"Xylofon", "die", "?", "Kinder Backstube", "Bagger", "Gabelbagger", "Staplerbeckenrand",
            "Backsprache"})
    void findsNothingElse(String suche) throws IOException {
        assertThat(suche(suche)).isEmpty();
    }

    /** Lucene refuses a query of more than 1,024 words, and each guess stands for up to 15. */
    @Test
    void guessesAtAFewWordsOnly() throws IOException {
        var unbekannte = IntStream.range(0, 16).mapToObj(i -> "Gabelstaper" + (char) ('a' + i)).toList();

        assertThat(guesses(String.join(" ", unbekannte.subList(0, 1)))).isBetween(1, 5);
        assertThat(guesses(String.join(" ", unbekannte))).isBetween(6, 30);
    }

    private static int guesses(String text) throws IOException {
        var anzahl = new AtomicInteger();
        try (var ordner = new ByteBuffersDirectory()) {
            new IndexWriter(ordner, new IndexWriterConfig()).close();
            try (var reader = DirectoryReader.open(ordner)) {
                new Volltextabfrage(new IndexSearcher(reader), "text", MatchAllDocsQuery.INSTANCE).query(text)
                        .visit(new QueryVisitor() {
                            @Override
                            public void consumeTermsMatching(Query query, String field,
                                    Supplier<ByteRunAutomaton> automat) {
                                anzahl.incrementAndGet();
                            }
                        });
            }
        }
        return anzahl.get();
    }

    @ParameterizedTest
    @CsvSource({"Straße,Umgang mit Stress", "Mädchen,Wir machen mit", "Leitung,Leistung zeigen", "Bindung,Bildung",
            "Strassen,Im Stress sein", "Gruppenarbeit,Gruppenalben"})
    void takesAWordForWhatItSays(String suche, String text) throws IOException {
        assertThat(suche(suche, List.of(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Schudlen,Schulden", "Umschlung,Umschulung", "Mottivation,Motivation", "Gartten,Garten"})
    void knowsWhatWasMeantByAWordThatIsNone(String suche, String text) throws IOException {
        assertThat(suche(suche, List.of(text, "Etwas anderes"))).containsExactly("1");
    }

    @ParameterizedTest
    @CsvSource({"Umschulung in kleinen Gruppen,true", "Gruppenumschulung,true",
            "Gruppenarbeit am Vormittag und am Nachmittag Sport; danach ist eine Umschulung möglich,false"})
    void findsThePartsOfACompoundBesideEachOther(String text, boolean gefunden) throws IOException {
        assertThat(suche("Gruppenumschulungen", List.of(text)).isEmpty()).isEqualTo(!gefunden);
    }

    @ParameterizedTest
    @CsvSource({"AZWV,Zulassung nach AZAV", "AZAV,Zulassung nach AZWV", "eHb,Kurs für eLb", "eLb,Kurs für eHb",
            "eHb,Für erwerbsfähige Leistungsberechtigte", "Hilfebedürftige,Kurs für Leistungsberechtigte",
            "Kooperationsplan,Nach der Eingliederungsvereinbarung", "Rehabilitation,Rehabilitandinnen",
            "Schulden,Schuldnerberatung", "Umschulung,Gruppenumschulungen", "Strasse,Straßensozialarbeit"})
    @DisplayName("M-01 old and new names of a thing are one")
    void findsOldAndNewNames(String suche, String text) throws IOException {
        assertThat(suche(suche, List.of(text, "Etwas anderes"))).containsExactly("1");
    }

    @Test
    void doesNotGuessAtAWordThatIsThere() throws IOException {
        assertThat(suche("Becker")).containsExactly("6");
        assertThat(suche("Bäcker")).containsExactly("3");
    }

    private static List<String> suche(String text) throws IOException {
        return suche(text, List.of("Die Kinderbetreuung ist bis 16 Uhr gesichert.",
                "Gabelstaplerfahrer/in (m/w/d) im Getreideumschlag", "Bäcker für die Backstube",
                "Fachkraft für Lagerlogistik",
                "Anlagenmechaniker für Sanitär-, Heizungs- und Klimatechnik (SHK)",
                "Mechatroniker im Autohaus Becker",
                "Führerschein und ein Sprachkurs mit Zertifikat in Deutsch"));
    }

    private static List<String> suche(String text, List<String> inhalte) throws IOException {
        try (var ordner = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(ordner, new IndexWriterConfig(Volltextanalyse.zumIndexieren()))) {
                int nummer = 0;
                for (var inhalt : inhalte) {
                    var document = new Document();
                    document.add(new StringField("id", String.valueOf(++nummer), Field.Store.YES));
                    document.add(new TextField("text", inhalt, Field.Store.NO));
                    writer.addDocument(document);
                }
            }
            try (var reader = DirectoryReader.open(ordner)) {
                var searcher = new IndexSearcher(reader);
                var gespeichert = searcher.storedFields();
                var ids = new ArrayList<String>();
                for (var hit : searcher.search(
                        new Volltextabfrage(searcher, "text", MatchAllDocsQuery.INSTANCE).query(text), 10).scoreDocs) {
                    ids.add(gespeichert.document(hit.doc).get("id"));
                }
                return ids;
            }
        }
    }

    private static List<Form> formen(Analyzer analyse, String text) throws IOException {
        var formen = new ArrayList<Form>();
        try (var stream = analyse.tokenStream("text", text)) {
            var term = stream.getAttribute(CharTermAttribute.class);
            var offset = stream.getAttribute(OffsetAttribute.class);
            var abstand = stream.getAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int stelle = -1;
            while (stream.incrementToken()) {
                stelle += abstand.getPositionIncrement();
                formen.add(new Form(term.toString(), stelle, text.substring(offset.startOffset(), offset.endOffset())));
            }
            stream.end();
            assertThat(Arrays.asList(offset.startOffset(), offset.endOffset())).containsOnly(text.length());
        }
        return formen;
    }
}
