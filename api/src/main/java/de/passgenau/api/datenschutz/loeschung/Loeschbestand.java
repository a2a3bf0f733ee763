package de.passgenau.api.datenschutz.loeschung;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.datenschutz.loeschung.Loeschfall.Beurteilt;
import de.passgenau.api.datenschutz.loeschung.Loeschregel.Urteil;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Dokumentliste;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The closed cases as far as the rules of deletion look at them, and the one way in which a case is deleted. */
@Component
class Loeschbestand {

    private static final String ENDE = "verwahrung.abgeschlossenAm";

    private final MongoOperations store;
    private final Dokumentliste<Fall> liste;
    private final Fallsperrung sperrung;
    private final Loeschkonzept konzept;

    Loeschbestand(MongoOperations store, Dokumentliste<Fall> liste, Fallsperrung sperrung,
            Loeschkonzept konzept) {
        this.store = store;
        this.liste = liste;
        this.sperrung = sperrung;
        this.konzept = konzept;
    }

    /** At most so many of those with one of these judgements. */
    List<Beurteilt> mit(Set<Urteil> urteile, LocalDate stichtag, int hoechstens) {
        return alle(stichtag,
                alle -> alle.filter(fall -> urteile.contains(fall.urteil())).limit(hoechstens).toList());
    }

    /** How many there are of each judgement. */
    Map<Urteil, Long> zahlen(LocalDate stichtag) {
        return alle(stichtag, alle -> alle.collect(Collectors.groupingBy(Beurteilt::urteil, Collectors.counting())));
    }

    private <A> A alle(LocalDate stichtag, Function<Stream<Beurteilt>, A> auswertung) {
        try (var alle = store.stream(kurz(Criteria.where(ENDE).lte(stichtag)), Loeschfall.class, "faelle")) {
            return auswertung.apply(alle.map(fall -> beurteilt(fall, stichtag)));
        }
    }

    Optional<Beurteilt> einen(String id, LocalDate stichtag) {
        return store.find(kurz(Criteria.where("_id").is(id)), Loeschfall.class, "faelle")
                .stream()
                .map(fall -> beurteilt(fall, stichtag))
                .findFirst();
    }

    private static Query kurz(Criteria bedingung) {
        var query = Query.query(bedingung);
        query.fields().include("version", "fallnummer", "verwahrung", "schluessel");
        return query;
    }

    private Beurteilt beurteilt(Loeschfall fall, LocalDate stichtag) {
        var regel = konzept.regel(Loeschart.FALL);
        return new Beurteilt(fall, regel.urteil(fall.verwahrung(), stichtag),
                regel.faelligAb(fall.verwahrung()).orElse(stichtag));
    }

    String fassung() {
        return konzept.fassung();
    }

    boolean sperre(Loeschfall fall, Aufruf aufruf) {
        return sperrung.sperre(fall, aufruf);
    }

    /**
     * Deletes this case as it was judged: only in the same version, closed on the same day, and held by no order. With
     * it goes its key. Whether it is gone.
     */
    boolean loesche(Loeschfall fall, LocalDate stichtag) {
        var ende = fall.verwahrung().abgeschlossenAm();
        var haltend = Criteria.where("aufgehobenAm")
                .isNull()
                .orOperator(Criteria.where("bis").isNull(), Criteria.where("bis").gte(stichtag));
        var query = Query.query(Criteria.where("_id")
                .is(fall.id().wert())
                .and("version")
                .is(fall.version())
                .and(ENDE)
                .is(ende)
                .and("verwahrung.anordnungen")
                .not()
                .elemMatch(haltend));
        return store.remove(query, "faelle").getDeletedCount() == 1;
    }

    /** Takes a deleted case out of every list, index and open subscription. */
    void istWeg(@Nullable String id) {
        if (id != null) {
            liste.entfernt(id);
        }
    }
}
