package de.passgenau.api.datenschutz.auskunft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Einwilligung;
import de.passgenau.api.fall.angaben.Einwilligungen;
import de.passgenau.api.fall.angaben.Einwilligungsweg;
import de.passgenau.api.fall.angaben.Einwilligungszweck;
import de.passgenau.api.fall.angaben.Sperre;
import de.passgenau.api.fall.angaben.Sperrgrund;
import de.passgenau.api.fall.angaben.Verwahrung;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.graphql.zugriff.Zweck;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Abgleichlauf;
import de.passgenau.api.protokoll.Abgleichlauf.Platz;
import de.passgenau.api.protokoll.Abgleichlauf.Richtung;
import de.passgenau.api.protokoll.Abgleichprotokoll;
import de.passgenau.api.protokoll.Entscheidung;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.protokoll.Protokoll;
import de.passgenau.api.protokoll.Vorgang.Gelesen;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

@Anwendungstest
class AuskunftTests {

    private static final Handlung AGS = new Handlung(new Anrufer("login-der-kollegin", null,
            Set.of(Rolle.ARBEITGEBERSERVICE), Set.of(), null, null, null, Set.of()), Zweck.VERMITTLUNG, "kandidaten");

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> liste;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Protokoll protokoll;
    @Autowired
    private Abgleichprotokoll abgleiche;
    private Draht fallmanager = new Draht(0);

    @BeforeEach
    void connect() {
        fallmanager = new Draht(port);
    }

    @Test
    void tellsEverythingThatIsStored() {
        var fall = lege(mitWiderruf(Fallbestand.inPrenzlau()));

        var html = html(fall);

        assertThat(html).contains("Wanda", "Winterberg", "29.02.1988", "Uckerpromenade 7", "17291", "03984 4711",
                "w.winterberg@post.example", fall.fallnummer(), "51312", "Gabelstapler",
                "Kein schweres Heben und Tragen",
                "04.05.2026", "Frühere Einwilligung 1: Widerrufen oder ersetzt am", "01.06.2026", "Mit Unterschrift");
        assertThat(html).doesNotContain(fall.schluessel().wert(), fall.kennung(), fall.bezug());
    }

    @Test
    void tellsAFieldThatNobodyHasThoughtOfToo() {
        var fall = lege(Fallbestand.inPrenzlau());
        store.updateFirst(Query.query(Criteria.where("_id").is(fall.kennung())),
                Update.update("spaeter.dazugekommen", "Zirkusartistin"), "faelle");

        assertThat(html(fall)).contains("spaeter.dazugekommen", "Zirkusartistin");
        assertThat(frage(fall, "json").text()).contains("Zirkusartistin");
    }

    @Test
    void tellsWhoHasSeenWhatAndWhatForWithoutNamingColleagues() {
        var fall = lege(Fallbestand.inPrenzlau());
        Protokoll.warte(protokoll.schreibe(AGS, new Gelesen(Set.of(fall.bezug(), "ein-anderer", "noch-einer"))));

        var html = html(fall);

        assertThat(html).contains("kandidaten", "Zusammen mit 2 anderen Fällen", "Besetzung einer Stelle",
                "Auskunft an die Person über ihre Daten").doesNotContain("login-der-kollegin", "ein-anderer");
    }

    @Test
    @DisplayName("Art. 15 Abs. 1 Buchst. h, Art. 22 DSGVO: rankings and what people made of them")
    void tellsWherePeopleStoodAndWhySomebodyDecidedOtherwise() {
        var fall = lege(Fallbestand.inPrenzlau());
        var lauf = abgleiche.abgeglichen(AGS, new Abgleichlauf(Richtung.BEWERBER_FUER_STELLE, "stelle-1", "42",
                "g-2026", 1, List.of(new Platz("jemand", 91), new Platz(fall.bezug(), 83)))).join();
        abgleiche.entscheide(AGS, new Entscheidung(lauf, fall.bezug(), "Kennt den Betrieb schon"), fall.schluessel());

        assertThat(html(fall)).contains("Sie standen auf Platz 2 mit 83 von 100 Punkten", "Fassung g-2026",
                "Begründung: Kennt den Betrieb schon", "Ein Mensch hat anders entschieden");
    }

    @Test
    void tellsHowLongWhatIsKept() {
        assertThat(html(lege(Fallbestand.inPrenzlau()))).contains("5 Jahre", "2 Jahre", "§ 84 Abs. 2",
                "Die Frist beginnt erst, wenn Ihr Fall abgeschlossen ist");
    }

