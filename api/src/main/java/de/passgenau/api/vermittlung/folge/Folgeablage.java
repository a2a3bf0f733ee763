package de.passgenau.api.vermittlung.folge;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.graphql.Siegel;
import de.passgenau.api.vermittlung.folge.Wechsel.Herkunft;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.profil.Arbeitsprofil;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The sequence in the store. How a person was before is sealed, as all that is kept for a machine alone. */
@Component
class Folgeablage {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ZWECK = "trefferfolge";
    private static final String STELLE = "_id";

    private final MongoOperations store;
    private final Siegel siegel;
    private final Clock clock;

    Folgeablage(MongoOperations store, Siegel siegel, Clock clock) {
        this.store = store;
        this.siegel = siegel;
        this.clock = clock;
    }

    /** Fails if another process has put something there. */
    void haengeAn(List<Wechsel> wechsel) {
        store.insert(wechsel.stream().map(this::eintrag).toList(), Folgeeintrag.class);
    }

    private Folgeeintrag eintrag(Wechsel einer) {
        var vorher = einer.vorher();
        return new Folgeeintrag(einer.stelle(), Folgeeintrag.SCHEMA, einer.gegenstand(), einer.id(), einer.version(),
                clock.instant(), einer.herkunft(),
                vorher == null ? null : siegel.verschliesse(ZWECK, JSON.writeValueAsString(vorher)));
    }

    /** What comes behind this place, in order. */
    List<Wechsel> seit(long stelle) {
        return store.find(Query.query(Criteria.where(STELLE).gt(stelle)).with(Sort.by(STELLE)), Folgeeintrag.class)
                .stream()
                .map(this::wechsel)
                .toList();
    }

    private Wechsel wechsel(Folgeeintrag eintrag) {
        var vorher = vorher(eintrag);
        var herkunft = eintrag.herkunft() == Herkunft.BEKANNT && vorher == null
                ? Herkunft.UNBEKANNT
                : eintrag.herkunft();
        return new Wechsel(eintrag.stelle(), eintrag.gegenstand(), eintrag.bezug(), eintrag.version(), herkunft,
                vorher);
    }

    private @Nullable Bild<?> vorher(Folgeeintrag eintrag) {
        return Optional.ofNullable(eintrag.vorher())
                .flatMap(versiegelt -> siegel.oeffne(ZWECK, versiegelt))
                .<Bild<?>>map(klar -> switch (eintrag.gegenstand()) {
                    case STELLE -> JSON.readValue(klar, new TypeReference<Bild<Stelle>>() {
                    });
                    case FALL -> JSON.readValue(klar, new TypeReference<Bild<Arbeitsprofil>>() {
                    });
                })
                .orElse(null);
    }

    Optional<Folgeeintrag> erster() {
        return rand(Sort.Direction.ASC);
    }

    Optional<Folgeeintrag> letzter() {
        return rand(Sort.Direction.DESC);
    }

    private Optional<Folgeeintrag> rand(Sort.Direction richtung) {
        return store.find(new Query().with(Sort.by(richtung, STELLE)).limit(1), Folgeeintrag.class)
                .stream()
                .findFirst();
    }

    /** The last one always stays: the next one counts on from it. */
    int entferneVor(Instant zeitpunkt, long letzte) {
        var alt = Criteria.where("am").lt(zeitpunkt).and(STELLE).lt(letzte);
        return (int) store.remove(Query.query(alt), Folgeeintrag.class).getDeletedCount();
    }

    /** How somebody was who is deleted. */
    void vergiss(Gegenstand gegenstand, String id) {
        store.updateMulti(Query.query(Criteria.where("bezug").is(id).and("gegenstand").is(gegenstand)),
                new Update().unset("vorher"), Folgeeintrag.class);
    }
}
