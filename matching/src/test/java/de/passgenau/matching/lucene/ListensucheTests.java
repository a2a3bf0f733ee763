package de.passgenau.matching.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Liste;
import de.passgenau.matching.Listensuche;
import de.passgenau.matching.Marke;
import de.passgenau.matching.Ordnung;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.Trefferliste;
import de.passgenau.matching.Trefferliste.Facettenwert;
import de.passgenau.matching.Trefferliste.Fundstelle;
import de.passgenau.matching.Trefferliste.Treffer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.jspecify.annotations.Nullable;

/** What a list can be asked for beyond filters and words in order. */
class ListensucheTests {

    private static final List<String> FELDER = List.of("ort", "branche");

    private Liste liste = Lucenelisten.imSpeicher();

    @BeforeTry
    void open() {
        liste = Lucenelisten.imSpeicher();
    }

    @AfterTry
    void close() {
        liste.close();
    }

    @Property(tries = 200)
    void countsEachFieldAsIfNoValueOfItWereWanted(@ForAll("merkmale") List<Map<String, Set<String>>> merkmale,
            @ForAll("merkmal") Map<String, Set<String>> wanted) {
        fill(merkmale);
        var wishes = new HashMap<>(wanted);
        wishes.values().removeIf(Set::isEmpty);

        var facetten = liste.search(alle(Sichtfilter.alles(), wishes).mitFacetten(FELDER)).facetten();

        for (var feld : FELDER) {
            var others = new HashMap<>(wishes);
            others.remove(feld);
            assertThat(facetten.get(feld)).isEqualTo(recount(merkmale, others, feld));
        }
    }

    @Example
    void countsOnlyWhatMayBeKnownOf() {
        liste.put(List.of(
                new Eintrag("1", 1, Map.of("freigabe", Set.of("JA")), Map.of("ort", Set.of("Prenzlau")),
                        Map.of("name", "x"), List.of()),
                new Eintrag("2", 1, Map.of("freigabe", Set.of("NEIN")), Map.of("ort", Set.of("Schwedt")),
                        Map.of("name", "x"), List.of())));

        var facetten = liste.search(alle(Sichtfilter.wo("freigabe", Set.of("JA")), Map.of())
                .mitFacetten(List.of("ort", "unbekannt"))).facetten();

        assertThat(facetten).isEqualTo(Map.of("ort", List.of(new Facettenwert("Prenzlau", 1)), "unbekannt", List.of()));
    }

    @Property(tries = 100)
    void pagesByNumbersInEitherDirectionWithTheMissingLast(@ForAll("zahlen") List<@Nullable Long> zahlen,
            @ForAll boolean absteigend, @ForAll boolean rueckwaerts) {
        var entries = IntStream.range(0, zahlen.size()).mapToObj(i -> mitZahl(i, zahlen.get(i))).toList();
        liste.put(entries);
        var order = Comparator.comparing((Eintrag it) -> it.zahlen()
                .getOrDefault("beginn",
                        absteigend ? Long.MIN_VALUE : Long.MAX_VALUE))
                .thenComparing(Eintrag::id);
        var expected = entries.stream().sorted(absteigend ? order.reversed() : order).map(Eintrag::id).toList();

        assertThat(walk(new Listensuche(Sichtfilter.alles(), Map.of(), "", Ordnung.nachZahl("beginn", absteigend),
                Ausschnitt.erste(3)), rueckwaerts)).isEqualTo(expected);
    }

    @Property(tries = 100)
    void pagesByWhatTheQuestionSaysValuesCountWithTheMissingLast(
            @ForAll("orte") List<Set<String>> orte, @ForAll boolean absteigend, @ForAll boolean rueckwaerts) {
        var rang = Map.of("Prenzlau", 0L, "Templin", 20L, "Schwedt", 40L);
        fill(orte.stream().map(werte -> Map.of("ort", werte)).toList());
        Comparator<Integer> order = Comparator.comparingLong(i -> orte.get(i)
                .stream()
                .flatMap(ort -> Stream.ofNullable(rang.get(ort)))
                .min(Long::compareTo)
                .orElse(absteigend ? Long.MIN_VALUE : Long.MAX_VALUE));
        var byId = order.thenComparing(i -> "id" + i);
        var expected = IntStream.range(0, orte.size())
                .boxed()
                .sorted(absteigend ? byId.reversed() : byId)
                .map(i -> "id" + i)
                .toList();

        assertThat(walk(new Listensuche(Sichtfilter.alles(), Map.of(), "",
                Ordnung.nachRang("ort", absteigend, "Prenzlau", rang), Ausschnitt.erste(3)), rueckwaerts))
                .isEqualTo(expected);
    }

