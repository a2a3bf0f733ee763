package de.passgenau.catalogue.durchgang;

import static de.passgenau.catalogue.Ausgaenge.stand;
import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.catalogue.Speicherform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LieferungTests {

    private static final Umstaende UMSTAENDE = Kurs.am(Kurs.VORHER);

    @Test
    @DisplayName("M-05 a Durchgang follows its source as long as nobody has planned it otherwise")
    void isFollowedUntilSomebodyPlansOtherwise() {
        var geliefert = geliefert(5);
        var gefolgt = nachgefuehrt(geliefert, 6);
        var umgeplant = stand(gefolgt.umplanen(Kurs.rahmen(9), UMSTAENDE, Kurs.spur(Kurs.VORHER)));
        var bewahrt = nachgefuehrt(umgeplant, 7);

        assertThat(gefolgt.rahmen().plaetze().hoechstens()).isEqualTo(6);
        assertThat(gefolgt.eigenstaendig()).isFalse();
        assertThat(umgeplant.eigenstaendig()).isTrue();
        assertThat(bewahrt.rahmen().plaetze().hoechstens()).isEqualTo(9);
        assertThat(nachgefuehrt(bewahrt, 7)).isSameAs(bewahrt);
    }

    @Test
    @DisplayName("M-05 what was called off stays so whatever its source says")
    void doesNotBringBackWhatWasCalledOff() {
        var abgesagt = stand(geliefert(5).absagen("Zu wenige.", UMSTAENDE, Kurs.spur(Kurs.VORHER)));

        assertThat(nachgefuehrt(abgesagt, 8).absage()).isNotNull();
        assertThat(nachgefuehrt(abgesagt, 8).rahmen().plaetze().hoechstens()).isEqualTo(5);
    }

    @Test
    void changesNothingOfWhatWasPlannedHere() {
        var hier = Kurs.mitPlaetzen(5);

        assertThat(nachgefuehrt(hier, 5)).isSameAs(hier);
        assertThat(nachgefuehrt(hier, 8)).isSameAs(hier);
    }

    @Test
    void comesBackFromTheStore() {
        assertThat(Speicherform.gelesen(Durchgang.class, Speicherform.geschrieben(geliefert(5))))
                .isEqualTo(geliefert(5));
    }

    private static Durchgang geliefert(int plaetze) {
        return Kurs.mitPlaetzen(plaetze).geliefert(lieferung(plaetze), Kurs.spur(Kurs.VORHER));
    }

    private static Durchgang nachgefuehrt(Durchgang durchgang, int plaetze) {
        return stand(durchgang.nachfuehren(lieferung(plaetze), UMSTAENDE, Kurs.spur(Kurs.VORHER)));
    }

    private static Lieferung lieferung(int plaetze) {
        return new Lieferung("V1", Kurs.rahmen(plaetze));
    }
}
