package de.passgenau.catalogue.durchgang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import de.passgenau.catalogue.durchgang.Tatausgang.KeinPlatz;
import de.passgenau.catalogue.durchgang.Tatausgang.Vollzogen;
import de.passgenau.catalogue.durchgang.vergabe.Zuweisen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TatausgangTests {

    private static final int VIELE = 100;

    @Test
    @DisplayName("M-03 of a hundred who want the last place at once one gets it, and the others wait in a row")
    void givesTheLastPlaceToOne() throws Exception {
        var vorschlaege = IntStream.range(0, VIELE).mapToObj(i -> Kurs.vorschlag("p" + i)).toArray(Tat[]::new);
        var gespeichert = new AtomicReference<>(Kurs.nach(Kurs.mitPlaetzen(1), Kurs.VORHER, vorschlaege));
        var start = new CyclicBarrier(VIELE);

        List<Tatausgang> ausgaenge;
        try (var leute = Executors.newFixedThreadPool(VIELE)) {
            var versuche = IntStream.range(0, VIELE)
                    .mapToObj(i -> (Callable<Tatausgang>) () -> {
                        start.await();
                        return zuweisen(gespeichert, "p" + i);
                    })
                    .toList();
            ausgaenge = leute.invokeAll(versuche).stream().map(TatausgangTests::ergebnis).toList();
        }

        assertThat(ausgaenge.stream().filter(Vollzogen.class::isInstance)).hasSize(1);
        assertThat(ausgaenge.stream().filter(KeinPlatz.class::isInstance).map(it -> ((KeinPlatz) it).warteplatz()))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(1, VIELE).boxed().toList());
        assertThat(gespeichert.get().belegung(Kurs.VORHER).belegt()).isEqualTo(1);
        assertThat(gespeichert.get().belegung(Kurs.VORHER).wartend()).isEqualTo(VIELE - 1);
    }

    /** As a store does it that only takes the version after the one it has. */
    private static Tatausgang zuweisen(AtomicReference<Durchgang> gespeichert, String wer) {
        while (true) {
            var gelesen = gespeichert.get();
            var ausgang = Kurs.tue(gelesen, Kurs.VORHER, new Zuweisen(Kurs.id(wer), true));
            if (gespeichert.compareAndSet(gelesen, ausgang.zuSpeichern().orElseThrow())) {
                return ausgang;
            }
        }
    }

    private static <T> T ergebnis(Future<T> kuenftig) {
        return kuenftig.resultNow();
    }

    @Test
    void goesOnOnlyAfterWhatWasDone() {
        var vorgeschlagen = Kurs.tue(Kurs.mitPlaetzen(1), Kurs.VORHER, Kurs.vorschlag("anna"));
        var abgelehnt = Kurs.tue(Kurs.mitPlaetzen(1), Kurs.VORHER, new Zuweisen(Kurs.id("anna"), false));

        assertThat(vorgeschlagen.dann(
                stand -> Kurs.tue(stand, Kurs.VORHER, new Zuweisen(Kurs.id("anna"), false))).zuSpeichern())
                .hasValueSatisfying(stand -> assertThat(stand.belegung(Kurs.VORHER).zugewiesen()).isEqualTo(1));
        assertThat(abgelehnt.dann(stand -> Kurs.tue(stand, Kurs.VORHER, Kurs.vorschlag("anna"))))
                .isEqualTo(abgelehnt);
    }

    @Test
    void namesItsReasons() {
        assertThatThrownBy(() -> new Tatausgang.Abgewiesen(List.of())).hasMessageContaining("reasons");
    }
}
