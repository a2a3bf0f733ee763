package de.passgenau.api.vermittlung.meldung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.graphql.zugriff.Zweck;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.Stellengang;
import de.passgenau.api.stelle.suche.Probenzaehler;
import de.passgenau.api.stelle.suche.StellenSuche;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import reactor.core.Disposable;
import reactor.core.Disposables;

@Anwendungstest
@DisplayName("X-06 of a changed offer the search is asked once, however many people keep the same one")
class GleicheFrageTests {

    private static final int HOERER = 40;
    private static final int STELLEN = 3;

    @LocalServerPort
    private int port;
    @Autowired
    private ApplicationContext anwendung;
    @Autowired
    private Dokumentliste<Stellenangebot> liste;
    @Autowired
    private Trefferstrom strom;
    @Autowired
    private Trefferquellen quellen;
    @Autowired
    private Kennungen kennungen;
    private final Disposable.Composite abonnements = Disposables.composite();
    private Stellengang stellen;
    private Probenzaehler zaehler;

    @BeforeEach
    void connect() {
        stellen = new Stellengang(new Draht(port).als("demo-ags"));
        zaehler = new Probenzaehler(anwendung, liste);
    }

    @AfterEach
    void leave() {
        abonnements.dispose();
    }

    /** The offers that somebody with this name is told of. */
    private Collection<String> hoere(String name, String text, boolean nurEigene) {
        var einsicht = Einsicht.imHintergrund(new Anrufer(name, null, Set.of(Rolle.ARBEITGEBERSERVICE), Set.of(), null,
                null, null, Set.of()), "test", Zweck.VERMITTLUNG);
        var sicht = liste.fuer(einsicht).filter();
        var wunsch = new Trefferwunsch(new Meldungswunsch("gleicheFrage", name + text, false, 0), sicht, sicht,
                einsicht);
        var suche = new StellenSuche(text, List.of(), List.of(), List.of(), null, null, null, List.of(), List.of(),
                nurEigene, List.of(), null, null);
        var gemeldete = new ConcurrentLinkedQueue<String>();
        abonnements.add(strom
                .von(new Stellenfundblick(quellen, zaehler.probe(), kennungen).auf(wunsch, suche), wunsch.bezug(), null)
                .subscribe(ereignis -> gemeldete.add(ereignis.stellenangebotId())));
        return gemeldete;
    }

    private List<String> gemeldete(String titel) {
        return IntStream.range(0, STELLEN)
                .mapToObj(i -> stellen.gemeldet(Map.of("titel", titel + " " + i)).at("/id").asString())
                .toList();
    }

    private static void assertTold(Collection<String> gemeldete, List<String> stellen) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(gemeldete).containsExactlyInAnyOrderElementsOf(stellen));
    }

    private long fragen(String stelle) {
        return zaehler.fragenNach(kennungen.id(Stellenangebot.class, stelle));
    }

    @Test
    void isAskedOnceForAllOfThem() {
        var hoerer = IntStream.range(0, HOERER).mapToObj(i -> hoere("wer" + i, "Windharfenbau", false)).toList();

        var stellen = gemeldete("Windharfenbau");

        assertThat(hoerer).allSatisfy(gemeldete -> assertTold(gemeldete, stellen));
        assertThat(stellen).allSatisfy(eine -> assertThat(fragen(eine)).isOne());
    }

    @Test
    void isAskedAgainForAnotherQuestionAndForWhoMeansHisOwnOffers() {
        var hoerer = List.of(hoere("demo-ags", "Maultrommelbau", false), hoere("demo-ags", "Maultrommel", false),
                hoere("demo-ags", "Maultrommelbau", true));
        var fremder = hoere("wer anders", "Maultrommelbau", true);

        var stellen = gemeldete("Maultrommelbau");

        assertThat(hoerer).allSatisfy(gemeldete -> assertTold(gemeldete, stellen));
        await().untilAsserted(() -> assertThat(stellen).allSatisfy(eine -> assertThat(fragen(eine)).isEqualTo(4)));
        assertThat(fremder).isEmpty();
    }
}
