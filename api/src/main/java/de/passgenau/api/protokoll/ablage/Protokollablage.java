package de.passgenau.api.protokoll.ablage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.type;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.LongStream;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
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
    Map<Long, BsonDocument> portion(String instanz, long ab) {
        var ids = LongStream.range(ab, ab + PORTION).mapToObj(nummer -> Eintragsform.id(instanz, nummer)).toList();
        var gefunden = new HashMap<String, BsonDocument>();
        eintraege.find(in("_id", ids))
                .batchSize(PORTION)
                .forEach(dokument -> gefunden.put(dokument.getString("_id").getValue(), dokument));
        var portion = new HashMap<Long, BsonDocument>();
        for (int i = 0; i < ids.size(); i++) {
            var dokument = gefunden.get(ids.get(i));
            if (dokument != null) {
                portion.put(ab + i, dokument);
            }
        }
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

    /** The last seal of the chain that is older than this. */
    OptionalLong siegelVor(String instanz, Instant zeit) {
        var dokument = eintraege
                .find(and(eq("instanz", instanz), eq("art", Protokollart.SIEGEL.name()), lt("zeit", zeit)))
                .sort(Sorts.descending("nummer"))
                .first();
        return dokument == null ? OptionalLong.empty() : OptionalLong.of(dokument.getInt64("nummer").getValue());
    }

    void entferneVor(String instanz, long nummer) {
        eintraege.deleteMany(and(eq("instanz", instanz), lt("nummer", nummer)));
    }

    /** How many entries of a kind there are in a span of time, with this fact where one is named. */
    public long anzahl(Protokollart art, Instant von, Instant bis, Map<String, String> angaben) {
        var bedingungen = new ArrayList<Bson>(List.of(eq("art", art.name()), gte("zeit", von), lt("zeit", bis)));
        angaben.forEach((name, wert) -> bedingungen.add(eq("angaben." + name, wert)));
        return eintraege.countDocuments(and(bedingungen));
    }

    /** As the store keeps count; the embedded one would read everything into memory to count again. */
    /** Whether this caller has decided so; a fact that is null must not be there. */
    public boolean kennt(String anrufer, Map<String, @Nullable String> entscheidung) {
        var bedingungen = new ArrayList<Bson>(
                List.of(eq("anrufer", anrufer), eq("art", Protokollart.ENTSCHEIDUNG.name())));
        entscheidung.forEach((name, wert) -> bedingungen.add(eq("angaben." + name, wert)));
        return eintraege.find(and(bedingungen)).limit(1).first() != null;
    }

    long anzahl() {
        return eintraege.estimatedDocumentCount();
    }

    long anzahlVor(Kettenstand stand) {
        return eintraege.countDocuments(and(eq("instanz", stand.instanz()), lt("nummer", stand.beginn())));
    }

    long kleinsteNummer(String instanz) {
        return nummer(instanz, Sorts.ascending("nummer"));
    }

    long groessteNummer(String instanz) {
        return nummer(instanz, Sorts.descending("nummer"));
    }

    private long nummer(String instanz, Bson reihenfolge) {
        var erster = eintraege.find(and(eq("instanz", instanz), type("nummer", BsonType.INT64)))
                .sort(reihenfolge)
                .first();
        return erster == null ? 1 : erster.getInt64("nummer").getValue();
    }

    /** The last number of a chain that reaches at least to the given one. */
    long letzteNummer(String instanz, long mindestens) {
        var letzte = mindestens;
        for (var danach = portion(instanz, letzte + 1); !danach.isEmpty(); danach = portion(instanz, letzte + 1)) {
            letzte = Collections.max(danach.keySet());
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

    void jedeInstanz(Consumer<String> empfaenger) {
        eintraege.distinct("instanz", String.class).forEach(empfaenger);
    }
}
