package de.passgenau.api.store.eingebettet.form;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import io.netty.buffer.ByteBuf;
import org.h2.mvstore.DataUtils;

/** Reads a document without its lists. */
final class Bsonleser {

    private static final byte ENDE = 0x00;
    private static final byte DOKUMENT = 0x03;

    private Bsonleser() {}

    static Document lies(ByteBuf quelle) {
        int ende = quelle.readerIndex() + quelle.readIntLE();
        var dokument = new Document();
        for (byte art = quelle.readByte(); art != ENDE; art = quelle.readByte()) {
            var feld = BsonDecoder.decodeCString(quelle);
            dokument.put(feld, wert(art, quelle));
        }
        if (quelle.readerIndex() != ende) {
            throw DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "a document that ends too soon or late");
        }
        return dokument;
    }

    private static Object wert(byte art, ByteBuf quelle) {
        return switch (art) {
            case DOKUMENT -> lies(quelle);
            case Spaetliste.ART -> new Spaetliste(bytes(quelle));
            default -> BsonDecoder.decodeValue(art, quelle);
        };
    }

    private static byte[] bytes(ByteBuf quelle) {
        var bytes = new byte[quelle.getIntLE(quelle.readerIndex())];
        quelle.readBytes(bytes);
        return bytes;
    }
}
