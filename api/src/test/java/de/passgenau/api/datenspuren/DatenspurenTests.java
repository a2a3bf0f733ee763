package de.passgenau.api.datenspuren;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Einwilligungszweck;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Listen;
import de.passgenau.api.store.Warten;
import de.passgenau.catalogue.Anschrift;
import de.passgenau.matching.Liste;
import de.passgenau.matching.Matching;
import de.passgenau.matching.lucene.Indexlupe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.ResolvableType;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.util.ReflectionTestUtils;

/** Plants a person in everything that callers can send and looks for it in everything that is left behind. */
@Anwendungstest
@Import(Spurenstand.class)
@ExtendWith(OutputCaptureExtension.class)
class DatenspurenTests {

    private static final String NAME = "Zwirbelhöfer-Prüfstein";
    private static final String VORNAME = "Quirinalda";
    private static final String TELEFON = "+49 3984 7700451";
    private static final String EMAIL = "quirinalda.z@pruefstein.example";
    private static final String FIRMA = "Kontrollbetrieb Xaverstolz";

    private final Spurensuche person = new Spurensuche(NAME, VORNAME, TELEFON, EMAIL);
    private final Listen listen;
    private final Spurenstand.Spannen spannen;
    private final Draht ags;
    private final Protokollfang protokoll = new Protokollfang();

    private final MongoOperations store;
    private final Dokumentliste<Fall> faelle;
    private final Kennungen kennungen;
    private final Matching matching;

    @Autowired
    DatenspurenTests(Listen listen, Spurenstand.Spannen spannen, @LocalServerPort int port, ApplicationContext app) {
        this.listen = listen;
        this.store = app.getBean(MongoOperations.class);
        this.faelle = app.<Dokumentliste<Fall>>getBeanProvider(
                ResolvableType.forClassWithGenerics(Dokumentliste.class, Fall.class)).getObject();
        this.kennungen = app.getBean(Kennungen.class);
        this.matching = app.getBean(Matching.class);
        this.spannen = spannen;
        ags = new Draht(port).als("demo-ags");
    }

    @BeforeEach
    void signIn() {
        ags.token();
    }

    @AfterEach
    void release() {
        protokoll.close();
    }

    @Test
    void areLeftNowhereWhateverCallersSend(CapturedOutput output) throws IOException {
        workOnHerCase();
        searchByName();
        sendBadInput();
        tryToSignIn();
        breakAField();

        Warten.bis(() -> new String(protokoll.zeilen(), StandardCharsets.UTF_8).contains("Vorfall"));
        assertThat(person.in(protokoll.zeilen())).isEmpty();
        assertThat(protokoll.json()).isNotEmpty();
        assertThat(person.in(protokoll.json())).isEmpty();
        assertThat(person.in(output.getAll())).isEmpty();
        assertThat(person.in(metrics())).isEmpty();
        assertThat(person.in(spannen.alle())).isEmpty();
        for (var index : indexes()) {
            assertThat(person.in(index)).isEmpty();
        }
        assertThat(person.in(storedProtocol())).isEmpty();
    }

    /** The search finds what is there: a name in the list of employers, a word in a log, an operation in figures. */
    @Test
    void wouldBeFound() throws IOException {
        ags.frage("mutation($e: ArbeitgeberAnlegenEingabe!) { arbeitgeberAnlegen(eingabe: $e) { fehler { code } } }",
                Map.of("e", Map.of("name", FIRMA, "anschrift", Map.of("plz", "17291", "ort", "Prenzlau"))));
        var firma = new Spurensuche(FIRMA, "Xaverstolz");

        assertThat(indexes()).anySatisfy(index -> assertThat(firma.in(index)).isNotEmpty());
        Warten.bis(() -> !new Spurensuche("arbeitgeberAnlegen").in(protokoll.json()).isEmpty());
        assertThat(new Spurensuche("arbeitgeberAnlegen").in(protokoll.zeilen())).isNotEmpty();
        assertThat(new Spurensuche("arbeitgeberAnlegen").in(metrics())).isNotEmpty();
        assertThat(new Spurensuche("arbeitgeberAnlegen").in(spannen.alle())).isNotEmpty();
    }

