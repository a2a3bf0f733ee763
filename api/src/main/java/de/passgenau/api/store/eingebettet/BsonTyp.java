package de.passgenau.api.store.eingebettet;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents on disk are BSON with a checksum: smaller than serialized Java, and a flipped bit is noticed. */
final class BsonTyp extends BasicDataType<Document> {

    private static final int PUFFER = 1024;
    /** A document in memory takes about this many times its size on disk. */
    private static final int SPEICHERFAKTOR = 4;

    @Override
    public int getMemory(Document dokument) {
        return SPEICHERFAKTOR * bson(dokument).remaining();
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
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    private static ByteBuffer bson(Document dokument) {
        ByteBuf puffer = Unpooled.buffer(PUFFER);
        BsonEncoder.encodeDocument(dokument, puffer);
        return puffer.nioBuffer();
    }

    static byte[] bytes(Document dokument) {
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
