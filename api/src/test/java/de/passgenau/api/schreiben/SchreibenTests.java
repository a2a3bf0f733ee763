package de.passgenau.api.schreiben;

import static de.passgenau.api.schreiben.Fallakte.abgesagt;
import static de.passgenau.api.schreiben.Fallakte.kopf;
import static de.passgenau.api.schreiben.Fallakte.mit;
import static de.passgenau.api.schreiben.Fallakte.termin;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.Beobachtungsstand.Lesezaehler;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Termin;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

@Anwendungstest
class SchreibenTests {

    private static final String EINLADUNG = "terminEinladung(fallId: \"%s\", terminId: \"termin-1\", format: HTML)";
    private static final String BLATT = "kundenblatt(fallId: \"%s\")";
    private static final String FALLKALENDER = "fallkalender(fallId: \"%s\")";

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> liste;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Clock clock;
    @Autowired
    private Lesezaehler zaehler;

    @Test
    void printsTheInvitationAtTheReception() {
        var fall = lege(Fallbestand.inPrenzlau());

        var brief = frage("demo-service", EINLADUNG, fall).an("/data/terminEinladung");

        assertThat(brief.at("/inhalt").asString()).contains("Wanda Winterberg", "Musterstraße 1", "§ 309 SGB III",
                "Meldeversäumnis", fall.fallnummer());
        assertThat(brief.at("/medientyp").asString()).isEqualTo("text/html");
        assertThat(brief.at("/kodierung").asString()).isEqualTo("TEXT");
        assertThat(brief.at("/dateiname").asString()).startsWith("einladung-" + fall.fallnummer())
                .endsWith(".html")
                .doesNotContain("Winterberg");
        assertThat(gelesen(fall, "terminEinladung")).isOne();
    }

    @Test
    void printsTheSheetOfACase() {
        var fall = lege(Fallbestand.inPrenzlau());

        var blatt = frage("demo-fallmanager", BLATT, fall).an("/data/kundenblatt");

        assertThat(blatt.at("/medientyp").asString()).isEqualTo("application/pdf");
        assertThat(blatt.at("/kodierung").asString()).isEqualTo("BASE64");
        assertThat(new String(Base64.getDecoder().decode(blatt.at("/inhalt").asString()), 0, 5,
                StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(gelesen(fall, "kundenblatt")).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {EINLADUNG, BLATT, FALLKALENDER})
    void takesAForeignCaseForOneThatDoesNotExist(String feld) {
        var fremd = lege(Fallbestand.inSchwedt());
        var gesperrt = lege(Fallbestand.im(Zustand.GESPERRT, Fallbestand.inPrenzlau()));

        var antworten = List.of(kennung(fremd), kennung(gesperrt), "erfunden")
                .stream()
                .map(id -> frage("demo-fallmanager", feld.formatted(id)).text())
                .distinct()
                .toList();

        assertThat(antworten).singleElement().asString().contains(":null").doesNotContain("errors");
        assertThat(gelesen(fremd, feld.replaceAll("\\(.*", ""))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {BLATT, FALLKALENDER, "terminkalender"})
    void isNotForTheReception(String feld) {
        assertThat(frage("demo-service", feld, lege(Fallbestand.inPrenzlau())).code()).isEqualTo("FORBIDDEN");
    }

    @Test
    void writesNoInvitationToWhatWasCalledOff() {
        var fall = new Fallbestand(store, liste).lege(mit(mitTermin(Fallbestand.inPrenzlau()), abgesagt()));

        assertThat(frage("demo-fallmanager", EINLADUNG, fall).code()).isEqualTo("BAD_REQUEST");
        assertThat(frage("demo-fallmanager", EINLADUNG.replace("termin-1", "termin-9"), fall)
                .an("/data/terminEinladung")
                .isNull()).isTrue();
    }

    @Test
    void givesTheCalendarOfTheOwnCasesAndNamesOnRequestAlone() {
        var eigener = lege(Fallbestand.inPrenzlau());
        var fremder = lege(Fallbestand.gefuehrt("Prenzlau", "jemand-anderes"));

        var kalender = kalender("terminkalender");

        assertThat(kalender).contains("SUMMARY:Erstgespräch: " + eigener.fallnummer(), "Fällig: Einstiegsberatung")
                .doesNotContain("Winterberg", fremder.fallnummer());
        assertThat(kalender("terminkalender(mitNamen: true)")).contains("Wanda Winterberg");
        assertThat(gelesen(eigener, "terminkalender")).isPositive();
        assertThat(gelesen(fremder, "terminkalender")).isZero();
    }

    @Test
    void readsTheStoreOnceForTheWholeCalendar() {
        lege(Fallbestand.inPrenzlau());
        lege(Fallbestand.inPrenzlau());

        assertThat(zaehler.readsOf("faelle", () -> assertThat(kalender("terminkalender")).isNotEmpty())).isEqualTo(1);
    }

    @Test
    void refusesCalendarsOfOthersAndOfManyYears() {
        assertThat(frage("demo-fallmanager", "terminkalender(fallmanager: \"demo-fallmanager-2\")").code())
                .isEqualTo("FORBIDDEN");
        assertThat(frage("demo-fallmanager", "terminkalender(von: \"2026-01-01\", bis: \"2027-01-02\")").code())
                .isEqualTo("BAD_REQUEST");
        assertThat(frage("demo-fallmanager", "terminkalender(von: \"2026-01-02\", bis: \"2026-01-01\")").code())
                .isEqualTo("BAD_REQUEST");
    }

    private String kalender(String feld) {
        return frage("demo-fallmanager", feld).an("/data/terminkalender/inhalt")
                .asString()
                .replace("\r\n ", "");
    }

    private Antwort frage(String wer, String feld, Fall fall) {
        return frage(wer, feld.formatted(kennung(fall)));
    }

    private Antwort frage(String wer, String feld) {
        return new Draht(port).als(wer).frage("{ " + feld + " { dateiname medientyp kodierung inhalt } }", Map.of());
    }

    private long gelesen(Fall fall, String feld) {
        return store.count(Query.query(Criteria.where("bezuege").is(fall.bezug()).and("feld").is(feld)), "protokoll");
    }

    private String kennung(Fall fall) {
        return kennungen.global(Fall.class, fall.kennung());
    }

    private Fall lege(Fall fall) {
        return new Fallbestand(store, liste).lege(mitTermin(fall));
    }

    private Fall mitTermin(Fall fall) {
        var heute = LocalDate.now(clock);
        var gelegt = mit(fall, termin(Termin.Art.ERSTGESPRAECH, heute.plusDays(8).atTime(9, 30), true),
                Ereignis.von(kopf("antrag", heute.minusDays(3)), Ereignis.Art.ANTRAG_VOLLSTAENDIG, heute.minusDays(3),
                        null));
        return Fallbestand.im(fall.zustand(), gelegt);
    }
}
