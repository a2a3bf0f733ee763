package de.passgenau.api.fall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import de.passgenau.api.fall.angaben.Einwilligungszweck;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.fall.umzug.Bewerberumzug;
import de.passgenau.api.liste.Dokumentleser;
import de.passgenau.api.liste.Leser;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.api.store.Repositorien;
import de.passgenau.api.store.Teststore;
import de.passgenau.matching.Sichtfilter;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What every store has to do for cases. */
abstract class FaelleVertrag {

    abstract Teststore store();

    private MongoTemplate mongo() {
        var parts = new FallConfiguration();
        return Repositorien.mongo(store(), parts.fallindizes(), parts.fallId(), parts.fallschluessel());
    }

    private static final LocalDate HEUTE = LocalDate.parse("2026-11-02");

    private static Dokumentleser<Fall> leser(MongoTemplate mongo) {
        return Leser.auf(new Fallquelle(), mongo);
    }

    @Test
    void givesBackWhatWasStored() {
        var mongo = mongo();
        var fall = Fallbestand.mitEinwilligung(Fallbestand.teilnehmend(Fallbestand.inPrenzlau(), "t"),
                Einwilligungszweck.values());
        var widerrufen = fall.mit(fall.einwilligungen()
                .beendet(Einwilligungszweck.ARBEITGEBERPOOL, LocalDate.parse("2026-11-02")), fall.spur());

        var gespeichert = mongo.save(widerrufen);

        assertThat(leser(mongo).lade(fall.kennung(), Sichtfilter.alles())).contains(gespeichert);
        assertThat(gespeichert.einwilligungen()).isEqualTo(widerrufen.einwilligungen());
        assertThat(gespeichert.bezug()).isEqualTo(fall.bezug());
        var bereit = mongo.save(Fallbestand.imPool(Fallbestand.inPrenzlau(), HEUTE));
        assertThat(leser(mongo).lade(bereit.kennung(), Sichtfilter.alles())).contains(bereit);
        assertThat(bereit.pool().geltend(HEUTE)).isPresent();
    }