    /** Everything that shows or changes a case, in every role that gets to see one. */
    private void workOnHerCase() {
        var fall = new Fallbestand(store, faelle).lege(Fallbestand.teilnehmend(
                Fallbestand.mitEinwilligung(
                        Fallbestand.von(new Person(VORNAME, NAME, LocalDate.parse("1979-03-31"),
                                new Anschrift(NAME, "17291", NAME), TELEFON, EMAIL),
                                new Zustaendigkeit("Prenzlau", "demo-fallmanager"), "51312"),
                        Einwilligungszweck.values()),
                "demo-traeger-1"));
        var id = kennungen.global(Fall.class, fall.kennung());
        var fallmanager = ags.als("demo-fallmanager");
        var gezeigt = fallmanager.frage("query($s: FaelleSuche) { faelle(suche: $s) { edges { node { person { nachname "
                + "email anschrift { strasse } } } } } }", Map.of("s", Map.of("name", NAME)));
        assertThat(person.in(gezeigt.text())).isNotEmpty();
        assertThat(person.in(ags.frage("{ kandidaten(first: 100) { edges { node { person { nachname } } } } }").text()))
                .isNotEmpty();
        ags.als("demo-traeger").frage("{ teilnehmer { edges { node { vorname nachname } } } }");
        ags.als("demo-service").frage("{ fall(id: \"" + id + "\") { person { telefon } } }");
        for (var hinweis : List.of("Mit " + NAME + " abgesprochen.", VORNAME + " hat eine Depression (F32.1).")) {
            fallmanager.frage("mutation($e: FunktionsgrenzenSetzenEingabe!) { funktionsgrenzenSetzen(eingabe: $e) "
                    + "{ fall { grenzenhinweis } fehler { meldung } } }",
                    Map.of("e", Map.of("fallId", id, "version", 1, "grenzen", List.of(), "hinweis", hinweis,
                            "clientMutationId", VORNAME)));
        }
        fallmanager.frage("mutation($e: BedarfsgemeinschaftAnlegenEingabe!) { bedarfsgemeinschaftAnlegen(eingabe: $e) "
                + "{ bedarfsgemeinschaft { mitglieder { nachname } } fehler { meldung } } }",
                Map.of("e", Map.of("bgNummer", "77777BG0000001", "clientMutationId", VORNAME, "anschrift",
                        Map.of("strasse", NAME, "plz", "17291", "ort", NAME), "mitglieder",
                        List.of(Map.of("vorname", VORNAME, "nachname", NAME, "geburtsdatum", "1979-03-31", "rolle",
                                "ANTRAGSTELLER", "erwerbsfaehig", true)))));
        fallmanager.frage("mutation($e: EinwilligungWiderrufenEingabe!) { einwilligungWiderrufen(eingabe: $e) "
                + "{ fehler { code } } }",
                Map.of("e", Map.of("fallId", id, "version", 2, "zweck", "ARBEITGEBERPOOL")));
    }

