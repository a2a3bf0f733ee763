package de.passgenau.api.datenschutz.loeschung;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import de.passgenau.api.datenschutz.loeschung.Loeschnachweis.Auftrag;
import de.passgenau.api.datenschutz.loeschung.Loeschnachweis.Zahlen;
import de.passgenau.api.datenschutz.loeschung.Loeschregel.Urteil;
import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.liste.Suche;
import de.passgenau.matching.Ordnung;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Keeps the proofs of what was deleted. */
@Component
class Loeschnachweise {

    private final MongoOperations store;
    private final Dokumentliste<Loeschnachweis> liste;
    private final Aktenfuehrung<Loeschnachweis> akten;
    private final Clock clock;

    Loeschnachweise(MongoOperations store, Dokumentliste<Loeschnachweis> liste, Aktenfuehrung<Loeschnachweis> akten,
            Clock clock) {
        this.store = store;
        this.liste = liste;
        this.akten = akten;
        this.clock = clock;
    }

    Optional<Loeschnachweis> offener() {
        return Optional.ofNullable(store.findOne(Query.query(Criteria.where("laufend").is(Loeschnachweis.JA)),
                Loeschnachweis.class));
    }

    /** Refused while another run is open. */
    Ergebnis<Loeschnachweis> beginne(Aufruf aufruf, LocalDate stichtag, String fassung) {
        var auftrag = new Auftrag(stichtag, fassung, aufruf.anrufer().kennung());
        return akten.anlegen(aufruf, (id, spur) -> Loeschnachweis.begonnen(id, auftrag, spur));
    }

    Loeschnachweis speichere(Loeschnachweis stand) {
        var gespeichert = store.save(stand);
        liste.gespeichert(List.of(gespeichert));
        return gespeichert;
    }

    /** The newest run first. */
    Connection<Loeschnachweis> seite(Seitenangabe seite, Einsicht einsicht) {
        return liste.fuer(einsicht).seite(Suche.nachAllem(), new Ordnung(Nachweisquelle.BEGONNEN, true), seite);
    }

    long geloescht(Loeschnachweis lauf, Loeschart art) {
        return store.count(Query.query(
                Criteria.where("lauf").is(lauf.id()).and("am").exists(true).and("regel").is(art.name())),
                Loeschposten.class);
    }

    /** @param id store id of what is to be deleted */
    Loeschposten kuendigeAn(Loeschnachweis lauf, String hash, Loeschart art, String id) {
        return store.insert(new Loeschposten(lauf.id() + ':' + hash, lauf.id(), art, id, null, null));
    }

    Loeschposten vermerke(Loeschposten posten, String eintrag) {
        return store.save(posten.vermerkt(eintrag));
    }

    void bestaetige(Loeschposten posten) {
        store.save(posten.geloescht(clock.instant()));
    }

    void nimmZurueck(Loeschposten posten) {
        store.remove(posten);
    }

    /** What was announced and not confirmed. */
    List<Loeschposten> offenePosten(Loeschnachweis lauf) {
        return store.find(Query.query(Criteria.where("lauf").is(lauf.id()).and("offen").exists(true)),
                Loeschposten.class);
    }

    /** The items of a run in their order, at most so many behind this one. */
    List<Loeschposten> posten(Loeschnachweis lauf, String hinter, int hoechstens) {
        return store.find(Query.query(Criteria.where("lauf").is(lauf.id()).and("_id").gt(hinter))
                .with(Sort.by("_id"))
                .limit(hoechstens), Loeschposten.class);
    }

    Loeschnachweis schliesseAb(Loeschnachweis lauf, Map<Urteil, Long> uebrig) {
        var posten = store.find(Query.query(Criteria.where("lauf").is(lauf.id())).with(Sort.by("_id")),
                Loeschposten.class);
        var gehalten = uebrig.getOrDefault(Urteil.ANGEORDNET, 0L) + uebrig.getOrDefault(Urteil.GESPERRT, 0L);
        return speichere(lauf.abgeschlossen(clock.instant(),
                new Zahlen(anzahl(posten, Loeschart.FALL), lauf.zahlen().gesperrt(), gehalten,
                        anzahl(posten, Folgeloeschung.ART)),
                pruefsumme(lauf, posten)));
    }

    private static long anzahl(List<Loeschposten> posten, Loeschart art) {
        return posten.stream().filter(einer -> einer.regel() == art).count();
    }

    /** Over the run and every item with its entry of the protocol, one a line. */
    static String pruefsumme(Loeschnachweis lauf, List<Loeschposten> posten) {
        return Loeschvollzug.sha256(posten.stream()
                .map(einer -> einer.id() + ' ' + einer.regel() + ' ' + einer.vermerk())
                .collect(Collectors.joining("\n", lauf.id() + ' ' + lauf.stichtag() + ' ' + lauf.fassung() + '\n',
                        "")));
    }
}
