package de.passgenau.api.protokoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import com.mongodb.client.model.Filters;
import de.passgenau.api.graphql.Siegel;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.graphql.zugriff.Zweck;
import de.passgenau.api.protokoll.Abgleichlauf.Platz;
import de.passgenau.api.protokoll.Abgleichlauf.Richtung;
import de.passgenau.api.protokoll.Entscheidungsausgang.BegruendungFehlt;
import de.passgenau.api.protokoll.Entscheidungsausgang.BegruendungZuLang;
import de.passgenau.api.protokoll.Entscheidungsausgang.Festgehalten;
import de.passgenau.api.protokoll.Entscheidungsausgang.LaufUnbekannt;
import de.passgenau.api.protokoll.Entscheidungsausgang.NichtAngeboten;
import de.passgenau.api.protokoll.Entscheidungsausgang.NichtBefugt;
import de.passgenau.api.protokoll.Vorgang.Geaendert;
import de.passgenau.api.protokoll.ablage.Aufbewahrung;
import de.passgenau.api.protokoll.ablage.Protokollablage;
import de.passgenau.api.protokoll.ablage.Protokollpruefer;
import de.passgenau.api.protokoll.ablage.Protokollschreiber;
import de.passgenau.api.protokoll.ablage.Protokollschreiber.Einrichtung;
import de.passgenau.api.protokoll.ablage.Protokollseiten;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.api.store.Teststore;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.OptimisticLockingFailureException;

/** As `vermittlung` will use it. */
class AbgleichprotokollTests {

    @RegisterExtension
    static final Teststore STORE = Teststore.eingebettet();

    private static final Instant JETZT = Instant.parse("2026-12-02T09:00:00Z");
    private static final Siegel SIEGEL = new Siegel(new byte[32]);
    private static final Fallschluessel ERSTE = schluessel(1);
    private static final Fallschluessel ZWEITE = schluessel(2);
    private static final Fallschluessel GLEICHE = schluessel(3);
    private static final Fallschluessel FREMDE = schluessel(4);

    private @Nullable Protokollschreiber laufend;

    @BeforeEach
    void starte() {
        schreiber();
    }

    @AfterEach
    void beende() {
        schreiber().close();
    }

    @Test
    void keepsTheWholeOrderAndFindsItAgain() {
        var id = abgleich().abgeglichen(ags(), bewerber()).join();

        var eintrag = new Protokollablage(STORE.mongo().getDb()).eintrag(id).orElseThrow();

        assertThat(Abgleichlauf.gelesen(eintrag.vermerk().angaben())).isEqualTo(bewerber());
        assertThat(eintrag.vermerk().bezuege()).containsExactly(ERSTE.bezug(), GLEICHE.bezug(), ZWEITE.bezug());
        assertThat(eintrag.vermerk().zweck()).isEqualTo("VERMITTLUNG");
        assertThat(abgleich().laeufe(ZWEITE.bezug(), 10)).containsExactly(new VermerkterLauf(id, JETZT, bewerber()));
        assertThat(abgleich().laeufe(FREMDE.bezug(), 10)).isEmpty();
    }

    @Test
    void asksForNoReasonWhereTheRankingIsFollowed() {
        var lauf = abgleich().abgeglichen(ags(), bewerber()).join();

        assertThat(abgleich().entscheide(ags(), new Entscheidung(lauf, ERSTE.bezug(), null), ERSTE))
                .isEqualTo(new Festgehalten(false));
        assertThat(abgleich().entscheide(ags(), new Entscheidung(lauf, GLEICHE.bezug(), " "), GLEICHE))
                .as("as many points as the first")
                .isEqualTo(new Festgehalten(false));
        assertThat(quote()).isEqualTo(new Uebersteuerung(2, 0));
    }

    @Test
    void takesNoOtherChoiceWithoutAReasonAndCountsIt() {
        var lauf = abgleich().abgeglichen(ags(), bewerber()).join();

        assertThat(abgleich().entscheide(ags(), new Entscheidung(lauf, ZWEITE.bezug(), "  "), ZWEITE))
                .isEqualTo(new BegruendungFehlt());
        assertThat(abgleich().entscheide(ags(), new Entscheidung(lauf, null, null), ERSTE))
                .as("none of them")
                .isEqualTo(new BegruendungFehlt());
        assertThat(abgleich().entscheide(ags(), new Entscheidung(lauf, ZWEITE.bezug(), "x".repeat(2001)), ZWEITE))
                .isEqualTo(new BegruendungZuLang());
        assertThat(quote().entscheidungen()).isZero();

        assertThat(abgleich().entscheide(ags(), new Entscheidung(lauf, ZWEITE.bezug(), "Frau Kurz kann ab sofort."),
                ZWEITE)).isEqualTo(new Festgehalten(true));
        assertThat(quote()).isEqualTo(new Uebersteuerung(1, 1));
        assertThat(quote().quote()).hasValueSatisfying(prozent -> assertThat(prozent).isEqualByComparingTo("100"));
    }

    @Test
    void keepsTheReasonReadableForTheCaseAlone() {
        var lauf = abgleich().abgeglichen(ags(), bewerber()).join();
        abgleich().entscheide(ags(), new Entscheidung(lauf, ZWEITE.bezug(), "Frau Kurz kann ab sofort."), ZWEITE);

        var geheim = entscheidung().getString("geheim");

        assertThat(STORE.mongo().getCollection("protokoll").find()).noneMatch(it -> it.toJson().contains("Kurz"))
                .noneMatch(it -> it.toJson().contains("anna.ags"));
        assertThat(ZWEITE.entschluesselt(geheim)).contains("Frau Kurz kann ab sofort.");
        assertThat(ERSTE.entschluesselt(geheim)).isEmpty();
        assertThat(new Protokollpruefer(STORE.mongo().getDb(), Protokoll.besiegelung(SIEGEL), true)
                .pruefe(null, anzahl -> {})
                .gueltig()).as("without any key of a case").isTrue();
    }

