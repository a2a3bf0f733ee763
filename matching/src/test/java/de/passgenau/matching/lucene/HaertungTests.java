package de.passgenau.matching.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Datensatz;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Liste;
import de.passgenau.matching.Listensuche;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Ordnung;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.lucene.massnahme.Massnahmenrang;
import de.passgenau.matching.lucene.spalten.Spaltenfelder;
import de.passgenau.matching.lucene.tafel.Bewerberrang;
import de.passgenau.matching.lucene.tafel.Modell;
import de.passgenau.matching.lucene.tafel.Stellenrang;
import de.passgenau.matching.pflege.Fassung;
import de.passgenau.matching.pflege.Fortschritt;
import de.passgenau.matching.pflege.Quelle;
import de.passgenau.matching.profil.Berufswunsch;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody means to do, and what somebody does all the same. */
class HaertungTests {

    private static final String RIESIG = "y".repeat(40_000);

    private final Bevoelkerung lose = new Bevoelkerung(4);
    private final Liste liste = Lucenelisten.imSpeicher();

    @AfterEach
    void close() {
        liste.close();
    }

    @Test
    void refusesWhatIsTooLongBeforeAnythingIsWritten() {
        assertThatThrownBy(() -> eintrag(RIESIG, "x")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Kennung")
                .hasMessageContaining("40000")
                .hasMessageContaining("»yyyy");
        assertThatThrownBy(() -> eintrag("a", RIESIG)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("»art«")
                .hasMessageNotContaining(RIESIG);
        assertThatThrownBy(() -> new Eintrag("a", 1, Map.of("team", Set.of(RIESIG)), Map.of(), Map.of(), List.of()))
                .hasMessageContaining("»team«");
        assertThatThrownBy(() -> new Eintrag("a", 1, Map.of(), Map.of(), Map.of(RIESIG, "x"), List.of()))
                .hasMessageContaining("Feldname");
        assertThatCode(() -> liste.put(List.of(eintrag("ß".repeat(Eintrag.LAENGSTER_WERT),
                "\uFDFA".repeat(Eintrag.LAENGSTER_WERT))))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "x\uDC00", "\uDC00\uD800"})
    void refusesHalfCharactersThatWouldFallTogether(String halb) {
        assertThatThrownBy(() -> eintrag(halb, "x")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("halbes");
        assertThatThrownBy(() -> eintrag("a", halb)).hasMessageContaining("halbes");
        assertThatCode(() -> eintrag("\uD83D\uDE00", "x")).doesNotThrowAnyException();
    }

    @Test
    void takesTextsWithWordsThatAreNone() {
        liste.put(List.of(eintrag("a", "x").mitTexten(List.of("Lager " + RIESIG), Map.of("text", "Kran " + RIESIG)),
                new Eintrag("b", 1, Map.of(), Map.of(), Map.of("titel", RIESIG), List.of(RIESIG))));

        assertThat(liste.anzahl()).isEqualTo(2);
        assertThat(liste.search(suche().mitVolltext("Kran Lager")).gesamt()).isEqualTo(1);
    }

    @Test
    void readsColumnsOfSegmentsWithDocumentsThatWereRefusedInTheMiddle() throws IOException {
        var modell = new Modell(Berufsnaehen.mitgeliefert(), code -> code);

        assertThatCode(() -> lies(new Stellenrang(modell)::richteEin, Spaltenfelder.von(lose.stelle())))
                .doesNotThrowAnyException();
        assertThatCode(() -> lies(new Bewerberrang(modell)::richteEin, Spaltenfelder.von(lose.profil())))
                .doesNotThrowAnyException();
        assertThatCode(() -> lies(new Massnahmenrang()::richteEin, Spaltenfelder.von(lose.massnahme())))
                .doesNotThrowAnyException();
    }

    private static void lies(UnaryOperator<IndexWriterConfig> einrichtung, List<IndexableField> felder)
            throws IOException {
        var einstellungen = einrichtung
                .apply(new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE));
        try (var writer = new IndexWriter(new ByteBuffersDirectory(), einstellungen)) {
            writer.addDocument(felder);
            var halbes = new Document();
            halbes.add(new StringField("zu lang", RIESIG, Field.Store.NO));
            felder.forEach(halbes::add);
            assertThatThrownBy(() -> writer.addDocument(halbes)).hasMessageContaining("immense");
            writer.addDocument(felder);
            try (var reader = DirectoryReader.open(writer)) {
                assertThat(reader.maxDoc()).isEqualTo(3);
                for (var leaf : reader.leaves()) {
                    Objects.requireNonNull(einstellungen.getMergedSegmentWarmer()).warm(leaf.reader());
                }
            }
        }
    }

    @Test
    void goesOnWhenAnEntryWasRefused() {
        try (var matching = Lucenematching.imSpeicher(Berufsnaehen.mitgeliefert(), code -> code)) {
            matching.stellen().put(List.of(new Datensatz<>(eintrag("a", "x"), lose.stelle())));
            assertThatThrownBy(() -> matching.stellen()
                    .put(List.of(new Datensatz<>(eintrag("b", RIESIG), lose.stelle()))))
                    .isInstanceOf(IllegalArgumentException.class);
            matching.stellen().put(List.of(new Datensatz<>(eintrag("c", "x"), lose.stelle())));

            assertThat(matching.stellen().stand()).containsOnlyKeys("a", "c");
            assertThat(matching.stellen().search(suche()).gesamt()).isEqualTo(2);
        }
    }

    @Test
    void answersWhateverIsTyped() {
        liste.put(List.of(eintrag("a", "x").mitTexten(List.of("Lagerarbeit"), Map.of())));
        var worte = IntStream.range(0, 100_000).mapToObj(i -> "wort" + i + "x").collect(Collectors.joining(" "));

        assertThat(liste.search(suche("w ".repeat(100_000))).gesamt()).isEqualTo(1);
        assertThat(liste.search(suche(worte)).gesamt()).isZero();
        assertThat(liste.search(suche().mitVolltext(worte)).gesamt()).isZero();
        assertThat(liste.search(suche().mitVolltext("lagerarbeit ".repeat(100_000))).gesamt()).isEqualTo(1);
        assertThat(liste.search(suche().mitVolltext(RIESIG)).gesamt()).isZero();
    }

    @Test
    void refusesQuestionsWithMoreConditionsThanAnybodyHas() {
        var wege = IntStream.range(0, 2_000).mapToObj(i -> Map.of("team", Set.of("t" + i))).toList();

        assertThatThrownBy(() -> liste.search(new Listensuche(new Sichtfilter(wege), Map.of(), "",
                new Ordnung("titel", false), Ausschnitt.erste(5)))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Eine Frage hat höchstens 500 Bedingungen, diese hat 2000.");
    }

    @Test
    void refusesADemandThatNobodyCanMeetAndReplacesHalfCharacters() {
        assertThatThrownBy(() -> stelle("Lager", List.of(Set.of()))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 bis 1000 Nachweise, diese hat 0");
        assertThat(stelle("\uD800 Lager \uD83D\uDE00", List.of()).titel()).isEqualTo("? Lager \uD83D\uDE00");
        assertThat(new Berufswunsch("Koch\uD800", List.of()).titel()).isEqualTo("Koch?");
        var eine = lose.massnahme();
        assertThat(
                new Massnahme("\uDC00Kurs", "", eine.zulassung(), List.of(), List.of(), Set.of(), 0, true, null, true,
                        false, false, false, 0, List.of()).titel())
                .isEqualTo("?Kurs");
    }

    /** The rest of it is as if nobody had written it. */
    @Test
    void searchesAndKeepsTheBeginningOfAHugeText() {
        var lang = "Kran " + "wort ".repeat(Eintrag.LAENGSTER_TEXT / 5 - 1) + "Bagger";
        try (var offen = Lucenelisten.imSpeicher()) {
            offen.put(List.of(eintrag("a", "x").mitTexten(List.of("Turm " + "y ".repeat(Eintrag.LAENGSTER_WERT)
                    + "Dach"), Map.of("inhalt", lang))));

            assertThat(Stream.of("Kran", "Bagger", "Turm", "Dach")
                    .filter(wort -> offen.search(suche().mitVolltext(wort)).gesamt() > 0))
                    .containsExactly("Kran", "Turm");
        }
    }

    @Test
    void saysThatItIsClosed() {
        var geschlossen = Lucenelisten.imSpeicher();
        geschlossen.put(List.of(eintrag("a", "x")));
        geschlossen.close();
        geschlossen.close();

        Stream.<ThrowingCallable>of(geschlossen::anzahl, geschlossen::stand, () -> geschlossen.version("a"),
                () -> geschlossen.search(suche()), () -> geschlossen.put(List.of()),
                () -> geschlossen.remove(List.of("a")), () -> geschlossen.replace(eintrag("b", "x")),
                () -> geschlossen.vorschlaege("a", Sichtfilter.alles(), 1),
                () -> geschlossen.pflege().abgleichen(nichts(), Fortschritt.still()),
                () -> geschlossen.pflege().neuAufbauen(nichts(), Fortschritt.still()),
                () -> geschlossen.pflege().pruefen(nichts(), Fortschritt.still()))
                .forEach(frage -> assertThatThrownBy(frage).isInstanceOf(IllegalStateException.class)
                        .hasMessage("Der Index ist geschlossen."));
        assertThat(geschlossen.pflege().bereitschaft().antwortet()).isFalse();
    }

    private static Quelle<Eintrag> nichts() {
        return new Quelle<>() {
            @Override
            public Stream<Fassung> stand() {
                return Stream.of();
            }

            @Override
            public Collection<Eintrag> lade(Collection<String> ids) {
                return List.of();
            }
        };
    }

    private static Stelle stelle(String titel, List<Set<String>> muss) {
        return new Stelle(titel, Stellenart.ARBEIT, List.of(), null, muss, List.of(), Set.of(), Set.of(), Set.of(),
                Set.of(), null, null, null, null);
    }

    private static Rangsuche rangsuche(Gewichte gewichte) {
        return new Rangsuche(Sichtfilter.alles(), Map.of(), new Massstab(gewichte, Bevoelkerung.STICHTAG),
                Rangsuche.Art.PASSEND, Ausschnitt.erste(5));
    }

    private static Eintrag eintrag(String id, String wert) {
        return new Eintrag(id, 1, Map.of(), Map.of("art", Set.of(wert)), Map.of("titel", "x"), List.of("Wort"));
    }

    private static Listensuche suche() {
        return suche("");
    }

    private static Listensuche suche(String text) {
        return new Listensuche(Sichtfilter.alles(), Map.of(), text, new Ordnung("titel", false), Ausschnitt.erste(5));
    }
}
