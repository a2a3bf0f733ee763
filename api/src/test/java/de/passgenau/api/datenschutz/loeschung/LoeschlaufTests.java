package de.passgenau.api.datenschutz.loeschung;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Abschlussgrund;
import de.passgenau.api.fall.angaben.Verwahrung;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

@Anwendungstest
class LoeschlaufTests {

    private static final String NACHWEIS = "{ loeschnachweise(first: 1) { edges { node { lauf posten%s { nummer } } } } }";
    private static final String STARTE = "mutation { loeschlaufStarten(eingabe: {probelauf: false}) { nachweis { lauf "
            + "abgeschlossen geloescht gesperrt zurueckgehalten pruefsumme posten { nummer vermerk am } } "
            + "fehler { code meldung } } }";
    private static final LocalDate LANGE_HER = LocalDate.parse("2015-06-30");

    @LocalServerPort
    private int port;
    @Value("${passgenau.daten}")
    private Path daten = Path.of("");
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> liste;
    @Autowired
    private Kennungen kennungen;
    private Draht admin = new Draht(0);
    private Draht revision = new Draht(0);
    private Draht fallmanager = new Draht(0);

    @BeforeEach
    void connect() {
        fallmanager = new Draht(port);
        admin = fallmanager.als("demo-admin");
        revision = fallmanager.als("demo-revision");
        laufeBisZumEnde();
    }

    @Test
    void hasTheDataFileWrittenAnewAtTheNextStartWhenSomethingWasDeleted() throws IOException {
        var marke = daten.resolve("verdichten");
        Files.deleteIfExists(marke);
        laufeBisZumEnde();
        assertThat(marke).doesNotExist();

        faellig();
        laufeBisZumEnde();

        assertThat(marke).exists();
    }

    @Test
    void deletesWhatIsDueFromEverywhereAndProvesIt() {
        var fall = faellig();
        var offen = new Fallbestand(store, liste).lege(Fallbestand.inPrenzlau());

        var antwort = laufeBisZumEnde();

        assertThat(antwort.an("/data/loeschlaufStarten/nachweis/geloescht").asInt()).isEqualTo(1);
        assertThat(antwort.an("/data/loeschlaufStarten/nachweis/pruefsumme").asString()).hasSize(64);
        assertThat(antwort.an("/data/loeschlaufStarten/nachweis/posten/0/vermerk").asString()).isNotBlank();
        assertThat(antwort.text()).doesNotContain(fall.fallnummer(), fall.bezug(), "Winterberg");
        assertThat(imStore(fall)).isNull();
        assertThat(imStore(offen)).isNotNull();
        assertThat(zeige(fall).an("/data/fall").isNull()).isTrue();
        assertThat(liste.mit("kennung", fall.kennung())).isEmpty();
        assertThat(revision.frage("{ protokoll(suche: {fallnummer: \"" + fall.fallnummer() + "\"}) { totalCount } }")
                .an("/data/protokoll/totalCount")
                .asInt(-1)).isZero();
        assertThat(
                revision.frage("{ protokollPruefung { gueltig } }").an("/data/protokollPruefung/gueltig").asBoolean())
                .isTrue();
    }

    @Test
    void keepsWhatIsHeldAndSaysSo() {
        var fall = faellig();
        ordneAn(fall);

        assertThat(vorschau("durchAnordnungGehalten")).isPositive();
        laufeBisZumEnde();

        assertThat(imStore(fall)).isNotNull();
        hebeAuf(fall);
        laufeBisZumEnde();
        assertThat(imStore(fall)).isNull();
    }

    @Test
    void deletesNothingThatWasHeldBetweenTheJudgementAndTheDeletion(@Autowired Loeschbestand bestand) {
        var fall = faellig();
        var beurteilt = bestand.einen(fall.kennung(), LocalDate.now()).orElseThrow();
        ordneAn(fall);

        assertThat(bestand.loesche(beurteilt.fall(), LocalDate.now())).isFalse();
        var jetzt = bestand.einen(fall.kennung(), LocalDate.now()).orElseThrow().fall();
        assertThat(bestand.loesche(jetzt, LocalDate.now())).as("the filter itself looks for orders").isFalse();
        assertThat(imStore(fall)).isNotNull();
        hebeAuf(fall);
    }

