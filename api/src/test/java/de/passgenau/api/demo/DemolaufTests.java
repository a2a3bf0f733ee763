package de.passgenau.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import de.passgenau.api.arbeitgeber.AlleArbeitgeber;
import de.passgenau.api.arbeitgeber.Arbeitgeber;
import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import de.passgenau.api.demo.landkreis.Umfang;
import de.passgenau.catalogue.AlleTraeger;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.TraegerId;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** More employers than are stored at a time, in an application of their own that has no demo data yet. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"passgenau.demo.faelle=0",
        "passgenau.stichtag=2026-03-02"})
class DemolaufTests {

    private static final int ARBEITGEBER = 554;
    private static final int TRAEGER = 25;

    @Autowired
    private MongoTemplate mongo;
    @Autowired
    private AlleArbeitgeber alleArbeitgeber;
    @Autowired
    private AlleTraeger alleTraeger;
    @Autowired
    private Demosammlung<Traeger> traeger;
    @Autowired
    private Demosammlung<Arbeitgeber> arbeitgeber;
    @Autowired
    private Clock clock;

    @BeforeEach
    void vervollstaendige() {
        leere();
        lauf(6_000, clock, arbeitgeber.gespeichert());
    }

    @Test
    void addsNothingAtASecondStart() {
        var vorher = bestand();

        lauf(6_000, Clock.offset(clock, Duration.ofDays(90)), arbeitgeber.gespeichert());

        assertThat(bestand()).isEqualTo(vorher);
    }

    @Test
    void endsWithTheSameDataAfterAnInterruption() {
        var vorher = bestand();
        var beginn = alleTraeger.findById(new TraegerId("demo-traeger-1")).orElseThrow().angelegtAm();
        leere();
        mongo.insert(Demostand.neu(new Umfang(6_000, 1, LocalDate.of(2026, 3, 2)), beginn));
        lauf(6_000, clock, nachEinerPortionGestoert());
        assertThat(bestand()).hasSizeBetween(TRAEGER + 1, TRAEGER + ARBEITGEBER - 1);

        lauf(6_000, Clock.offset(clock, Duration.ofDays(3)), arbeitgeber.gespeichert());

        assertThat(bestand()).isEqualTo(vorher);
    }

    @Test
    void leavesAloneWhatSomebodyChangedBeforeItWasFinished() {
        var id = new ArbeitgeberId("demo-arbeitgeber-1");
        var bisher = alleArbeitgeber.findById(id).orElseThrow();
        alleArbeitgeber.save(bisher.geaendert(bisher.angaben(), bisher.spur().fortgesetzt(clock.instant(), List.of())));
        mongo.remove(new Query(), Demostand.class);

        lauf(6_000, clock, arbeitgeber.gespeichert());

        assertThat(alleArbeitgeber.findById(id)).get().extracting(Arbeitgeber::version).isEqualTo(2L);
    }

    @Test
    void leavesOutWhoseUniqueNumberSomebodyElseHas() {
        var demo = alleArbeitgeber.findById(new ArbeitgeberId("demo-arbeitgeber-1")).orElseThrow();
        leere();
        var eigener = alleArbeitgeber.save(
                Arbeitgeber.aufgenommen(new ArbeitgeberId("eigener"), demo.angaben(), demo.spur()));

        lauf(6_000, clock, arbeitgeber.gespeichert());

        assertThat(alleArbeitgeber.findById(demo.id())).isEmpty();
        assertThat(mongo.count(new Query(), Arbeitgeber.class))
                .isEqualTo(ARBEITGEBER);
        assertThat(alleArbeitgeber.findById(eigener.id())).contains(eigener);
    }

    @Test
    void doesNothingForZeroCases() {
        leere();

        lauf(0, clock, arbeitgeber.gespeichert());

        assertThat(bestand()).isEmpty();
        assertThat(mongo.findAll(Demostand.class)).isEmpty();
    }

    private void lauf(int faelle, Clock uhr, Consumer<Collection<Arbeitgeber>> gespeichert) {
        new Demolauf(new Demoeinstellungen(faelle, 1), mongo,
                List.of(traeger, new Demosammlung<>(Arbeitgeber.class, arbeitgeber.dokumente(), gespeichert)), uhr)
                .run(new DefaultApplicationArguments());
    }

    private static Consumer<Collection<Arbeitgeber>> nachEinerPortionGestoert() {
        return portion -> {
            throw new DataAccessResourceFailureException("kein Platz auf der Platte");
        };
    }

    private void leere() {
        List.of("traeger", "arbeitgeber", "demo").forEach(name -> mongo.getCollection(name).deleteMany(new Document()));
    }

    private Map<String, Document> bestand() {
        var alles = new TreeMap<String, Document>();
        List.of("traeger", "arbeitgeber")
                .forEach(name -> mongo.getCollection(name).find().forEach(d -> alles.put(d.getString("_id"), d)));
        return alles;
    }
}
