package de.passgenau.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;

/** Indexes and migrations, the same on both kinds of store. */
abstract class BereitstellungVertrag {

    private static final String SAMMLUNG = "proben";
    private static final Migration NAME_TEILEN = new Migration(SAMMLUNG, 1, schritt(d -> {
        d.put("nachname", d.getString("name"));
        d.remove("name");
    }));
    private static final Migration ORT_ERGAENZEN = new Migration(SAMMLUNG, 2, schritt(d -> d.put("ort", "Prenzlau")));

    abstract Teststore store();

    @Test
    void enforcesAUniqueIndexAlsoAfterASecondStart() {
        Indexplan plan = Indexplan.fuer(SAMMLUNG, new Index("kennung", Sort.Direction.ASC).unique());
        bereit(List.of(plan));
        bereit(List.of(plan));
        store().mongo().insert(new Document("_id", "a").append("kennung", "k"), SAMMLUNG);

        assertThatThrownBy(() -> store().mongo().insert(new Document("_id", "b").append("kennung", "k"), SAMMLUNG))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void enforcesACompoundUniqueIndex() {
        bereit(List.of(Indexplan.fuer(SAMMLUNG,
                new Index("ort", Sort.Direction.ASC).on("nummer", Sort.Direction.ASC).unique())));
        store().mongo().insert(new Document("_id", "a").append("ort", "Schwedt").append("nummer", 1), SAMMLUNG);
        store().mongo().insert(new Document("_id", "b").append("ort", "Schwedt").append("nummer", 2), SAMMLUNG);

        assertThatThrownBy(() -> store().mongo()
                .insert(new Document("_id", "c").append("ort", "Schwedt").append("nummer", 1), SAMMLUNG))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void letsManyDocumentsLeaveOutASparseUniqueField() {
        bereit(List.of(Indexplan.fuer(SAMMLUNG, new Index("mail", Sort.Direction.ASC).unique().sparse())));
        store().mongo().insert(new Document("_id", "a"), SAMMLUNG);
        store().mongo().insert(new Document("_id", "b"), SAMMLUNG);
        store().mongo().insert(new Document("_id", "c").append("mail", "m"), SAMMLUNG);

        assertThatThrownBy(() -> store().mongo().insert(new Document("_id", "d").append("mail", "m"), SAMMLUNG))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void namesTheIndexThatExistingDocumentsContradict() {
        store().mongo().insert(new Document("_id", "a").append("kennung", "k"), SAMMLUNG);
        store().mongo().insert(new Document("_id", "b").append("kennung", "k"), SAMMLUNG);

        assertThatThrownBy(() -> bereit(
                List.of(Indexplan.fuer(SAMMLUNG, new Index("kennung", Sort.Direction.ASC).unique()))))
                .isInstanceOf(StoreNichtBereit.class)
                .hasMessageContaining("kennung")
                .hasMessageContaining(SAMMLUNG);
    }

    @Test
    void refusesAPartialIndexBecauseTheEmbeddedStoreWouldWidenIt() {
        Index teilweise = new Index("kennung", Sort.Direction.ASC).unique()
                .partial(PartialIndexFilter.of(Criteria.where("offen").is(true)));

        assertThatThrownBy(() -> Indexplan.fuer(SAMMLUNG, teilweise)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void liftsDocumentsOfAllOlderVersions() {
        store().mongo().insert(new Document("_id", "ohne").append("name", "Beispiel").append("version", 4L), SAMMLUNG);
        store().mongo().insert(new Document("_id", "zwei").append("schema", 2).append("nachname", "Muster"), SAMMLUNG);

        bereit(List.of(), NAME_TEILEN, ORT_ERGAENZEN);

        assertThat(dokument("ohne")).isEqualTo(new Document("_id", "ohne").append("version", 5L)
                .append("nachname", "Beispiel")
                .append("schema", 3)
                .append("ort", "Prenzlau"));
        assertThat(dokument("zwei")).containsEntry("schema", 3)
                .containsEntry("nachname", "Muster")
                .containsEntry("ort", "Prenzlau");
    }

    @Test
    void goesOnWhereAnInterruptedRunStopped() {
        for (int i = 0; i < 10; i++) {
            store().mongo().insert(new Document("_id", i).append("name", "N" + i), SAMMLUNG);
        }
        AtomicInteger bis = new AtomicInteger(4);
        Migration abreissend = new Migration(SAMMLUNG, 1, d -> {
            if (bis.getAndDecrement() == 0) {
                throw new IllegalStateException("power failure");
            }
            return NAME_TEILEN.schritt().apply(d);
        });
        assertThatThrownBy(() -> bereit(List.of(), abreissend)).hasMessage("power failure");

        bereit(List.of(), NAME_TEILEN);

        assertThat(store().mongo().findAll(Document.class, SAMMLUNG)).hasSize(10)
                .allSatisfy(d -> assertThat(d).containsEntry("nachname", "N" + d.get("_id")).doesNotContainKey("name"));
    }

    @Test
    void keepsAChangeThatSomebodyElseMadeMeanwhile() {
        store().mongo().insert(new Document("_id", "a").append("name", "alt").append("version", 1L), SAMMLUNG);
        AtomicInteger male = new AtomicInteger();
        Migration gestoert = new Migration(SAMMLUNG, 1, d -> {
            if (male.getAndIncrement() == 0) {
                store().mongo().save(new Document("_id", "a").append("name", "neu").append("version", 2L), SAMMLUNG);
            }
            return NAME_TEILEN.schritt().apply(d);
        });

        bereit(List.of(), gestoert);

        assertThat(dokument("a")).containsEntry("nachname", "neu").containsEntry("version", 3L);
    }

    @Test
    void refusesDocumentsOfANewerProgramAndChangesNothing() {
        store().mongo().insert(new Document("_id", "alt").append("name", "Beispiel"), SAMMLUNG);
        store().mongo().insert(new Document("_id", "neu").append("schema", 7), SAMMLUNG);

        assertThatThrownBy(() -> bereit(List.of(), NAME_TEILEN)).isInstanceOf(StoreNichtBereit.class)
                .hasMessageContaining(SAMMLUNG)
                .hasMessageContaining("Schemaversion 7")
                .hasMessageContaining("Version 2");
        assertThat(dokument("alt")).containsEntry("name", "Beispiel");
    }

    @Test
    void refusesAGapBetweenSteps() {
        assertThatThrownBy(() -> new Schemastand(List.of(ORT_ERGAENZEN))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(SAMMLUNG);
    }

    private void bereit(List<Indexplan> plaene, Migration... migrationen) {
        new Bereitstellung(store().mongo(), plaene, new Schemastand(List.of(migrationen))).stelleBereit();
    }

    private Document dokument(String id) {
        return java.util.Objects.requireNonNull(store().mongo().findById(id, Document.class, SAMMLUNG));
    }

    private static UnaryOperator<Document> schritt(java.util.function.Consumer<Document> aenderung) {
        return dokument -> {
            aenderung.accept(dokument);
            return dokument;
        };
    }
}
