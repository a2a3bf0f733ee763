package de.passgenau.catalogue.massnahme;

import static de.passgenau.catalogue.Ausgaenge.saetze;
import static de.passgenau.catalogue.Ausgaenge.stand;
import static de.passgenau.catalogue.steckbrief.Steckbriefe.HEUTE;
import static de.passgenau.catalogue.steckbrief.Steckbriefe.coaching;
import static de.passgenau.catalogue.steckbrief.Steckbriefe.mitTitel;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import de.passgenau.catalogue.Speicherform;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.Traegermuster;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HerkunftTests {

    private static final Tat TAT = new Tat(new Urheber("einfuhr", null), HEUTE,
            Spur.begonnen(Instant.parse("2026-11-02T09:00:00Z"), List.of()));

    @Test
    void remembersWhatItHasSaidLast() {
        var neu = uebernommen(coaching());

        assertThat(neu.wieGeliefert()).isTrue();
        assertThat(stand(neu.nachfuehren(coaching(), TAT))).isSameAs(neu);
        assertThat(Speicherform.gelesen(Massnahme.class, Speicherform.geschrieben(neu))).isEqualTo(neu);
    }

    @Test
    @DisplayName("M-04 what comes anew from the source is a new version, and what was changed here stays")
    void isFollowedWhereNobodyHasChangedAnythingHere() {
        var gefolgt = stand(uebernommen(coaching()).nachfuehren(mitTitel(coaching(), "Dort"), TAT));
        var geaendert = stand(gefolgt.aendern(mitTitel(coaching(), "Hier"), TAT));
        var bewahrt = stand(geaendert.nachfuehren(mitTitel(coaching(), "Anders dort"), TAT));

        assertThat(gefolgt.steckbrief().titel()).isEqualTo("Dort");
        assertThat(gefolgt.fassungen().alle()).hasSize(2);
        assertThat(bewahrt.steckbrief().titel()).isEqualTo("Hier");
        assertThat(bewahrt.wieGeliefert()).isFalse();
        assertThat(stand(bewahrt.nachfuehren(mitTitel(coaching(), "Anders dort"), TAT))).isSameAs(bewahrt);
    }

    @Test
    @DisplayName("M-04 what was called off here is not brought back from elsewhere")
    void changesNothingThatWasCalledOff() {
        var abgesagt = stand(uebernommen(coaching()).absagen("Kein Bedarf", List.of(), TAT));

        assertThat(stand(abgesagt.nachfuehren(coaching(), TAT))).isSameAs(abgesagt);
        assertThat(saetze(abgesagt.nachfuehren(mitTitel(coaching(), "Dort"), TAT))).containsExactly("m-04.abgesagt");
    }

    @Test
    void isUnknownOfWhatWasDraftedHere() {
        var hier = stand(Massnahme.entwerfen(new MassnahmeId("m1"),
                new Entwurf(Traegermuster.LERNHAUS, null, coaching()), TAT));

        assertThat(stand(hier.nachfuehren(mitTitel(coaching(), "Dort"), TAT))).isEqualTo(hier);
        assertThat(hier.wieGeliefert()).isFalse();
    }

    private static Massnahme uebernommen(Steckbrief steckbrief) {
        return stand(Massnahme.entwerfen(new MassnahmeId("m1"), new Entwurf(Traegermuster.LERNHAUS,
                new Herkunft("openqcat", "4711", null, steckbrief), steckbrief), TAT));
    }
}
