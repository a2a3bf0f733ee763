package de.passgenau.matching.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Liste;
import de.passgenau.matching.Listensuche;
import de.passgenau.matching.Marke;
import de.passgenau.matching.Ordnung;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.Trefferliste;
import de.passgenau.matching.Trefferliste.Treffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LucenelisteTests {

    private static final Ordnung NACH_NAME = new Ordnung("name", false);

    private final Liste liste = Lucenelisten.imSpeicher();

    @AfterEach
    void close() {
        liste.close();
    }

    @Test
    void findsWhatWasPutBeforeTheCallReturned() {
        liste.put(List.of(betrieb("a", "Bäckerei Schmidt")));

        assertThat(names(alle("", NACH_NAME))).containsExactly("a");
    }

    @Test
    void replacesAnEntryByItsNewerVersionAndNeverByAnOlderOne() {
        liste.put(List.of(betrieb("a", "Alt", 1)));
        liste.put(List.of(betrieb("a", "Neu", 3)));
        liste.put(List.of(betrieb("a", "Dazwischen", 2)));

        assertThat(names(alle("neu", NACH_NAME))).containsExactly("a");
        assertThat(names(alle("dazwischen", NACH_NAME))).isEmpty();
        assertThat(liste.stand()).containsExactly(Map.entry("a", 3L));
    }

    @Test
    void takesAnOlderVersionForARestoredDocument() {
        liste.put(List.of(betrieb("a", "Neu", 3)));

        liste.replace(betrieb("a", "Alt", 1));

        assertThat(names(alle("alt", NACH_NAME))).containsExactly("a");
        assertThat(liste.version("a")).isEqualTo(1);
    }

    @Test
    void forgetsWhatWasRemoved() {
        liste.put(List.of(betrieb("a", "Alt"), betrieb("b", "Bau")));
        liste.remove(List.of("a"));

        assertThat(names(alle("", NACH_NAME))).containsExactly("b");
        assertThat(liste.stand()).containsOnlyKeys("b");
    }

    @Test
    void answersWithAllThereAreHoweverManyAreWanted() {
        liste.put(List.of(betrieb("1", "Amt"), betrieb("2", "Bau"), betrieb("3", "Chor")));

        assertThat(names(liste.search(new Listensuche(Sichtfilter.alles(), Map.of(), "", NACH_NAME,
                Ausschnitt.erste(Integer.MAX_VALUE))))).containsExactly("1", "2", "3");
    }

    @Test
    void ordersUmlautsBesideTheirVowels() {
        liste.put(List.of(betrieb("1", "Zimmerei"), betrieb("2", "Ähre"), betrieb("3", "Apotheke"),
                betrieb("4", "Ödland"), betrieb("5", "Ofenbau")));

        assertThat(names(alle("", NACH_NAME))).containsExactly("2", "3", "4", "5", "1");
        assertThat(names(alle("", new Ordnung("name", true)))).containsExactly("1", "5", "4", "3", "2");
    }

    @ParameterizedTest
    @CsvSource({"müller, 1", "MUELLER, 1", "Mull, 1", "straße, 2", "strasse, 2", "gmbh mull, 1", "'müller straße', 0"})
    void findsBeginningsOfWordsInEverySpelling(String text, int count) {
        liste.put(List.of(betrieb("1", "Müller Bau GmbH"), betrieb("2", "Café Straße"), betrieb("3", "Strassenbau")));

        assertThat(alle(text, NACH_NAME).gesamt()).isEqualTo(count);
    }

    @Test
    void wantsOneValuePerFieldAndEveryField() {
        liste.put(List.of(entry("1", Map.of("ort", Set.of("Prenzlau"), "branche", Set.of("HANDEL"))),
                entry("2", Map.of("ort", Set.of("Schwedt"), "branche", Set.of("HANDEL"))),
                entry("3", Map.of("ort", Set.of("Prenzlau"), "branche", Set.of("BAU")))));

        var found = liste.search(new Listensuche(Sichtfilter.alles(),
                Map.of("ort", Set.of("Prenzlau", "Schwedt"), "branche", Set.of("HANDEL")), "", NACH_NAME,
                Ausschnitt.erste(10)));

        assertThat(names(found)).containsExactly("1", "2");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 50})
    void givesEveryEntryOnceWhenPagedInEitherDirection(int pageSize) {
        var entries = IntStream.range(0, 50).mapToObj(i -> betrieb("id" + i, "Name " + i % 5)).toList();
        liste.put(entries);
        var expected = entries.stream()
                .sorted(Comparator.comparing((Eintrag e) -> e.ordnung().get("name")).thenComparing(Eintrag::id))
                .map(Eintrag::id)
                .toList();

        assertThat(walk(pageSize, false)).isEqualTo(expected);
        assertThat(walk(pageSize, true)).isEqualTo(expected);
    }

    @Test
    void staysInPlaceWhenEntriesComeAndGoAroundTheMark() {
        liste.put(List.of(betrieb("1", "B"), betrieb("2", "D"), betrieb("3", "F"), betrieb("4", "H")));
        var first = page(2, null, false);
        liste.put(List.of(betrieb("5", "A"), betrieb("6", "C"), betrieb("7", "G")));
        liste.remove(List.of("2"));

        var second = page(10, first.treffer().getLast().marke(), false);

        assertThat(names(first)).containsExactly("1", "2");
        assertThat(names(second)).containsExactly("3", "7", "4");
        assertThat(second.davorMehr()).isTrue();
        assertThat(second.danachMehr()).isFalse();
    }

    @Test
    void answersTheTotalAloneForNoEntries() {
        liste.put(List.of(betrieb("1", "B"), betrieb("2", "D")));

        var none = page(0, null, false);

        assertThat(none.treffer()).isEmpty();
        assertThat(none.gesamt()).isEqualTo(2);
        assertThat(none.danachMehr()).isTrue();
    }

    private List<String> walk(int pageSize, boolean backwards) {
        var seen = new ArrayList<String>();
        Marke mark = null;
        Trefferliste page;
        do {
            page = page(pageSize, mark, backwards);
            var ids = page.treffer().stream().map(Treffer::id).toList();
            seen.addAll(backwards ? 0 : seen.size(), ids);
            mark = (backwards ? page.treffer().getFirst() : page.treffer().getLast()).marke();
        } while (backwards ? page.davorMehr() : page.danachMehr());
        return seen;
    }

    private Trefferliste page(int count, @Nullable Marke mark, boolean backwards) {
        return liste.search(
                new Listensuche(Sichtfilter.alles(), Map.of(), "", NACH_NAME, new Ausschnitt(count, mark, backwards)));
    }

    private Trefferliste alle(String text, Ordnung ordnung) {
        return liste.search(new Listensuche(Sichtfilter.alles(), Map.of(), text, ordnung, Ausschnitt.erste(100)));
    }

    private static List<String> names(Trefferliste page) {
        return page.treffer().stream().map(Treffer::id).toList();
    }

    private static Eintrag betrieb(String id, String name) {
        return betrieb(id, name, 1);
    }

    private static Eintrag betrieb(String id, String name, long version) {
        return new Eintrag(id, version, Map.of(), Map.of(), Map.of("name", name), List.of(name));
    }

    private static Eintrag entry(String id, Map<String, Set<String>> merkmale) {
        return new Eintrag(id, 1, Map.of(), merkmale, Map.of("name", "gleich"), List.of());
    }
}
