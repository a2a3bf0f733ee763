package de.passgenau.api.bedarfsgemeinschaft.loeschung;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Zugehoerigkeit;
import de.passgenau.api.datenschutz.Folgedaten;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.liste.Dokumentliste;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Households whose time is over: no case of a member is left, none names them, nobody gets benefits, and nothing has
 * happened in them since. The data of all their members, children too, go with them.
 */
@Component
class Haushaltsloeschung implements Folgedaten {

    private final MongoOperations store;
    private final Dokumentliste<Bedarfsgemeinschaft> liste;
    private final Clock clock;

    Haushaltsloeschung(MongoOperations store, Dokumentliste<Bedarfsgemeinschaft> liste, Clock clock) {
        this.store = store;
        this.liste = liste;
        this.clock = clock;
    }

    @Override
    public List<Faellig> faellige(LocalDate spaetestens, int hoechstens) {
        return alle(spaetestens).limit(hoechstens).toList();
    }

    @Override
    public long anzahl(LocalDate spaetestens) {
        return alle(spaetestens).count();
    }

    @Override
    public Optional<Faellig> eines(String id) {
        return finde(Criteria.where("_id").is(id)).stream().map(Haushaltsloeschung::kurz).findFirst();
    }

    @Override
    public boolean istFaellig(String id, LocalDate spaetestens) {
        return faellig(finde(Criteria.where("_id").is(id)), spaetestens).findFirst().isPresent();
    }

    private Stream<Faellig> alle(LocalDate spaetestens) {
        return faellig(finde(Criteria.where("spur.geaendertAm")
                .lt(spaetestens.plusDays(1).atStartOfDay(clock.getZone()).toInstant())), spaetestens);
    }

    private List<Bedarfsgemeinschaft> finde(Criteria bedingung) {
        return store.find(Query.query(bedingung), Bedarfsgemeinschaft.class);
    }

    private Stream<Faellig> faellig(List<Bedarfsgemeinschaft> haushalte, LocalDate spaetestens) {
        var beendete = haushalte.stream().filter(bg -> !ende(bg).isAfter(spaetestens)).toList();
        var vorhandene = faelle(beendete);
        return beendete.stream()
                .filter(bg -> !vorhandene.contains(bg.kennung()))
                .filter(bg -> bg.mitglieder().faelle().stream().map(FallId::wert).noneMatch(vorhandene::contains))
                .map(Haushaltsloeschung::kurz);
    }

    private static Faellig kurz(Bedarfsgemeinschaft bg) {
        return new Faellig(bg.kennung(), bg.version(), bg.bezug());
    }

    /** The last day on which it was anything; never as long as benefits are paid without an end. */
    private LocalDate ende(Bedarfsgemeinschaft bg) {
        var geaendert = LocalDate.ofInstant(bg.geaendertAm(), clock.getZone());
        var bezogen = bg.leistung()
                .bewilligt()
                .stream()
                .map(bezug -> Objects.requireNonNullElse(bezug.bis(), LocalDate.MAX));
        var dabei = bg.mitglieder()
                .alle()
                .stream()
                .flatMap(mitglied -> mitglied.zeiten().stream())
                .map(Zugehoerigkeit::bis)
                .filter(Objects::nonNull);
        return Stream.of(Stream.of(geaendert), bezogen, dabei)
                .flatMap(tage -> tage)
                .max(LocalDate::compareTo)
                .orElse(geaendert);
    }

    /** The ids of the cases that are still there, and those of the households that cases name. */
    private Set<String> faelle(Collection<Bedarfsgemeinschaft> haushalte) {
        var ids = haushalte.stream().map(Bedarfsgemeinschaft::kennung).collect(Collectors.toSet());
        var faelle = haushalte.stream()
                .flatMap(bg -> bg.mitglieder().faelle().stream())
                .map(FallId::wert)
                .collect(Collectors.toSet());
        var query = Query.query(new Criteria().orOperator(Criteria.where("_id").in(faelle),
                Criteria.where("bgId").in(ids)));
        query.fields().include("bgId");
        var vorhandene = new HashSet<String>();
        store.find(query, Document.class, "faelle").forEach(fall -> {
            vorhandene.add(fall.getString("_id"));
            vorhandene.add(String.valueOf(fall.getString("bgId")));
        });
        return vorhandene;
    }

    @Override
    public boolean loesche(Faellig eines) {
        return store.remove(Query.query(Criteria.where("_id").is(eines.id()).and("version").is(eines.version())),
                Bedarfsgemeinschaft.SAMMLUNG).getDeletedCount() == 1;
    }

    @Override
    public void istWeg(String id) {
        liste.entfernt(id);
    }
}
