package de.passgenau.api.bedarfsgemeinschaft.loeschung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.bedarfsgemeinschaft.Mitglieder;
import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsrolle;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Abschlussgrund;
import de.passgenau.api.fall.angaben.Verwahrung;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.graphql.pruefung.Antwort;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

/** What is stored about the members of a household goes when no case is left of it, and not before its own time. */
@Anwendungstest
class HaushaltsloeschungTests {

    private static final Spur LANGE_HER = Spur.begonnen(Instant.parse("2015-06-30T08:00:00Z"), List.of());
    private static final String STARTE = "mutation { loeschlaufStarten(eingabe: {probelauf: false}) { nachweis { "
            + "abgeschlossen geloescht geloeschteBedarfsgemeinschaften posten { regel vermerk am } } fehler { code } } }";

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> faelle;
    @Autowired
    private Haushaltsloeschung loeschung;
    @Autowired
    private Clock clock;
    private Draht admin = new Draht(0);

    @BeforeEach
    void connect() {
        admin = new Draht(port).als("demo-admin");
        laufeBisZumEnde();
    }

    @Test
    void goesWithTheLastCaseOfItsMembers() {
        var fall = fall();
        var bg = haushalt(Haushaltsproben.wanda().mitFall(fall.id()), kind());
        assertThat(vorschau()).as("its case is still there").isZero();

        var antwort = laufeBisZumEnde();

        assertThat(antwort.an("/data/loeschlaufStarten/nachweis/geloescht").asInt()).isEqualTo(1);
        assertThat(antwort.an("/data/loeschlaufStarten/nachweis/geloeschteBedarfsgemeinschaften").asInt())
                .isEqualTo(1);
        assertThat(antwort.an("/data/loeschlaufStarten/nachweis/posten").findValuesAsString("regel"))
                .containsExactlyInAnyOrder("FALL", "BEDARFSGEMEINSCHAFT");
        assertThat(antwort.text()).doesNotContain(bg.bgNummer().wert(), "Winterberg", bg.bezug());
        assertThat(imStore(bg)).isNull();
        assertThat(store.findById(fall.id(), Fall.class)).isNull();
    }

    @Test
    void staysAsLongAsACaseNamesItOrItNamesOne() {
        var genannt = haushalt(Haushaltsproben.wanda().mitFall(lege(Fallbestand.inPrenzlau()).id()));
        var nennend = haushalt(Haushaltsproben.wanda());
        var offen = Fallbestand.inPrenzlau();
        lege(offen.in(nennend.kennung(), offen.spur()));

        assertThat(vorschau()).isZero();
        laufeBisZumEnde();

        assertThat(imStore(genannt)).isNotNull();
        assertThat(imStore(nennend)).isNotNull();
    }

    @Test
    @DisplayName("Its own time counts from the last day on which it was anything")
    void staysUntilItsOwnTimeIsOver() {
        var jetzt = store.save(Haushaltsproben.leer()
                .mit(new Mitglieder(List.of(kind())), Spur.begonnen(
                        clock.instant(), List.of())));
        var imBezug = store.save(Haushaltsproben.bewilligt(Haushaltsproben.mitAntrag(alt(kind()), "2014-12-10"),
                "2015-01-01", LocalDate.now(clock).minusYears(1).toString()));
        var alt = haushalt(kind());

        laufeBisZumEnde();

        assertThat(imStore(jetzt)).isNotNull();
        assertThat(imStore(imBezug)).isNotNull();
        assertThat(imStore(alt)).isNull();
        store.remove(imBezug);
    }

    @Test
    void isNotDeletedWhereSomebodyHasChangedItSince() {
        var bg = haushalt(kind());
        var faellig = loeschung.eines(bg.kennung()).orElseThrow();
        store.save(bg.mit(bg.mitglieder(), Spur.begonnen(clock.instant(), List.of())));

        assertThat(loeschung.loesche(faellig)).isFalse();
        assertThat(loeschung.istFaellig(bg.kennung(), LocalDate.parse("2020-01-01"))).isFalse();
        assertThat(imStore(bg)).isNotNull();
    }

    private Bedarfsgemeinschaft haushalt(Mitglied... mitglieder) {
        return store.save(alt(mitglieder));
    }

    private static Bedarfsgemeinschaft alt(Mitglied... mitglieder) {
        return Haushaltsproben.leer().mit(new Mitglieder(List.of(mitglieder)), LANGE_HER);
    }

    private static Mitglied kind() {
        return Haushaltsproben.mitglied("Mio", "2010-06-03", Mitgliedsrolle.KIND);
    }

    private Fall fall() {
        var fall = Fallbestand.inPrenzlau();
        return lege(fall.mit(Zustand.ABGESCHLOSSEN,
                Verwahrung.keine().abgeschlossen(LocalDate.parse("2015-06-30"), Abschlussgrund.UMZUG), fall.spur()));
    }

    private Fall lege(Fall fall) {
        return new Fallbestand(store, faelle).lege(fall);
    }

    private @Nullable Bedarfsgemeinschaft imStore(Bedarfsgemeinschaft bg) {
        return store.findById(bg.id(), Bedarfsgemeinschaft.class);
    }

    private int vorschau() {
        return admin.frage("{ loeschvorschau { bedarfsgemeinschaften } }")
                .an("/data/loeschvorschau/bedarfsgemeinschaften")
                .asInt(-1);
    }

    private Antwort laufeBisZumEnde() {
        var antwort = admin.frage(STARTE);
        while (!antwort.an("/data/loeschlaufStarten/nachweis/abgeschlossen").asBoolean()) {
            assertThat(antwort.an("/data/loeschlaufStarten/fehler").toString()).contains("[]");
            antwort = admin.frage(STARTE);
        }
        return antwort;
    }
}