    @Test
    void isDecidedByPeopleWhoHandleCasesOnWhatTheyWereOffered() {
        var lauf = abgleich().abgeglichen(ags(), bewerber()).join();
        var wahl = new Entscheidung(lauf, ERSTE.bezug(), null);

        assertThat(abgleich().entscheide(handlung(Rolle.ADMIN, Rolle.LEITUNG), wahl, ERSTE))
                .isEqualTo(new NichtBefugt());
        assertThat(abgleich().entscheide(ags(), new Entscheidung("kette-1:99", ERSTE.bezug(), null), ERSTE))
                .isEqualTo(new LaufUnbekannt());
        assertThat(abgleich().entscheide(ags(), wahl, FREMDE)).isEqualTo(new LaufUnbekannt());
        assertThat(abgleich().entscheide(ags(), new Entscheidung(lauf, FREMDE.bezug(), "weil"), ERSTE))
                .isEqualTo(new NichtAngeboten());
        assertThat(quote().entscheidungen()).isZero();
    }

    @Test
    void takesAPlaceOnALaterPageForAnOverride() {
        var seite2 = new Abgleichlauf(Richtung.STELLEN_FUER_FALL, ERSTE.bezug(), "idx:7", "2026-1", 21,
                List.of(new Platz("stelle-21", 60)));
        var lauf = abgleich().abgeglichen(ags(), seite2).join();

        assertThat(abgleich().entscheide(ags(), new Entscheidung(lauf, "stelle-21", null), ERSTE))
                .isEqualTo(new BegruendungFehlt());
    }

    @Test
    void refusesNamesWhereTokensBelong() {
        assertThatThrownBy(() -> new Platz("Anna Kurz", 3)).hasMessageContaining("Anna Kurz");
        assertThatThrownBy(() -> new Abgleichlauf(Richtung.STELLEN_FUER_FALL, "Müller", "1", "1", 1, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void announcesAChangeAndTakesItBackIfItIsNotStored() {
        var aenderung = new Geaendert(ERSTE.bezug(), 3, 4);

        assertThat(protokoll().<String>aendere(ags(), aenderung, () -> "stored")).isEqualTo("stored");
        assertThatThrownBy(() -> protokoll().aendere(ags(), aenderung, () -> {
            throw new OptimisticLockingFailureException("");
        })).isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(STORE.mongo().getCollection("protokoll").find().map(it -> it.getString("art")))
                .containsExactly("GEAENDERT", "GEAENDERT", "NICHT_VOLLZOGEN");
    }

    @Test
    void changesNothingThatCannotBeWrittenDown() {
        schreiber().close();

        assertThatThrownBy(() -> protokoll().aendere(ags(), new Geaendert(ERSTE.bezug(), 3, 4), () -> {
            throw new AssertionError("must not be stored");
        })).isInstanceOfSatisfying(Abgewiesen.class,
                abgewiesen -> assertThat(abgewiesen.code()).isEqualTo(Fehlercode.UNAVAILABLE));
    }

    private static Abgleichlauf bewerber() {
        return new Abgleichlauf(Richtung.BEWERBER_FUER_STELLE, "stelle-1", "idx:7", "2026-1", 1,
                List.of(new Platz(ERSTE.bezug(), 91), new Platz(GLEICHE.bezug(), 91),
                        new Platz(ZWEITE.bezug(), 90)));
    }

    private Protokollschreiber schreiber() {
        var schreiber = laufend;
        if (schreiber == null) {
            schreiber = Protokollschreiber.auf(STORE.mongo().getDb(),
                    new Einrichtung("test", "kette", true, new Aufbewahrung(Period.ofMonths(6))),
                    Protokoll.besiegelung(SIEGEL), Clock.fixed(JETZT, ZoneOffset.UTC));
            schreiber.start();
            laufend = schreiber;
        }
        return schreiber;
    }

    private Protokoll protokoll() {
        return new Protokoll(schreiber(), SIEGEL);
    }

    private Abgleichprotokoll abgleich() {
        return new Abgleichprotokoll(protokoll(), new Protokollablage(STORE.mongo().getDb()),
                new Protokollseiten(STORE.mongo().getDb(), true));
    }

    private static Uebersteuerung quote() {
        return new ProtokollConfiguration().uebersteuerung(new Protokollseiten(STORE.mongo().getDb(), true))
                .zwischen(JETZT, JETZT.plus(Duration.ofDays(1)));
    }

    private static Document entscheidung() {
        return STORE.mongo().getCollection("protokoll").find(Filters.eq("art", "ENTSCHEIDUNG")).cursor().next();
    }

    private static Handlung ags() {
        return handlung(Rolle.ARBEITGEBERSERVICE);
    }

    private static Handlung handlung(Rolle... rollen) {
        var anrufer = new Anrufer("anna.ags", "Anna Ags", Set.of(rollen), Set.of(), null, null, null, Set.of());
        return new Handlung(anrufer, Zweck.VERMITTLUNG, "bewerberFuerStelle");
    }

    private static Fallschluessel schluessel(int nummer) {
        var bytes = new byte[32];
        bytes[0] = (byte) nummer;
        return Fallschluessel.neu(() -> bytes);
    }
}