    @Test
    void showsAdminNothingButNumbers() {
        var fall = faellig();

        var fuerAdmin = admin.frage("{ loeschvorschau { zuLoeschen faelle { fallnummer } } }");
        var fuerRevision = revision.frage("{ loeschvorschau { zuLoeschen faelle { fallnummer urteil faelligAb } } }");

        assertThat(fuerAdmin.code()).isEqualTo("FORBIDDEN");
        assertThat(fuerRevision.text()).contains(fall.fallnummer(), "ZU_LOESCHEN", "2021-01-01");
    }

    @Test
    void changesNothingInARehearsal() {
        var fall = faellig();

        var antwort = admin.frage("mutation { loeschlaufStarten(eingabe: {probelauf: true, stichtag: \"2040-01-01\"}) "
                + "{ vorschau { zuLoeschen } nachweis { lauf } fehler { code } } }");

        assertThat(antwort.an("/data/loeschlaufStarten/vorschau/zuLoeschen").asInt()).isPositive();
        assertThat(antwort.an("/data/loeschlaufStarten/nachweis").isNull()).isTrue();
        assertThat(imStore(fall)).isNotNull();
    }

    @Test
    void refusesToDeleteForADayToCome() {
        var antwort = admin.frage("mutation { loeschlaufStarten(eingabe: {probelauf: false, stichtag: \"2040-01-01\"}) "
                + "{ nachweis { lauf } fehler { feld code } } }");

        assertThat(antwort.an("/data/loeschlaufStarten/fehler/0/feld").asString()).isEqualTo("stichtag");
    }

