package de.passgenau.api.stelle.vorgang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.api.stelle.Stellenangebote;
import de.passgenau.api.stelle.Stellenbeispiel;
import de.passgenau.api.stelle.Stellenmeldung;
import de.passgenau.api.stelle.angabe.Stellenrahmen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Anwendungstest
class DoppelwacheTests {

    @Autowired
    private Stellenangebote alle;
    @Autowired
    private Dokumentliste<Stellenangebot> liste;
    @Autowired
    private Doppelwache wache;
    @Autowired
    private Clock clock;

    @Test
    void makesRoomForTheSameOnceItsDaysAreOver() {
        var heute = LocalDate.now(clock);
        var alte = gespeichert(eine("wache-alt", "wache-1", heute.minusDays(1)));
        var neue = eine("wache-neu", "wache-1", heute.plusDays(30));

        var gespeichert = gespeichert(wache.mitPlatz(neue));

        assertThat(gespeichert.version()).isEqualTo(1);
        assertThat(alle.findById(alte.id())).get()
                .satisfies(einer -> assertThat(einer.doppel().werte()).containsExactly("wache-alt"));
        assertThat(wache.grund(eine("wache-dritte", "wache-1", null)).angaben()).contains("wache-neu");
    }

    @Test
    void leavesOneThatStandsItsPlace() {
        var offene = gespeichert(eine("wache-offen", "wache-2", LocalDate.now(clock)));

        wache.mitPlatz(eine("wache-zweite", "wache-2", null));

        assertThat(alle.findById(offene.id())).contains(offene);
    }

    private Stellenangebot gespeichert(Stellenangebot stelle) {
        var gespeichert = alle.save(stelle);
        liste.gespeichert(List.of(gespeichert));
        return gespeichert;
    }

    private static Stellenangebot eine(String id, String betrieb, @Nullable LocalDate bis) {
        var angaben = Stellenbeispiel.angaben(new Stellenrahmen(1, null, null, bis));
        return Stellenangebot.gemeldet(new StellenangebotId(id), new ArbeitgeberId(betrieb),
                new Stellenmeldung(angaben, List.of(), "demo-ags", null), Stellenbeispiel.tat(Stellenbeispiel.TAG));
    }
}
