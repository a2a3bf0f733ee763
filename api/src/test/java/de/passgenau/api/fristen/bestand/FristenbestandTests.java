package de.passgenau.api.fristen.bestand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fristen.kalender.Kalender;
import de.passgenau.api.fristen.rechnung.Fristenrechnung;
import de.passgenau.api.fristen.regelwerk.lesen.Regelwerkwahl;
import de.passgenau.api.liste.Folger.Dokumente;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.matching.Sichtfilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("E-03 what is due stays true to the cases and to the day")
class FristenbestandTests {

    private final Uhr uhr = new Uhr();
    private final Akten akten = new Akten();
    private Fristenbestand bestand = neu();

    private Fristenbestand neu() {
        try {
            var regelwerk = Regelwerkwahl.lies("uckermark");
            return new Fristenbestand(new Fristenrechnung(regelwerk, Kalender.fuer(regelwerk.land())), uhr);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void startEmpty() {
        bestand = neu();
    }

    @Test
    void isNotReadyBeforeItIsFilled() {
        assertThat(bestand.bereitschaft().antwortet()).isFalse();

        bestand.gleicheAb(akten);

        assertThat(bestand.bereitschaft().antwortet()).isTrue();
    }

    @Test
    void movesWithTheDay() {
        bestand.uebernimm(akten.lege(mitAntrag("2026-11-02")));
        assertThat(zustaende()).containsExactly("2026-11-16 OFFEN");

        uhr.tag = "2026-11-16";
        assertThat(zustaende()).containsExactly("2026-11-16 HEUTE");
        uhr.tag = "2026-11-17";
        assertThat(zustaende()).containsExactly("2026-11-16 UEBERFAELLIG");
    }

    @Test
    void goesOnWithTheOthersWhereNobodyCanCount() {
        akten.lege(mitAntrag("4711-11-02"));
        akten.lege(mitAntrag("2026-11-02"));

        bestand.gleicheAb(akten);
        assertThat(zustaende()).containsExactly("2026-11-16 OFFEN");

        uhr.tag = "2026-11-16";
        assertThat(zustaende()).containsExactly("2026-11-16 HEUTE");
    }

    @Test
    void findsAfterACrashWhatItWasNotTold() {
        var bleibt = akten.lege(mitAntrag("2026-11-02"));
        var geht = akten.lege(mitAntrag("2026-11-02"));
        bestand.gleicheAb(akten);
        akten.alle.remove(geht.kennung());
        akten.lege(mitAntrag("2026-10-29"));

        assertThat(bestand.gleicheAb(akten)).isEqualTo(2);
        assertThat(zustaende()).containsExactly("2026-11-12 OFFEN", "2026-11-16 OFFEN");
        assertThat(bestand.gleicheAb(akten)).as("nothing is left to put right").isZero();
        bestand.entferne(bleibt.kennung());
        assertThat(zustaende()).containsExactly("2026-11-12 OFFEN");
    }

    @Test
    void keepsWhatItIsToldWhileItCompares() {
        var fall = akten.lege(mitAntrag("2026-11-02"));
        akten.beimLaden = () -> {
            bestand.uebernimm(fall);
            bestand.entferne(fall.kennung());
        };

        assertThat(bestand.gleicheAb(akten)).isZero();
        assertThat(zustaende()).isEmpty();
    }

    @Test
    void saysWhatIsStillOpenOnTheDaysOfACalendar() {
        var fall = akten.lege(mitAntrag("2026-11-02"));
        bestand.gleicheAb(akten);
        var wer = Set.of(fall.fallmanager());

        assertThat(offene(wer, "2026-11-16", "2026-11-16")).contains("2026-11-16 Einstiegsberatung");
        assertThat(offene(wer, "2026-11-01", "2026-11-15")).isEmpty();
        assertThat(offene(Set.of("jemand-anderes"), "2026-11-01", "2026-11-30")).isEmpty();
        assertThat(bestand.offene(fall.kennung(), Sichtfilter.alles())).extracting(Fristtermin::marke)
                .doesNotHaveDuplicates()
                .contains("E-03-2026-11-02-1");
        assertThat(bestand.offene(fall.kennung(), Sichtfilter.nichts())).isEmpty();
    }

    private List<String> offene(Set<String> wer, String von, String bis) {
        return bestand.offene(wer, LocalDate.parse(von), LocalDate.parse(bis), Sichtfilter.alles())
                .stream()
                .map(frist -> frist.tag() + " " + frist.titel())
                .toList();
    }

    private List<String> zustaende() {
        return bestand.heute()
                .seite(FristenfilterTests.alle(), Sichtfilter.alles(), new Seitenangabe(100, null, null, null), null)
                .posten()
                .stream()
                .filter(posten -> posten.regel().id().equals("E-03"))
                .map(posten -> posten.faellig() + " " + posten.zustand())
                .toList();
    }

    static Fall mitAntrag(String tag) {
        var fall = Fallbestand.inPrenzlau();
        var antrag = LocalDate.parse(tag);
        return Fallbestand.mit(fall, fall.verlauf()
                .mit(Ereignis.von(Kopf.neu(new EintragId("a"), antrag, "anna"),
                        Ereignis.Art.ANTRAG_VOLLSTAENDIG, antrag, null)));
    }

    /** Documents without a store. */
    private static final class Akten implements Dokumente<Fall> {

        private final Map<String, Fall> alle = new TreeMap<>();
        private Runnable beimLaden = () -> {};

        Fall lege(Fall fall) {
            alle.put(fall.kennung(), fall);
            return fall;
        }

        @Override
        public Map<String, Long> stand() {
            var stand = new TreeMap<String, Long>();
            alle.forEach((id, fall) -> stand.put(id, fall.version()));
            return stand;
        }

        @Override
        public List<Fall> lade(Collection<String> ids) {
            var gelesen = alle.values().stream().filter(fall -> ids.contains(fall.kennung())).toList();
            beimLaden.run();
            return gelesen;
        }
    }

    /** A clock that is set by hand. */
    private static final class Uhr extends Clock {

        private String tag = "2026-11-03";

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.parse(tag + "T09:00:00Z");
        }
    }
}
