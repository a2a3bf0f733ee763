package de.passgenau.api.vermittlung.vorschlag.folge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.datenschutz.Auskunftsquelle;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.person.Fallnachfolge;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.graphql.zugriff.Zweck;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.api.stelle.Stellengang;
import de.passgenau.api.vermittlung.vorschlag.Platzpflege;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag.Paar;
import de.passgenau.api.vermittlung.vorschlag.VorschlagId;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsanlass;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsgrund;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsstand;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagstat;
import de.passgenau.api.vermittlung.vorschlag.vorgang.Vorschlagsweg;
import de.passgenau.catalogue.Spur;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

@Anwendungstest
@DisplayName("X-08 what follows a proposal")
class VorschlagsfolgeTests {

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> faelle;
    @Autowired
    private Dokumentliste<Vermittlungsvorschlag> liste;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private List<Auskunftsquelle> quellen = List.of();
    @Autowired
    private List<Fallnachfolge> nachfolgen = List.of();
    @Autowired
    private Vorschlagsspur spur;
    @Autowired
    private Platzpflege plaetze;
    @Autowired
    private Clock clock;
    private Draht draht = new Draht(0);
    private Vorschlagsweg fm = new Vorschlagsweg(draht);

    @BeforeEach
    void connect() {
        draht = new Draht(port);
        fm = new Vorschlagsweg(draht);
    }

    private Fall lege(Fall fall) {
        return new Fallbestand(store, faelle).lege(fall);
    }

    private String global(Fall fall) {
        return kennungen.global(Fall.class, fall.kennung());
    }

    private String stelle() {
        return new Stellengang(draht).gemeldet(Map.of()).at("/id").asString();
    }

    private List<String> von(Fall fall) {
        return fm.finde("faelle: [\"" + global(fall) + "\"]");
    }

    @Test
    @DisplayName("X-08 a person is told of her proposals, and when her case is deleted nothing of them is left")
    void isToldToThePersonAndGoesWithTheCase() {
        var fall = lege(Fallbestand.inPrenzlau());
        var vorschlag = fm.gemacht(global(fall), stelle());
        fm.melde(vorschlag, "BEWERBER", "Möchte erst telefonieren.");

        assertThat(quellen.stream().flatMap(quelle -> quelle.abschnitte(fall).stream()).toList().toString())
                .contains("Fachkraft für Lagerlogistik", "vorgeschlagen", "Möchte erst telefonieren.");
        store.remove(Query.query(Criteria.where("_id").is(new FallId(fall.kennung()))), Fall.class);
        faelle.entfernt(fall.kennung());
        assertThat(von(fall)).as("not there without its case").isEmpty();
        spur.tilge();

        assertThat(store.count(Query.query(Criteria.where("fall").is(fall.kennung())), Vermittlungsvorschlag.class))
                .isZero();
    }

    @Test
    @DisplayName("X-08 the proposals of a case go on with the one that it becomes, and are claimed there")
    void followsThePerson() {
        var doppelt = lege(Fallbestand.inPrenzlau());
        var behalten = lege(Fallbestand.inPrenzlau());
        var stelle = stelle();
        fm.gemacht(global(doppelt), stelle);

        nachfolgen.forEach(eine -> eine.verlege(doppelt.id(), behalten, handlung()));

        assertThat(von(doppelt)).isEmpty();
        assertThat(von(behalten)).hasSize(1);
        assertThat(Vorschlagsweg.fehler(fm.erstelle(Map.of("fallId", global(behalten), "stellenangebotId", stelle))))
                .containsExactly("stellenangebotId SCHON_VORHANDEN");
    }

    @Test
    @DisplayName("X-08 who was hired when the process ended takes a place of the offer all the same")
    void takesAPlaceThatNobodyHasWrittenDownYet() {
        var fall = lege(Fallbestand.inPrenzlau());
        var stelle = stelle();
        var tat = new Vorschlagstat("demo-ags", LocalDate.now(clock), Spur.begonnen(clock.instant(), List.of()));
        var eingestellt = Vermittlungsvorschlag.gemacht(new VorschlagId(UUID.randomUUID().toString()),
                new Paar(fall.id(), fall.bezug(), new StellenangebotId(kennungen.id(Stellenangebot.class, stelle))),
                new Vorschlagsanlass(null, false, null), tat)
                .weiter(Vorschlagsstand.EINGESTELLT, Vorschlagsgrund.KEINER, tat);
        liste.gespeichert(List.of(store.save(eingestellt)));
        assertThat(freie(stelle)).isEqualTo(1);

        plaetze.trageNach();

        assertThat(freie(stelle)).isZero();
        assertThat(plaetze.trageNach()).as("nothing is left to be done").isZero();
    }

    private int freie(String stelle) {
        return draht.frage("query($id: ID!) { stellenangebot(id: $id) { freiePlaetze } }", Map.of("id", stelle))
                .an("/data/stellenangebot/freiePlaetze")
                .asInt();
    }

    private static Handlung handlung() {
        return new Handlung(new Anrufer("demo-fallmanager", null, Set.of(Rolle.FALLMANAGER),
                Set.of(), null, null, null, Set.of()), Zweck.FALLBEARBEITUNG, "test");
    }

    @Test
    @DisplayName("X-08 what should have been done about a proposal stands on the work list, and is found as overdue")
    void asksForAttention() {
        var fall = lege(Fallbestand.gefuehrt("Schwedt", "demo-fallmanager-2"));
        var vorlaengst = LocalDate.now(clock).minusDays(20);
        var alter = Vermittlungsvorschlag.gemacht(new VorschlagId(UUID.randomUUID().toString()),
                new Paar(fall.id(), fall.bezug(),
                        new StellenangebotId(kennungen.id(Stellenangebot.class, stelle()))),
                new Vorschlagsanlass(null, false, null),
                new Vorschlagstat("demo-ags", vorlaengst, Spur.begonnen(clock.instant(), List.of())));
        liste.gespeichert(List.of(store.save(alter)));
        var dort = draht.als("demo-fallmanager-2");

        assertThat(new Vorschlagsweg(dort).finde("faelle: [\"" + global(fall) + "\"], ueberfaellig: true")).hasSize(1);
        assertThat(dort.frage("{ arbeitsliste { gruppen { grund posten { regel satz fall { id } } } } }", Map.of())
                .an("/data/arbeitsliste/gruppen")
                .valueStream()
                .filter(gruppe -> gruppe.at("/grund").asString().equals("VERMITTLUNGSVORSCHLAG"))
                .flatMap(gruppe -> gruppe.at("/posten").valueStream())
                .filter(posten -> posten.at("/fall/id").asString().equals(global(fall)))
                .map(posten -> posten.at("/satz").asString())
                .findFirst()
                .orElse("")).contains("zu versenden oder zurückzuziehen");
    }
}