    private byte[] storedProtocol() {
        var alles = new StringBuilder();
        store.getCollection("protokoll").find().forEach(eintrag -> alles.append(eintrag.toJson()));
        assertThat(alles).contains("GELESEN", "GEAENDERT");
        return alles.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void searchByName() {
        for (var wort : List.of(NAME, VORNAME, TELEFON, EMAIL)) {
            ags.frage("query($t: String!) { berufe(text: $t, first: 1) { titel } }", Map.of("t", wort));
            ags.frage("query($t: String!) { orte(text: $t, first: 1) { name } }", Map.of("t", wort));
            ags.frage("query($t: String!) { arbeitgeberListe(suche: {text: $t}) { totalCount } }", Map.of("t", wort));
            ags.frage("{ arbeitgeber(id: \"%s\") { name } node(id: \"%s\") { id } }".formatted(wort, wort));
            ags.senden(ags.an("/akten/" + kodiert(wort) + "?name=" + kodiert(wort)).GET());
        }
    }

    private void sendBadInput() {
        ags.frage("query %s { %s }".formatted(VORNAME, VORNAME));
        ags.frage("{ berufe(text: \"" + NAME + "\", first: \"" + VORNAME + "\") { titel } ");
        ags.frage("mutation($e: ArbeitgeberAnlegenEingabe!) { arbeitgeberAnlegen(eingabe: $e) { fehler { meldung } } }",
                Map.of("e", Map.of("name", VORNAME + " " + NAME, "telefon", EMAIL, "email", TELEFON, "webseite", NAME,
                        "anschrift", Map.of("plz", NAME, "ort", VORNAME))));
        ags.senden(ags.post("{\"query\": \"" + NAME, Draht.JSON));
        ags.senden(ags.post(NAME, "text/" + VORNAME));
        ags.senden(ags.an("/graphql?documentId=" + kodiert(NAME) + "&variables=" + kodiert(VORNAME)).GET());
        ags.senden(ags.an("/graphql").header("X-Request-Id", EMAIL).header("Accept-Language", VORNAME).GET());
        try (var socket = ags.socket().begruessen()) {
            socket.abonnieren("1", "subscription { arbeitgeberGeaendert(arbeitgeberId: \"" + NAME + "\") { marke } }");
            socket.naechste("error");
            socket.senden("{\"type\":\"" + VORNAME + "\"}");
        }
    }

    private void tryToSignIn() {
        for (var token : List.of(VORNAME, "eyJhbGciOiJub25lIn0." + base64("{\"sub\":\"" + EMAIL + "\"}") + ".")) {
            ags.senden(HttpRequest.newBuilder(ags.uri("/graphql")).header("Authorization", "Bearer " + token).GET());
        }
        ags.senden(formular("/oauth2/token", "grant_type=client_credentials")
                .header("Authorization", "Basic " + base64(VORNAME + ":" + TELEFON)));
        ags.senden(
                formular("/oauth2/token", "grant_type=client_credentials&client_id=" + VORNAME + "&client_secret=x"));
        ags.senden(formular("/login", "username=" + kodiert(EMAIL) + "&password=" + VORNAME));
        ags.senden(HttpRequest.newBuilder(ags.uri("/oauth2/authorize?client_id=" + VORNAME + "&state=" + kodiert(NAME)))
                .GET());
    }

    private void breakAField() {
        var antwort = ags.frage("query($t: String!) { berufe(text: $t, first: 1) { titel } }",
                Map.of("t", Spurenstand.KAPUTT + VORNAME + " " + NAME + " " + TELEFON));
        assertThat(antwort.code()).isEqualTo("INTERNAL");
        assertThat(person.in(antwort.text())).isEmpty();
    }

    private HttpRequest.Builder formular(String pfad, String felder) {
        return HttpRequest.newBuilder(ags.uri(pfad))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(felder));
    }

    private static String kodiert(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private String metrics() {
        return ags.senden(HttpRequest.newBuilder(ags.uri("/actuator/prometheus")).GET()).text();
    }

    /** Every list that the application keeps, those that come later too, and the persons of the engine. */
    private List<byte[]> indexes() throws IOException {
        var alle = new ArrayList<byte[]>();
        for (var liste : (Iterable<?>) Objects.requireNonNull(ReflectionTestUtils.getField(listen, "listen"))) {
            assertThat(liste).isInstanceOf(Dokumentliste.class);
            alle.add(Indexlupe
                    .inhalt((Liste) Objects.requireNonNull(ReflectionTestUtils.getField(liste, "liste"))));
        }
        assertThat(alle).isNotEmpty();
        alle.add(Indexlupe.inhalt(matching.bewerber()));
        return alle;
    }
}