    @Provide
    Arbitrary<List<Set<String>>> orte() {
        return Arbitraries.of("Prenzlau", "Templin", "Schwedt", "Nirgendwo")
                .set()
                .ofMaxSize(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    @Example
    void findsGermanWordsInEveryFormAndAllOfThem() {
        liste.put(List.of(text("1", "Lagerhelfer", "Sie packen Pakete in Prenzlau."),
                text("2", "Koch", "Sie kochen für die Lagerküche in Schwedt."),
                text("3", "Fachkraft für Lagerlogistik", "Mit Staplerschein."),
                text("4", "Bäckerin", "Sie backen Brote.")));

        assertThat(ids("Lager")).containsExactly("1", "3", "2");
        assertThat(ids("lager prenzlau")).containsExactly("1");
        assertThat(ids("Lagerlogstik")).containsExactly("3");
        assertThat(ids("Bäcker:innen")).containsExactly("4");
        assertThat(ids("Lager Xylofon")).isEmpty();
    }

    @Example
    void findsWhatIsOneWordHereAndTwoThere() {
        liste.put(List.of(text("1", "Beratung für Minijobs", "Hilft Älteren."),
                text("2", "Projekt 50plus", "Für Ältere."),
                text("3", "Wiedereinstieg für Alleinerziehende", "Mit Kinderbetreuung."),
                text("4", "Mini und andere Jobs", "Job für Job."), text("5", "Wieder da", "Ein neuer Einstieg.")));

        assertThat(ids("Minijob")).containsExactly("1");
        assertThat(ids("Mini-Job")).containsExactly("1", "4");
        assertThat(ids("mini job beratung")).containsExactly("1");
        assertThat(ids("50 plus")).containsExactly("2");
        assertThat(ids("Wieder-Einstieg")).containsExactlyInAnyOrder("3", "5");
        assertThat(ids("Mini, Job")).as("no one word").containsExactly("4");
        assertThat(ids("Beratung Wieder-Einstieg")).isEmpty();
    }

    @Example
    void findsWhatIsDoneByItsVerb() {
        liste.put(List.of(text("1", "Bewerbungstraining", "Mit Unterlagen."), text("2", "Kurs", "Sie bewerben sich."),
                text("3", "Schulung", "Für alle.")));

        assertThat(ids("bewerben")).containsExactlyInAnyOrder("1", "2");
        assertThat(ids("Schulen")).isEmpty();
    }

    @Example
    void ordersByRelevanceStablyWhileOthersComeAndGo() {
        liste.put(IntStream.range(0, 30)
                .mapToObj(i -> text("id" + i, i % 3 == 0 ? "Lagerhelfer" : "Helfer",
                        "Arbeit im Lager. ".repeat(1 + i % 4)))
                .toList());
        var suche = nachRelevanz("Lager", 5);
        var first = liste.search(suche);
        var whole = ids("Lager");
        liste.put(IntStream.range(0, 200).mapToObj(i -> text("mehr" + i, "Koch", "Lager und Küche")).toList());
        liste.remove(IntStream.range(0, 200).mapToObj(i -> "mehr" + i).toList());

        assertThat(ids("Lager")).isEqualTo(whole).hasSize(30);
        assertThat(walk(suche, false)).isEqualTo(whole);
        assertThat(walk(suche, true)).isEqualTo(whole);
        assertThat(liste.search(suche)).isEqualTo(first);
    }

    @Example
    void guessesAtATypingErrorWhateverIsInWhatMayNotBeSeen() {
        liste.put(List.of(text("1", "Schweißer", "Schweißen").mitZahlen(Map.of())));
        var visible = new Eintrag("2", 1, Map.of("freigabe", Set.of("JA")), Map.of(), Map.of("name", "x"), List.of())
                .mitTexten(List.of("Schreiner"), Map.of());
        var hidden = new Eintrag("3", 1, Map.of("freigabe", Set.of("NEIN")), Map.of(), Map.of("name", "x"), List.of())
                .mitTexten(List.of("Schreener"), Map.of());
        liste.put(List.of(visible));
        var suche = new Listensuche(Sichtfilter.wo("freigabe", Set.of("JA")), Map.of(), "", Ordnung.nachRelevanz(""),
                Ausschnitt.erste(10)).mitVolltext("Schreener");
        var before = liste.search(suche);
        liste.put(List.of(hidden));

        assertThat(liste.search(suche)).isEqualTo(before);
        assertThat(before.treffer()).extracting(Treffer::id).containsExactly("2");
    }

    @Example
    void showsTheFoundWordsInTheirTexts() {
        var lang = "Wir sind ein Betrieb der Region. ".repeat(10) + "Gesucht werden Helfer für unser Lager in Prenzlau "
                + "und Schwedt. " + "Wir zahlen nach Tarif. ".repeat(20);
        liste.put(List.of(text("1", "Lagerhelfer (m/w/d)", lang)));

        var fundstellen = liste.search(nachRelevanz("lager helfer", 10)).treffer().getFirst().fundstellen();

        assertThat(fundstellen).extracting(Fundstelle::name).containsExactly("", "aufgaben");
        assertThat(marked(fundstellen.get(0))).containsExactly("Lagerhelfer");
        assertThat(marked(fundstellen.get(1))).containsExactly("Helfer", "Lager");
        assertThat(fundstellen.get(1).text()).startsWith("…").endsWith("…").hasSizeLessThan(205);
    }

    @Example
    void showsAWordThatWasMistyped() {
        liste.put(List.of(text("1", "Gabelstaplerfahrer", "Sie fahren.")));

        var fundstellen = liste.search(nachRelevanz("Gabelstaplerfarer", 10)).treffer().getFirst().fundstellen();

        assertThat(marked(fundstellen.getFirst())).containsExactly("Gabelstaplerfahrer");
    }

    @Example
    void showsNothingButWhatMadeItAHit() {
        liste.put(List.of(
                text("1", "Schuldnerberatung", "Suchtberatung und andere Beratungsstellen nennen wir."),
                text("2", "Hilfe für Schuldner", "Wir bieten Beratung."),
                text("3", "Kurs", "Beratung der Schuldner. Und viel später gibt es Kaffee bei der Suchtberatung.")));

        var treffer = liste.search(nachRelevanz("Schuldnerberatung", 10)).treffer();

        assertThat(treffer).extracting(Treffer::id).containsExactly("1", "3");
        assertThat(treffer.getFirst().fundstellen()).hasSize(1);
        assertThat(marked(treffer.getFirst().fundstellen().getFirst())).containsExactly("Schuldnerberatung");
        assertThat(marked(treffer.getLast().fundstellen().getFirst())).containsExactly("Beratung", "Schuldner");
    }

    @Example
    void guessesAtNothingInShortTextsThatTheLongOnesHave() {
        liste.put(List.of(text("1", "Gabelstablerei", "Hier wird gestabelt."),
                text("2", "Kurs", "Wir kennen Gabelstablereien und Xylofonbauer."),
                text("3", "Xylofonbaver", "Ein Name.")));

        assertThat(ids("Xylofonbauer")).containsExactly("2");
    }

    @Example
    void offersShortTextsByTheirBeginningThenByTheirWords() {
        liste.put(List.of(text("1", "Lagerhelfer", ""), text("2", "Fachkraft für Lagerlogistik", ""),
                text("3", "Lagerist", ""), text("4", "Lagerhelfer", ""), text("5", "Köchin", "")));

        assertThat(liste.vorschlaege("lager", Sichtfilter.alles(), 10)).containsExactly("Lagerhelfer", "Lagerist",
                "Fachkraft für Lagerlogistik");
        assertThat(liste.vorschlaege("LAGER", Sichtfilter.alles(), 2)).containsExactly("Lagerhelfer", "Lagerist");
        assertThat(liste.vorschlaege("für lag", Sichtfilter.alles(), 10))
                .containsExactly("Fachkraft für Lagerlogistik");
        assertThat(liste.vorschlaege("Koe", Sichtfilter.alles(), 10)).containsExactly("Köchin");
        assertThat(liste.vorschlaege(" ", Sichtfilter.alles(), 10)).isEmpty();
    }

    @Example
    void offersCompoundsByEachOfTheirParts() {
        liste.put(List.of(text("1", "Gruppenumschulungen in Metallberufen", ""), text("2", "Umschulung zum Koch", ""),
                text("3", "Betriebliche Umschulung", ""), text("4", "Gruppencoaching", "")));

        assertThat(liste.vorschlaege("umsch", Sichtfilter.alles(), 10)).containsExactly("Umschulung zum Koch",
                "Betriebliche Umschulung", "Gruppenumschulungen in Metallberufen");
        assertThat(liste.vorschlaege("umschulungen in", Sichtfilter.alles(), 10))
                .containsExactly("Gruppenumschulungen in Metallberufen");
    }

    @Example
    void offersNoTextOfALengthThatNobodyReads() {
        liste.put(List.of(text("1", "Lager ".repeat(6_000), ""), text("2", "Lagerist", "")));

        assertThat(liste.vorschlaege("lager", Sichtfilter.alles(), 10)).containsExactly("Lagerist");
        assertThat(ids("Lager")).contains("1");
    }

    @Example
    void offersNothingThatMayNotBeKnownOfOrIsGone() {
        liste.put(List.of(
                new Eintrag("1", 1, Map.of("freigabe", Set.of("JA")), Map.of(), Map.of("name", "x"), List.of())
                        .mitTexten(List.of("Lagerhelfer"), Map.of()),
                new Eintrag("2", 1, Map.of("freigabe", Set.of("NEIN")), Map.of(), Map.of("name", "x"), List.of())
                        .mitTexten(List.of("Lagerleiter"), Map.of()),
                text("3", "Lagerist", "")));
        liste.remove(List.of("3"));

        assertThat(liste.vorschlaege("lager", Sichtfilter.wo("freigabe", Set.of("JA")), 10))
                .containsExactly("Lagerhelfer");
        assertThat(liste.vorschlaege("lager", Sichtfilter.alles(), 10)).containsExactly("Lagerhelfer", "Lagerleiter");
        assertThat(liste.vorschlaege("lager", Sichtfilter.nichts(), 10)).isEmpty();
    }

    @Provide
    Arbitrary<Map<String, Set<String>>> merkmal() {
        return Arbitraries.maps(Arbitraries.of(FELDER), Arbitraries.of("Prenzlau", "Schwedt", "BAU").set().ofMaxSize(2))
                .ofMaxSize(2);
    }

    @Provide
    Arbitrary<List<Map<String, Set<String>>>> merkmale() {
        return merkmal().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<@Nullable Long>> zahlen() {
        return Arbitraries.longs().between(-5, 5).injectNull(0.2).list().ofMinSize(1).ofMaxSize(20);
    }

    private void fill(List<Map<String, Set<String>>> merkmale) {
        liste.put(IntStream.range(0, merkmale.size())
                .mapToObj(i -> new Eintrag("id" + i, 1, Map.of(), merkmale.get(i), Map.of("name", "x"), List.of()))
                .toList());
    }

    private static List<Facettenwert> recount(List<Map<String, Set<String>>> merkmale,
            Map<String, Set<String>> wanted, String feld) {
        return merkmale.stream()
                .filter(it -> wanted.entrySet()
                        .stream()
                        .allMatch(wish -> it.getOrDefault(wish.getKey(), Set.of())
                                .stream()
                                .anyMatch(wish.getValue()::contains)))
                .flatMap(it -> it.getOrDefault(feld, Set.of()).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(it -> new Facettenwert(it.getKey(), it.getValue()))
                .sorted(Comparator.comparingLong(Facettenwert::anzahl).reversed().thenComparing(Facettenwert::wert))
                .toList();
    }

    private static Eintrag mitZahl(int nummer, @Nullable Long zahl) {
        return new Eintrag("id%02d".formatted(nummer), 1, Map.of(), Map.of(), Map.of("name", "x"), List.of())
                .mitZahlen(Stream.ofNullable(zahl).collect(Collectors.toMap(it -> "beginn", Function.identity())));
    }

    private static Eintrag text(String id, String titel, String aufgaben) {
        return new Eintrag(id, 1, Map.of(), Map.of(), Map.of("name", titel), List.of())
                .mitTexten(List.of(titel), Map.of("aufgaben", aufgaben));
    }

    private static Listensuche alle(Sichtfilter sicht, Map<String, Set<String>> merkmale) {
        return new Listensuche(sicht, merkmale, "", new Ordnung("name", false), Ausschnitt.erste(100));
    }

    @Example
    void findsManyThatWereReplacedAtOnce() {
        liste.put(IntStream.range(0, 300).mapToObj(i -> text("id" + i, "Koch", "Küche")).toList());

        liste.replace(IntStream.range(0, 300).mapToObj(i -> text("id" + i, "Gärtner", "Garten")).toList());

        assertThat(liste.search(nachRelevanz("Garten", 1)).gesamt()).isEqualTo(300);
        assertThat(liste.search(nachRelevanz("Küche", 1)).gesamt()).isZero();
    }

    private static Listensuche nachRelevanz(String worte, int anzahl) {
        return new Listensuche(Sichtfilter.alles(), Map.of(), "", Ordnung.nachRelevanz(worte), Ausschnitt.erste(anzahl))
                .mitVolltext(worte);
    }

    private List<String> ids(String worte) {
        return liste.search(nachRelevanz(worte, 100)).treffer().stream().map(Treffer::id).toList();
    }

    private static List<String> marked(Fundstelle fundstelle) {
        return fundstelle.stellen().stream().map(it -> fundstelle.text().substring(it.von(), it.bis())).toList();
    }

    private List<String> walk(Listensuche suche, boolean backwards) {
        var seen = new ArrayList<String>();
        Marke mark = null;
        Trefferliste page;
        do {
            page = liste.search(new Listensuche(suche.sicht(), suche.merkmale(), suche.text(), suche.ordnung(),
                    new Ausschnitt(suche.ausschnitt().anzahl(), mark, backwards)).mitVolltext(suche.volltext()));
            seen.addAll(backwards ? 0 : seen.size(), page.treffer().stream().map(Treffer::id).toList());
            mark = Objects.requireNonNull(backwards ? page.treffer().getFirst() : page.treffer().getLast()).marke();
        } while (backwards ? page.davorMehr() : page.danachMehr());
        return seen;
    }
}