    @Test
    void doesNotDoubleWhereTwoStartAtOnce() {
        var faelle = IntStream.range(0, 12).mapToObj(i -> faellig()).toList();

        var beide = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> admin.frage(STARTE)))
                .toList();
        beide.forEach(CompletableFuture::join);
        laufeBisZumEnde();

        assertThat(faelle).allSatisfy(fall -> assertThat(imStore(fall)).isNull());
        var bezuege = faelle.stream().map(Fall::bezug).toList();
        assertThat(loeschvermerke(bezuege)).hasSize(12);
    }

    @Test
    void goesOnAfterACrashAtAnyPoint(@Autowired Loeschnachweise nachweise) {
        var angekuendigt = faellig();
        var schonWeg = faellig();
        var lauf = nachweise.speichere(Loeschnachweis.begonnen(UUID.randomUUID().toString(),
                new Loeschnachweis.Auftrag(LocalDate.now(), "t", "demo-admin"), angekuendigt.spur()));
        nachweise.kuendigeAn(lauf, "a", Loeschart.FALL, angekuendigt.kennung());
        nachweise.vermerke(nachweise.kuendigeAn(lauf, "b", Loeschart.FALL, schonWeg.kennung()), "kette-1:1");
        store.remove(Query.query(Criteria.where("_id").is(schonWeg.kennung())), "faelle");

        var antwort = laufeBisZumEnde();

        assertThat(antwort.an("/data/loeschlaufStarten/nachweis/lauf").asString())
                .isEqualTo(kennungen.global(Loeschnachweis.class, lauf.id()));
        assertThat(antwort.an("/data/loeschlaufStarten/nachweis/geloescht").asInt()).isEqualTo(2);
        assertThat(imStore(angekuendigt)).isNull();
        assertThat(liste.mit("kennung", schonWeg.kennung())).isEmpty();
        assertThat(loeschvermerke(List.of(angekuendigt.bezug()))).hasSize(1);
        assertThat(nachweise.offenePosten(lauf)).isEmpty();
    }

    @Test
    void answersARepeatedCallWithTheSameProof() {
        faellig();
        var einmalig = STARTE.replace("probelauf: false", "probelauf: false, clientMutationId: \"" + UUID.randomUUID()
                + "\"");

        var erste = admin.frage(einmalig).an("/data/loeschlaufStarten/nachweis/lauf").asString();

        assertThat(erste).isNotBlank();
        assertThat(admin.frage(einmalig).an("/data/loeschlaufStarten/nachweis/lauf").asString()).isEqualTo(erste);
        assertThat(revision.frage("{ loeschnachweise(first: 1) { edges { node { lauf durch } } } }").text())
                .contains(erste, "demo-admin");
    }

    @Test
    void tellsNoKeyOfTheStore() {
        var fall = faellig();
        laufeBisZumEnde();

        var antwort = revision.frage(NACHWEIS.formatted(""));
        var lauf = store.find(Query.query(Criteria.where("abgeschlossenAm").exists(true))
                .with(Sort.by(Sort.Direction.DESC, "spur.angelegtAm")), Loeschnachweis.class).getFirst();

        assertThat(antwort.text()).contains("nummer").doesNotContain(lauf.id(), fall.kennung());
    }

    @Test
    void showsTheItemsBehindANumber() {
        faellig();
        faellig();
        laufeBisZumEnde();

        var alle = nummern(revision.frage(NACHWEIS.formatted("")));
        var weitere = nummern(revision.frage(NACHWEIS.formatted("(hinter: \"" + alle.getFirst() + "\")")));

        assertThat(alle).hasSizeGreaterThanOrEqualTo(2);
        assertThat(weitere).isEqualTo(alle.subList(1, alle.size()));
    }

    private static List<String> nummern(Antwort antwort) {
        return antwort.an("/data/loeschnachweise/edges/0/node/posten")
                .valueStream()
                .map(einer -> einer.at("/nummer").asString())
                .toList();
    }

    private Antwort laufeBisZumEnde() {
        var antwort = admin.frage(STARTE);
        while (!antwort.an("/data/loeschlaufStarten/nachweis/abgeschlossen").asBoolean()) {
            assertThat(antwort.an("/data/loeschlaufStarten/fehler").toString()).contains("[]");
            antwort = admin.frage(STARTE);
        }
        return antwort;
    }

    private Fall faellig() {
        var fall = Fallbestand.inPrenzlau();
        return new Fallbestand(store, liste).lege(fall.mit(Zustand.ABGESCHLOSSEN, alt(), fall.spur()));
    }

    private static Verwahrung alt() {
        return Verwahrung.keine().abgeschlossen(LANGE_HER, Abschlussgrund.UMZUG);
    }

    private @Nullable Document imStore(Fall fall) {
        return store.findById(fall.kennung(), Document.class, "faelle");
    }

    private Antwort zeige(Fall fall) {
        return fallmanager.frage("{ fall(fallnummer: \"" + fall.fallnummer() + "\") { id } }");
    }

    private int vorschau(String feld) {
        return admin.frage("{ loeschvorschau { " + feld + " } }").an("/data/loeschvorschau/" + feld).asInt();
    }

    private void ordneAn(Fall fall) {
        assertThat(revision.frage("mutation { aufbewahrungAnordnen(eingabe: {fallnummer: \"" + fall.fallnummer()
                + "\", grund: \"Klage S 12 AS 345/26\"}) { fehler { code } } }").text()).contains("\"fehler\":[]");
    }

    private void hebeAuf(Fall fall) {
        var jetzt = Objects.requireNonNull(store.findById(fall.id(), Fall.class));
        var nummer = jetzt.verwahrung().anordnungen().getFirst().nummer();
        assertThat(revision.frage("mutation { aufbewahrungAufheben(eingabe: {fallnummer: \"" + fall.fallnummer()
                + "\", nummer: \"" + nummer + "\"}) { fehler { code } } }").text()).contains("\"fehler\":[]");
    }

    private List<Document> loeschvermerke(List<String> bezuege) {
        return store.find(Query.query(Criteria.where("art").is("LOESCHUNG").and("bezuege").in(bezuege)), Document.class,
                "protokoll");
    }
}