    @Test
    void takesNothingThatSomebodyHasTypedForMarkup() {
        var fall = lege(Fallbestand.von(Fallbestand.person("<script>alert(1)</script>", "\"><img src=x>"),
                new Zustaendigkeit("Prenzlau", "demo-fallmanager"), "51312"));

        assertThat(html(fall)).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "default-src 'none'")
                .doesNotContain("<script", "<img");
    }

    @Test
    void refusesWhoIsNotInChargeLikeSomebodyWhoAsksForNoCase() {
        var fremd = lege(Fallbestand.inSchwedt());
        var vonKollegen = lege(Fallbestand.gefuehrt("Prenzlau", "jemand-anderes"));

        var antworten = List.of(kennung(fremd), kennung(vonKollegen), "erfunden")
                .stream()
                .map(id -> fallmanager.frage("{ auskunft(fallId: \"" + id + "\") { html } }").text())
                .distinct()
                .toList();

        assertThat(antworten).hasSize(1);
        assertThat(antworten.getFirst()).contains("\"auskunft\":null").doesNotContain("errors");
        assertThat(frage(vonKollegen, "html").text()).isEqualTo(antworten.getFirst());
    }

    @Test
    void tellsOfABlockedCaseToo() {
        var fall = Fallbestand.inPrenzlau();
        var gesperrt = lege(fall.mit(Zustand.GESPERRT, Verwahrung.keine()
                .gesperrt(new Sperre(Sperrgrund.WIDERSPRUCH, LocalDate.parse("2026-11-03"), Zustand.OFFEN)),
                fall.spur()));

        assertThat(html(gesperrt)).contains("Gesperrt seit", "03.11.2026", "Winterberg");
    }

    @Test
    void standsInTheProtocolItself() {
        var fall = lege(Fallbestand.inPrenzlau());

        html(fall);

        assertThat(store.count(Query.query(Criteria.where("art").is("AUSKUNFT").and("bezuege").is(fall.bezug())),
                "protokoll")).isEqualTo(1);
    }

    @Test
    void comesInPartsWhereTheProtocolIsLong() {
        var fall = lege(Fallbestand.inPrenzlau());
        CompletableFuture.allOf(IntStream.range(0, 620)
                .mapToObj(i -> protokoll.schreibe(AGS, new Gelesen(Set.of(fall.bezug()))))
                .toArray(CompletableFuture<?>[]::new)).join();

        var erster = fallmanager.frage("query($n: String) { auskunft(fallnummer: $n) { eintraegeInsgesamt weiter html "
                + "json } }", Map.of("n", fall.fallnummer()));
        var marke = erster.an("/data/auskunft/weiter").asString();
        var zweiter = fallmanager.frage("query($n: String, $t: String) { auskunft(fallnummer: $n, teil: $t) { weiter "
                + "json abschnitte { titel } } }", Map.of("n", fall.fallnummer(), "t", marke));

        assertThat(erster.an("/data/auskunft/eintraegeInsgesamt").asInt()).isEqualTo(621);
        assertThat(erster.an("/data/auskunft/html").asString()).contains("500 Einträge von 621");
        assertThat(eintraege(erster) + eintraege(zweiter)).isEqualTo(621);
        assertThat(zweiter.an("/data/auskunft/weiter").isNull()).isTrue();
        assertThat(zweiter.text()).doesNotContain("Winterberg");
        var andere = lege(Fallbestand.inPrenzlau());
        assertThat(fallmanager.frage("query($n: String, $t: String) { auskunft(fallnummer: $n, teil: $t) { weiter } }",
                Map.of("n", andere.fallnummer(), "t", marke)).code()).isEqualTo("BAD_REQUEST");
    }

    private static int eintraege(Antwort antwort) {
        return Document.parse(antwort.an("/data/auskunft/json").asString()).getList("protokoll", Document.class).size();
    }

    private Fall lege(Fall fall) {
        return new Fallbestand(store, liste).lege(fall);
    }

    private static Fall mitWiderruf(Fall fall) {
        var neu = Fallbestand.mitEinwilligung(fall, Einwilligungszweck.ARBEITGEBERPOOL);
        return new Fall(neu.id(), neu.version(), neu.schema(), neu.fallnummer(), neu.namensschluessel(),
                neu.bgId(), neu.zustaendigkeit(), neu.person(), neu.verlauf(),
                new Einwilligungen(neu.einwilligungen().gueltig(),
                        List.of(new Einwilligung(Einwilligungszweck.NAME_FUER_ARBEITGEBERSERVICE, "2025-09",
                                LocalDate.parse("2025-10-01"), Einwilligungsweg.PERSOENLICH,
                                LocalDate.parse("2026-06-01")))),
                neu.pool(), neu.traeger(), neu.zustand(), neu.verwahrung(), neu.schluessel(), neu.spur());
    }

    private String kennung(Fall fall) {
        return kennungen.global(Fall.class, fall.kennung());
    }

    private String html(Fall fall) {
        return frage(fall, "html").an("/data/auskunft/html").asString();
    }

    private Antwort frage(Fall fall, String feld) {
        return fallmanager.frage("{ auskunft(fallnummer: \"" + fall.fallnummer() + "\") { " + feld + " } }");
    }
}
