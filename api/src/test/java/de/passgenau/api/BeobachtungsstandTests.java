package de.passgenau.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.api.Beobachtungsstand.Lesezaehler;
import de.passgenau.api.Beobachtungsstand.Speicherspur;
import de.passgenau.api.liste.takt.Hintergrundfaden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

@Anwendungstest
class BeobachtungsstandTests {

    @Autowired
    private Speicherspur spur;
    @Autowired
    private Lesezaehler zaehler;
    @Autowired
    private MongoOperations store;

    @Test
    void notesWhatACallerReads() {
        assertThat(spur.waehrend(() -> liesAuf("tomcat-handler-1"))).contains("find faelle");
        assertThat(zaehler.readsOf("faelle", () -> liesAuf("tomcat-handler-1"))).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aenderungen-faelle", Hintergrundfaden.VORSILBE + "haushalts-abgleich"})
    void leavesOutWhatTheApplicationReadsByItself(String faden) {
        assertThat(spur.waehrend(() -> liesAuf(faden))).doesNotContain("find faelle");
        assertThat(zaehler.readsOf("faelle", () -> liesAuf(faden))).isZero();
    }

    private void liesAuf(String name) {
        var faden = Thread.ofPlatform()
                .name(name)
                .start(() -> store.findOne(Query.query(Criteria.where("_id").is("nie")), Object.class, "faelle"));
        try {
            faden.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
