package de.passgenau.api.protokoll.ablage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import de.passgenau.api.protokoll.kette.Protokollart;
import de.passgenau.api.protokoll.kette.Protokolleintrag;
import de.passgenau.api.protokoll.kette.Vermerk;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** An entry as a document and back; what is not the exact image of an entry is none. */
final class Eintragsform {

    private Eintragsform() {}

    static String id(String instanz, long nummer) {
        return instanz + ':' + nummer;
    }

    static BsonDocument dokument(Protokolleintrag eintrag) {
        var vermerk = eintrag.vermerk();
        var dokument = new BsonDocument("_id", text(eintrag.id()))
                .append("instanz", text(eintrag.instanz()))
                .append("nummer", new BsonInt64(eintrag.nummer()))
                .append("zeit", new BsonDateTime(eintrag.zeit().toEpochMilli()))
                .append("art", text(vermerk.art().name()))
                .append("rollen", texte(vermerk.rollen()))
                .append("bezuege", texte(vermerk.bezuege()))
                .append("angaben", angaben(vermerk.angaben()))
                .append("vorher", text(eintrag.vorher()))
                .append("hash", text(eintrag.hash()));
        optional(dokument, "anrufer", vermerk.anrufer());
        optional(dokument, "zweck", vermerk.zweck());
        optional(dokument, "feld", vermerk.feld());
        optional(dokument, "geheim", vermerk.geheim());
        return dokument;
    }

    static Optional<Protokolleintrag> eintrag(BsonDocument dokument) {
        try {
            var eintrag = gelesen(dokument);
            return Optional.of(eintrag).filter(gleich -> dokument(gleich).equals(dokument));
        } catch (BsonInvalidOperationException | IllegalArgumentException notAnEntry) {
            return Optional.empty();
        }
    }

    private static Protokolleintrag gelesen(BsonDocument dokument) {
        var angaben = new TreeMap<String, String>();
        dokument.getDocument("angaben").forEach((name, wert) -> angaben.put(name, wert.asString().getValue()));
        var vermerk = new Vermerk(Protokollart.valueOf(pflicht(dokument, "art")), optional(dokument, "anrufer"),
                texte(dokument.getArray("rollen")), optional(dokument, "zweck"), optional(dokument, "feld"),
                texte(dokument.getArray("bezuege")), angaben, optional(dokument, "geheim"));
        return new Protokolleintrag(pflicht(dokument, "instanz"), dokument.getInt64("nummer").getValue(),
                Instant.ofEpochMilli(dokument.getDateTime("zeit").getValue()), vermerk, pflicht(dokument, "vorher"),
                pflicht(dokument, "hash"));
    }

    private static BsonString text(String wert) {
        return new BsonString(wert);
    }

    private static BsonArray texte(List<String> werte) {
        return new BsonArray(werte.stream().map(BsonString::new).toList());
    }

    private static List<String> texte(BsonArray werte) {
        return werte.stream().map(BsonValue::asString).map(BsonString::getValue).toList();
    }

    private static BsonDocument angaben(SortedMap<String, String> angaben) {
        var dokument = new BsonDocument();
        angaben.forEach((name, wert) -> dokument.append(name, text(wert)));
        return dokument;
    }

    private static String pflicht(BsonDocument dokument, String feld) {
        return dokument.getString(feld).getValue();
    }

    private static @Nullable String optional(BsonDocument dokument, String feld) {
        return dokument.containsKey(feld) ? pflicht(dokument, feld) : null;
    }

    private static void optional(BsonDocument dokument, String feld, @Nullable String wert) {
        if (wert != null) {
            dokument.append(feld, text(wert));
        }
    }
}
