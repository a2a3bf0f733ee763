package de.passgenau.api.protokoll.ablage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.type;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import de.passgenau.api.protokoll.kette.Kettenende;
import de.passgenau.api.protokoll.kette.Kettenstand;
import de.passgenau.api.protokoll.kette.Protokollart;
import de.passgenau.api.protokoll.kette.Protokolleintrag;
import org.bson.BsonDocument;
import org.bson.BsonType;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The entries of all chains in the store. An entry has its place by its id, so that no chain can fork. */
public final class Protokollablage {

    /** The collection of the entries. */
    public static final String SAMMLUNG = "protokoll";

    /** Bounded, as the embedded store keeps the whole of an answer in memory. */
    static final int PORTION = 500;

    private final MongoCollection<BsonDocument> eintraege;

    public Protokollablage(MongoDatabase datenbank) {
        this.eintraege = datenbank.getCollection(SAMMLUNG, BsonDocument.class)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    /** The entries are durable when this returns; of those behind a failing one none is stored. */
    void schreibe(List<Protokolleintrag> neue) {
        eintraege.insertMany(neue.stream().map(Eintragsform::dokument).toList());
    }

    /** What is stored of a chain at the places from the given number on, one portion of them. */
    SortedMap<Long, BsonDocument> portion(String instanz, long ab) {
        var nummern = new HashMap<String, Long>();
        LongStream.range(ab, ab + PORTION).forEach(nummer -> nummern.put(Eintragsform.id(instanz, nummer), nummer));
        var portion = new TreeMap<Long, BsonDocument>();
        eintraege.find(in("_id", nummern.keySet()))
                .batchSize(PORTION)
                .forEach(dokument -> portion.put(nummern.get(dokument.getString("_id").getValue()), dokument));
        return portion;
    }

    Optional<Protokolleintrag> eintrag(String instanz, long nummer) {
        return eintrag(Eintragsform.id(instanz, nummer));
    }

    public Optional<Protokolleintrag> eintrag(String id) {
        var dokument = eintraege.find(eq("_id", id)).first();
        return Optional.ofNullable(dokument).flatMap(Eintragsform::eintrag);
    }

    boolean hat(String instanz) {
        return eintraege.find(eq("instanz", instanz)).limit(1).first() != null;
    }

    /**
     * Goes on from the end that is known to the one that there is: the writer may have died before it took note. Nothing
     * if something lies there that is no entry.
     */
    Optional<Kettenende> ende(Kettenende bekannt) {
        var ende = eintrag(bekannt.instanz(), bekannt.nummer())
                .filter(eintrag -> eintrag.hash().equals(bekannt.hash()))
                .map(Kettenende::hinter)
                .orElse(bekannt);
        for (var danach = naechster(ende); danach.isPresent(); danach = naechster(ende)) {
            var eintrag = Eintragsform.eintrag(danach.get());
            if (eintrag.isEmpty()) {
                return Optional.empty();
            }
            ende = Kettenende.hinter(eintrag.get());
        }
        return Optional.of(ende);
    }

    private Optional<BsonDocument> naechster(Kettenende ende) {
        var id = Eintragsform.id(ende.instanz(), ende.nummer() + 1);
        return Optional.ofNullable(eintraege.find(eq("_id", id)).first());
    }

    /** The last seal of the chain between two numbers that is older than this. */
    OptionalLong siegelVor(String instanz, long von, long bis, Instant zeit) {
        for (long ende = ersteAb(instanz, von, bis, zeit); ende > von; ende -= PORTION) {
            var siegel = portion(instanz, ende - PORTION).tailMap(von)
                    .values()
                    .stream()
                    .filter(dokument -> Eintragsform.eintrag(dokument).filter(Protokolleintrag::istSiegel).isPresent())
                    .mapToLong(dokument -> dokument.getInt64("nummer").getValue())
                    .max();
            if (siegel.isPresent()) {
                return siegel;
            }
        }
        return OptionalLong.empty();
    }

    /** From the front, so that what an end in between leaves over lies close to what is kept. */
    void entferneVor(String instanz, long nummer) {
        for (long ab = anfangVor(instanz, nummer); ab < nummer; ab += PORTION) {
            var ids = LongStream.range(ab, Math.min(ab + PORTION, nummer))
                    .mapToObj(eine -> Eintragsform.id(instanz, eine))
                    .toList();
            eintraege.deleteMany(in("_id", ids));
        }
    }

    /** Whether this caller has decided so; a fact that is null must not be there. */
    public boolean kennt(String anrufer, Map<String, @Nullable String> entscheidung) {
        var bedingungen = new ArrayList<Bson>(
                List.of(eq("anrufer", anrufer), eq("art", Protokollart.ENTSCHEIDUNG.name())));
        entscheidung.forEach((name, wert) -> bedingungen.add(eq("angaben." + name, wert)));
        return eintraege.find(and(bedingungen)).limit(1).first() != null;
    }

    /** As the store keeps count: exact in the embedded one, which would read everything into memory to count again. */
    long anzahlNachBuch() {
        return eintraege.estimatedDocumentCount();
    }

    long anzahl() {
        return eintraege.countDocuments();
    }

    /** How many entries lie closely in front of the beginning of their chain. */
    long anzahlVor(Kettenstand stand) {
        long anzahl = 0;
        for (long ab = anfangVor(stand.instanz(), stand.beginn()); ab < stand.beginn(); ab += PORTION) {
            anzahl += portion(stand.instanz(), ab).headMap(stand.beginn()).size();
        }
        return anzahl;
    }

    /** The first number of those that lie closely in front of this one; this one if there are none. */
    private long anfangVor(String instanz, long nummer) {
        var anfang = nummer;
        for (var davor = portion(instanz, anfang - PORTION); !davor.isEmpty();) {
            anfang = davor.firstKey();
            davor = portion(instanz, anfang - PORTION);
        }
        return anfang;
    }

    /** The first number of a chain of which nothing is known but its entries. */
    long ersteNummer(String instanz) {
        var eines = eintraege.find(and(eq("instanz", instanz), type("nummer", BsonType.INT64))).first();
        return eines == null ? 1 : anfangVor(instanz, eines.getInt64("nummer").getValue());
    }

    /** The last number of a chain that reaches at least to the given one. */
    long letzteNummer(String instanz, long mindestens) {
        var letzte = mindestens;
        for (var danach = portion(instanz, letzte + 1); !danach.isEmpty(); danach = portion(instanz, letzte + 1)) {
            letzte = danach.lastKey();
        }
        return letzte;
    }

    /** The first number whose entry is not older than this; times never go back within a chain. */
    long ersteAb(String instanz, long von, long bis, Instant zeit) {
        var unten = von;
        var oben = bis + 1;
        while (unten < oben) {
            var mitte = (unten + oben) >>> 1;
            if (eintrag(instanz, mitte).filter(eintrag -> eintrag.zeit().isBefore(zeit)).isPresent()) {
                unten = mitte + 1;
            } else {
                oben = mitte;
            }
        }
        return unten;
    }

    /** A chain beside these that an entry names; the embedded store looks through all of them for it. */
    Optional<String> weitereInstanz(Set<String> bekannte) {
        var eines = eintraege.find(and(nin("instanz", bekannte), type("instanz", BsonType.STRING))).first();
        return Optional.ofNullable(eines).map(dokument -> dokument.getString("instanz").getValue());
    }
}
