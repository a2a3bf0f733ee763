package de.passgenau.api.store.eingebettet.form;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.buffer.Unpooled;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;

class SpaetlisteTests {

    private static final List<Object> WERTE = List.of("a", 2, List.of(true, List.of()),
            new Document("tief", List.of(1L)));

    private final Document dokument = new Document("_id", "f").append("kopf",
            new Document("liste", WERTE).append("leer", List.of())).append("version", 7L);

    @Test
    void isReadWithTheDocumentAndDecodedLater() {
        assertThat(liste("liste")).isInstanceOf(Spaetliste.class).hasSize(4);
        assertThat(liste("leer")).isInstanceOf(Spaetliste.class).isEmpty();
        assertThat(gelesen(BsonTyp.bytes(dokument)).get("version")).isEqualTo(7L);
    }

    @Test
    void isInNoWayAnotherList() {
        var liste = liste("liste");

        assertThat(liste).isEqualTo(WERTE).hasSameHashCodeAs(WERTE).hasSize(4);
        assertThat(WERTE).isEqualTo(liste);
        assertThat(liste.get(1)).isEqualTo(2);
        assertThat(liste.contains("a")).isTrue();
        assertThat(liste.listIterator(2).next()).isEqualTo(List.of(true, List.of()));
        assertThat(new ArrayList<Object>(liste)).isEqualTo(WERTE);
    }

    @Test
    void isWrittenAsItWasRead() {
        var bytes = BsonTyp.bytes(dokument);

        assertThat(BsonTyp.bytes(gelesen(bytes))).isEqualTo(bytes);
        assertThat(gelesen(bytes).cloneDeeply()).isEqualTo(dokument);
    }

    @Test
    void isNotReadFromADocumentWhoseLengthIsWrong() {
        var bytes = BsonTyp.bytes(dokument);
        bytes[0]++;

        assertThatThrownBy(() -> gelesen(bytes)).isInstanceOf(MVStoreException.class);
    }

    private List<?> liste(String feld) {
        var kopf = (Document) requireNonNull(gelesen(BsonTyp.bytes(dokument)).get("kopf"));
        return (List<?>) requireNonNull(kopf.get(feld));
    }

    private static Document gelesen(byte[] bytes) {
        return Bsonleser.lies(Unpooled.wrappedBuffer(bytes));
    }
}
