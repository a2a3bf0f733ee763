package de.passgenau.api.store.eingebettet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import com.sun.management.ThreadMXBean;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.WriteBuffer;
import org.junit.jupiter.api.Test;

class BsonTypTests {

    private static final int ANZAHL = 200;

    private final BsonTyp typ = new BsonTyp();

    @Test
    void readsWhatItWrote() {
        assertThat(typ.read(geschrieben())).isEqualTo(fall());
    }

    @Test
    void countsWhatADocumentTakesInMemory() {
        var bytes = geschrieben();
        typ.read(bytes.duplicate());
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var gelesen = new Document[ANZAHL];

        long vorher = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < ANZAHL; i++) {
            gelesen[i] = typ.read(bytes.duplicate());
        }
        long jeDokument = (threads.getCurrentThreadAllocatedBytes() - vorher) / ANZAHL;

        assertThat(typ.getMemory(gelesen[0])).isBetween((int) (jeDokument / 3), (int) jeDokument * 2);
    }

    private ByteBuffer geschrieben() {
        var puffer = new WriteBuffer();
        typ.write(puffer, fall());
        return puffer.getBuffer().flip();
    }

    /** As deep and as wide as a case with a course of forty entries. */
    private static Document fall() {
        return new Document("_id", "a").append("version", 3L)
                .append("eintraege", IntStream.range(0, 40).mapToObj(BsonTypTests::eintrag).toList());
    }

    private static Document eintrag(int nummer) {
        return new Document("art", "KONTAKT").append("tag", Instant.ofEpochSecond(nummer))
                .append("text", "Gespräch über das, was als Nächstes kommt")
                .append("kopf",
                        new Document("id", "k" + nummer).append("durch", "fm-1").append("stufen", List.of(1, 2)));
    }
}
