package de.passgenau.api.teilnahme.konto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.datenschutz.Auskunftsquelle;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.teilnahme.Katalogbestand;
import de.passgenau.api.teilnahme.Kursgang;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.konto.AlleMassnahmenkonten;
import de.passgenau.matching.Sichtfilter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

@Anwendungstest
class FallspurTests {

    @LocalServerPort
    private int port;
    @Autowired
    private ApplicationContext anwendung;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Dokumentliste<Fall> faelle;
    @Autowired
    private AlleMassnahmenkonten konten;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Fallspur spur;
    @Autowired
    private List<Auskunftsquelle> quellen;
    @Autowired
    private Clock clock;

    @Test
    @DisplayName("M-06 a person is told of her Teilnahmen; when her case is deleted nothing of them is left, and her place is free")
    void leavesNothingOfADeletedCase() {
        var fm = new Kursgang(new Draht(port));
        var bestand = new Katalogbestand(anwendung);
        var durchgang = fm.geplant(bestand.massnahme(), 2, LocalDate.now(clock).minusDays(7));
        var global = bestand.fall();
        fm.zugewiesen(durchgang, global);
        fm.zugewiesen(durchgang, bestand.fall());
        var id = kennungen.id(Fall.class, global);
        var fall = faelle.leser().lade(id, Sichtfilter.alles()).orElseThrow();

        assertThat(quellen.stream().flatMap(quelle -> quelle.abschnitte(fall).stream()).toList().toString())
                .contains("Ein Praktikum finden.", "zugewiesen", "Vorgemerkt am");
        store.remove(Query.query(Criteria.where("_id").is(new FallId(id))), Fall.class);
        faelle.entfernt(id);
        spur.tilge();

        assertThat(konten.findById(new Fallkennung(id))).isEmpty();
        assertThat(fm.belegung(durchgang).at("/belegung/zugewiesen").asInt()).isEqualTo(1);
        assertThat(fm.belegung(durchgang).at("/belegung/frei").asInt()).isEqualTo(1);
    }
}
