package de.passgenau.api.store.eingebettet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.passgenau.api.store.Teststore;
import de.passgenau.api.store.eingebettet.form.Schluesseltyp;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

class MitindexTests {

    @RegisterExtension
    static final Teststore STORE = Teststore.eingebettet();

    private static final String SAMMLUNG = "faelle";

    private final MVStore datei = MVStore.open(null);
    private final Index<Object> index = new Datenbank("test", datei, new CursorRegistry())
            .openOrCreateUniqueIndex(SAMMLUNG, "nummern", List.of(new IndexKey("nummer", true)), false);

    @Test
    void findsByItsKeyWhateverElseIsAsked() {
        index.add(new Document("nummer", "a"), "ort-a", null);
        index.add(new Document("nummer", "b"), "ort-b", null);

        assertThat(orte(new Document("nummer", "a"))).containsExactly("ort-a");
        assertThat(orte(new Document("nummer", "a").append("version", 3))).containsExactly("ort-a");
        assertThat(orte(und(new Document("nummer", "b"), new Document("kreis", "UM")))).containsExactly("ort-b");
        assertThat(orte(und(und(new Document("nummer", new Document("$in", List.of("a", "b", "c")))))))
                .containsExactlyInAnyOrder("ort-a", "ort-b");
        assertThat(orte(und(new Document("nummer", "c")))).isEmpty();
    }

    @Test
    void keepsItsKeysInTheFormThatIsQuickToCompare() {
        index.add(new Document("nummer", "a"), "ort-a", null);

        var karten = datei.getMapNames().stream().filter(name -> name.contains("nummern")).toList();
        assertThat(karten).hasSize(1);
        assertThat(datei.openMap(karten.getFirst()).getKeyType()).isInstanceOf(Schluesseltyp.class);
        assertThat(datei.openMap(karten.getFirst())).hasSize(1);
    }

    @Test
    void leavesToAScanWhatItsKeyDoesNotNarrow() {
        assertThat(index.canHandle(new Document())).isFalse();
        assertThat(index.canHandle(new Document("version", 3))).isFalse();
        assertThat(index.canHandle(new Document("nummer", new Document("$gt", "a")).append("version", 3))).isFalse();
        assertThat(index.canHandle(
                new Document("$or", List.of(new Document("nummer", "a"), new Document("version", 3)))))
                .isFalse();
    }

    @Test
    void hidesNothingAndShowsNothingThatAScanWouldNot() {
        for (int nummer = 0; nummer < 6; nummer++) {
            STORE.mongo().insert(new org.bson.Document("_id", "f" + nummer).append("version", nummer % 2), SAMMLUNG);
        }
        var gerade = Criteria.where("version").is(0);
        var drei = Criteria.where("_id").in("f1", "f2", "f4");

        assertThat(gefunden(new Criteria().andOperator(drei, gerade))).containsExactly("f2", "f4");
        assertThat(gefunden(new Criteria().andOperator(drei, Criteria.where("_id").is("f4")))).containsExactly("f4");
        assertThat(STORE.mongo()
                .updateFirst(Query.query(Criteria.where("_id").is("f3").and("version").is(0)),
                        Update.update("version", 9), SAMMLUNG)
                .getMatchedCount()).isZero();
        assertThat(STORE.mongo()
                .updateFirst(Query.query(Criteria.where("_id").is("f3").and("version").is(1)),
                        Update.update("version", 2), SAMMLUNG)
                .getModifiedCount()).isOne();
    }

    private static List<String> gefunden(Criteria bedingung) {
        return STORE.mongo()
                .find(Query.query(bedingung), org.bson.Document.class, SAMMLUNG)
                .stream()
                .map(dokument -> dokument.getString("_id"))
                .sorted()
                .toList();
    }

    private List<Object> orte(Document frage) {
        assertThat(index.canHandle(frage)).isTrue();
        return StreamSupport.stream(index.getPositions(frage).spliterator(), false).toList();
    }

    private static Document und(Document... alle) {
        return new Document("$and", List.of(alle));
    }
}
