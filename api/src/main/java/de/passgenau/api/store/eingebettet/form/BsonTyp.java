package de.passgenau.api.store.eingebettet.form;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.zip.CRC32C;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** Documents on disk are BSON with a checksum: smaller than serialized Java, and a flipped bit is noticed. */
public final class BsonTyp extends BasicDataType<Document> {

    private static final int PUFFER = 1024;
    private static final int JE_DOKUMENT = 170;
    private static final int JE_FELD = 100;
    private static final int JE_WERT = 40;

    /** As it lies in memory, which is many times what it is on disk but for lists. */
    @Override
    public int getMemory(Document dokument) {
        return gewicht(dokument);
    }

    private static int gewicht(@Nullable Object wert) {
        return switch (wert) {
            case Document dokument -> dokument.entrySet()
                    .stream()
                    .mapToInt(feld -> JE_FELD + feld.getKey().length() + gewicht(feld.getValue()))
                    .sum() + JE_DOKUMENT;
            case Spaetliste liste -> JE_WERT + liste.umfang();
            case Collection<?> werte -> werte.stream().mapToInt(BsonTyp::gewicht).sum() + JE_DOKUMENT;
            case String text -> JE_WERT + text.length();
            case BinData daten -> JE_WERT + daten.getData().length;
            case null, default -> JE_WERT;
        };
    }

    @Override
    public void write(WriteBuffer ziel, Document dokument) {
        ByteBuffer bytes = bson(dokument);
        ziel.putInt(bytes.remaining()).putInt(pruefsumme(bytes)).put(bytes);
    }

    @Override
    public Document read(ByteBuffer quelle) {
        int laenge = quelle.getInt();
        int erwartet = quelle.getInt();
        if (laenge < 0 || laenge > quelle.remaining()) {
            throw DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "document length {0}", laenge);
        }
        ByteBuffer bytes = quelle.slice(quelle.position(), laenge);
        if (pruefsumme(bytes) != erwartet) {
            throw DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "checksum of a document");
        }
        quelle.position(quelle.position() + laenge);
        return Bsonleser.lies(Unpooled.wrappedBuffer(bytes));
    }

    private static ByteBuffer bson(Document dokument) {
        ByteBuf puffer = Unpooled.buffer(PUFFER);
        BsonEncoder.encodeDocument(dokument, puffer);
        return puffer.nioBuffer();
    }

    public static byte[] bytes(Document dokument) {
        ByteBuffer bson = bson(dokument);
        byte[] bytes = new byte[bson.remaining()];
        bson.get(bytes);
        return bytes;
    }

    private static int pruefsumme(ByteBuffer bytes) {
        CRC32C summe = new CRC32C();
        summe.update(bytes.duplicate());
        return (int) summe.getValue();
    }

    @Override
    public Document[] createStorage(int groesse) {
        return new Document[groesse];
    }
}