    @Test
    void keepsNumbersUniqueAndRefusesAnOlderVersion() {
        var mongo = mongo();
        var erste = mongo.save(Fallbestand.inPrenzlau());
        mongo.save(Fallbestand.im(Zustand.ABGESCHLOSSEN, erste));

        assertThatThrownBy(() -> mongo.save(Fallbestand.im(Zustand.GESPERRT, erste)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> mongo.save(withNumberOf(erste, Fallbestand.inPrenzlau())))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void makeTheFormerWishOfAPersonTheFirstVersionOfHerProfile() {
        var mongo = mongo();
        var fall = mongo.save(Fallbestand.inPrenzlau());
        var alt = Objects.requireNonNull(mongo.findById(fall.kennung(), Document.class, "faelle"));
        alt.remove("verlauf");
        alt.append("bewerber", new Document("zielberuf", "51312").append("alternativen", List.of("51311"))
                .append("kenntnisse", List.of("Gabelstapler"))
                .append("nachweise", List.of("FUEHRERSCHEIN_B"))
                .append("plz", "17291")
                .append("umkreisKm", 25)
                .append("auto", true)
                .append("stundenVon", 20)
                .append("stundenBis", 40)
                .append("schicht", true)
                .append("wochenende", false)).append("funktionsgrenzen", List.of("KEIN_SCHWERES_HEBEN"));
        mongo.save(Bewerberumzug.schritt(alt), "faelle");

        var neu = Objects.requireNonNull(mongo.findById(fall.id(), Fall.class));

        assertThat(neu.bewerber()).isEqualTo(fall.bewerber());
        assertThat(neu.funktionsgrenzen()).isEqualTo(fall.funktionsgrenzen());
        assertThat(neu.verlauf().eintraege()).singleElement()
                .satisfies(eintrag -> assertThat(eintrag.kopf().erfasstDurch()).isEqualTo(fall.fallmanager()));
    }

    /** Every kind of caller against every kind of case: the store's answer is the plain rule's. */
    @Test
    void findsWhatTheSightLetsThroughAndNothingElse() {
        var mongo = mongo();
        var faelle = cases().stream().map(mongo::save).toList();
        var ids = faelle.stream().map(Fall::kennung).toList();
        var seen = new ArrayList<Integer>();

        for (var sicht : sights()) {
            var expected = faelle.stream().filter(fall -> sicht.laesstDurch(Fallsicht.merkmale(fall))).toList();
            assertThat(leser(mongo).lade(ids, sicht)).containsExactlyInAnyOrderElementsOf(expected);
            seen.add(expected.size());
        }
        assertThat(seen).contains(0).anyMatch(count -> count > 0 && count < faelle.size());
    }

    @Test
    void readsOnceForManyPagesWhatDoesNotChange() {
        var mongo = mongo();
        var fall = mongo.save(Fallbestand.inPrenzlau());
        var neuer = mongo.save(Fallbestand.inPrenzlau());
        var seiten = Leser.seiten(new Fallquelle(), mongo);

        var eine = seiten.apply(List.of(fall.kennung()), Sichtfilter.alles());
        assertThat(seiten.apply(List.of(fall.kennung()), Sichtfilter.alles()).getFirst()).isSameAs(eine.getFirst());

        var beide = List.of(fall.kennung(), neuer.kennung());
        assertThat(seiten.apply(beide, Sichtfilter.alles())).containsExactlyInAnyOrder(fall, neuer);
    }

    @Test
    void showsOnlyTheLatestVersionOnAPageAndOnlyInSight() {
        var mongo = mongo();
        var fall = mongo.save(Fallbestand.inPrenzlau());
        var ids = List.of(fall.kennung());
        var prenzlau = Sichtfilter.wo("zustaendigkeit.geschaeftsstelle", Set.of("Prenzlau"));
        var schwedt = Sichtfilter.wo("zustaendigkeit.geschaeftsstelle", Set.of("Schwedt"));
        var seiten = Leser.seiten(new Fallquelle(), mongo);
        assertThat(seiten.apply(ids, prenzlau)).containsExactly(fall);

        var geaendert = mongo.save(Fallbestand.im(Zustand.ABGESCHLOSSEN, fall));

        assertThat(seiten.apply(ids, prenzlau)).containsExactly(geaendert);
        assertThat(seiten.apply(ids, schwedt)).isEmpty();
        mongo.remove(geaendert);
        assertThat(seiten.apply(ids, prenzlau)).isEmpty();
    }

    private static List<Fall> cases() {
        var faelle = new ArrayList<Fall>();
        for (var zustand : Zustand.values()) {
            for (var stelle : List.of("Prenzlau", "prenzlau", "Schwedt")) {
                for (var zweck : Einwilligungszweck.values()) {
                    var fall = Fallbestand.im(zustand, Fallbestand.gefuehrt(stelle, "jemand"));
                    faelle.add(fall);
                    faelle.add(Fallbestand.mitEinwilligung(copy(fall), zweck));
                    faelle.add(Fallbestand.teilnehmend(copy(fall), "t1", "t2"));
                    faelle.add(Fallbestand.imPool(copy(fall), HEUTE, zweck));
                    faelle.add(Fallbestand.imPool(copy(fall), HEUTE.minusYears(1), zweck));
                }
            }
        }
        return faelle;
    }

    private static List<Sichtfilter> sights() {
        var sights = new ArrayList<>(List.of(Sichtfilter.alles(), Sichtfilter.nichts()));
        for (var rolle : Rolle.values()) {
            for (var stellen : List.of(Set.<String>of(), Set.of("Prenzlau"), Set.of("Schwedt", "Templin"))) {
                var anrufer = new Anrufer("k", null, Set.of(rolle), stellen, id(rolle, Rolle.TRAEGER, "t1"),
                        id(rolle, Rolle.ARBEITGEBER, "a1"), null, Set.of());
                for (var sicht : List.<Function<Anrufer, Sichtfilter>>of(Fallsicht::akten, Fallsicht::kandidaten,
                        wer -> Fallsicht.pool(wer, HEUTE), Fallsicht::teilnehmer)) {
                    sights.add(sicht.apply(anrufer));
                }
            }
        }
        return sights;
    }

    private static @Nullable String id(Rolle hat, Rolle braucht, String id) {
        return hat == braucht ? id : null;
    }

    private static Fall copy(Fall fall) {
        return Fallbestand.im(fall.zustand(), Fallbestand.gefuehrt(fall.geschaeftsstelle(), fall.fallmanager()));
    }

    private static Fall withNumberOf(Fall eine, Fall andere) {
        return new Fall(andere.id(), 0, Fall.SCHEMA, eine.fallnummer(), andere.namensschluessel(),
                andere.bgId(), andere.zustaendigkeit(), andere.person(), andere.verlauf(), andere.einwilligungen(),
                andere.pool(), Set.of(), andere.zustand(), andere.verwahrung(), andere.schluessel(), andere.spur());
    }
}
