package de.passgenau.api.vermittlung.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.Fallmerkmale;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.fall.angaben.Einwilligungszweck;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.graphql.Knotenart;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.zugriff.Einsichtsprobe;
import de.passgenau.api.graphql.zugriff.Zweck;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.liste.Suche;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.api.vermittlung.Bewerberkennungen;
import de.passgenau.api.vermittlung.Kandidat;
import de.passgenau.matching.Ordnung;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@Anwendungstest
@DisplayName("X-07: two employers can't put together what each knows of the pool")
class ZweiArbeitgeberTests {

    private static final AtomicInteger BERUFE = new AtomicInteger(30_000);
    private static final Anrufer EINER = arbeitgeber("arbeitgeber-1");
    private static final Anrufer ANDERER = arbeitgeber("arbeitgeber-2");

    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> liste;
    @Autowired
    private Clock clock;
    @Autowired
    private Bewerberkennungen kennungen;
    @Autowired
    private Knotenart<Poolprofil> poolknoten;
    private String beruf = "";

    @BeforeEach
    void choose() {
        beruf = Integer.toString(BERUFE.incrementAndGet());
    }

    @Test
    void seeTheSamePersonUnderOtherPseudonymsAndIds() {
        var fall = imPool();

        assertThat(kennungen.pseudonym(fall.kennung(), EINER))
                .isEqualTo(kennungen.pseudonym(fall.kennung(), EINER))
                .isNotEqualTo(kennungen.pseudonym(fall.kennung(), ANDERER));
        assertThat(id(fall, EINER)).isEqualTo(id(fall, EINER)).isNotEqualTo(id(fall, ANDERER));
    }

    @Test
    void findNothingByAnIdOfTheOther() {
        var fall = imPool();
        var eigene = kennungen.scoped(fall.kennung(), EINER);

        assertThat(poolknoten.finde(Set.of(eigene), EINER)).hasSize(1);
        assertThat(poolknoten.finde(Set.of(eigene), ANDERER)).isEmpty();
        assertThat(poolknoten.finde(Set.of(fall.kennung()), ANDERER)).as("the bare id of the store").isEmpty();
        assertThat(kennungen.fall(Poolprofil.class, id(fall, EINER), EINER)).isEqualTo(fall.kennung());
        assertThat(kennungen.fall(Poolprofil.class, id(fall, EINER), ANDERER)).isNotEqualTo(fall.kennung());
        assertThat(kennungen.fall(Kandidat.class, id(fall, EINER), EINER)).isNotEqualTo(fall.kennung());
    }

    @Test
    void openNoPageByACursorOfTheOther() {
        imPool();
        imPool();
        var cursor = seite(EINER, null).edges().getFirst().cursor();

        assertThat(seite(EINER, cursor).edges()).hasSize(1);
        assertThat(seite(ANDERER, null).edges()).extracting(Connection.Edge::cursor).doesNotContain(cursor);
        assertThatThrownBy(() -> seite(ANDERER, cursor)).isInstanceOf(Abgewiesen.class);
    }

    @Test
    void countOnlyWhoAgreedAndWasPrepared() {
        imPool();
        new Fallbestand(store, liste).lege(fall());
        new Fallbestand(store, liste)
                .lege(Fallbestand.mitEinwilligung(fall(), Einwilligungszweck.ARBEITGEBERPOOL));

        assertThat(seite(EINER, null).totalCount()).isEqualTo(1);
    }

    @Test
    void findNobodyWithoutBeingAnEmployer() {
        var fall = imPool();
        var leitung = new Anrufer("leitung", null, Set.of(Rolle.LEITUNG), Set.of(), null, null, null, Set.of());

        assertThat(poolknoten.finde(Set.of(fall.kennung()), leitung)).isEmpty();
        assertThat(seite(leitung, null).totalCount()).isZero();
    }

    private Fall imPool() {
        return new Fallbestand(store, liste)
                .lege(Fallbestand.imPool(fall(), LocalDate.now(clock)));
    }

    private Fall fall() {
        return Fallbestand.von(Fallbestand.person("Wanda", "Winterberg"),
                new Zustaendigkeit("Prenzlau", "demo-fallmanager"), beruf);
    }

    private String id(Fall fall, Anrufer anrufer) {
        return kennungen.global(Poolprofil.class, fall.kennung(), anrufer);
    }

    private Connection<Fall> seite(Anrufer anrufer, @Nullable String nach) {
        return liste
                .fuer(Fallsicht.pool(anrufer, LocalDate.now(clock)),
                        Einsichtsprobe.von(anrufer, "bewerberpool", Zweck.VERMITTLUNG))
                .seite(Suche.nachAllem().und(Fallmerkmale.BERUF, List.of(beruf)),
                        new Ordnung(Fallmerkmale.BERUF, false), new Seitenangabe(10, nach, null, null));
    }

    private static Anrufer arbeitgeber(String id) {
        return new Anrufer("kennung-" + id, null, Set.of(Rolle.ARBEITGEBER), Set.of(), null, id, null, Set.of());
    }
}
