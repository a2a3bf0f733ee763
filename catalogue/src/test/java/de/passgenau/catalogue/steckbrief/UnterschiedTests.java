package de.passgenau.catalogue.steckbrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class UnterschiedTests {

    @Test
    void saysWhatWasThereAndWhatIsNow() {
        var alt = Steckbriefe.coaching();
        var neu = Steckbriefe.mitTitel(Steckbriefe.mitAblauf(alt, Steckbriefe.ablauf(Duration.ofHours(30))),
                "Coaching plus");

        assertThat(Unterschied.zwischen(alt, neu)).containsExactly(
                new Feldaenderung("titel", "Coaching", "Coaching plus"),
                new Feldaenderung("ablauf.wochenstunden", "von 19:30, teilzeit ja", "von 30:00, teilzeit ja"));
    }

    @Test
    void saysWhatWasNotThereAtAll() {
        assertThat(Unterschied.zwischen(Steckbriefe.entwurf(), Steckbriefe.coaching()))
                .contains(new Feldaenderung("beschreibung.ziele", null, "Tagesstruktur"),
                        new Feldaenderung("ablauf.dauer", null, "wert 6, einheit MONATE, maximal ja"),
                        new Feldaenderung("wirkung.hemmnisse", null, "TAGESSTRUKTUR; SCHULDEN"),
                        new Feldaenderung("ausstattung.kinderbetreuung", "nein", "ja"));
    }

    @Test
    void tellsMoneyInEuros() {
        assertThat(Klartext.von(new Kosten(null, null, 50_005L, "im Jahr")))
                .isEqualTo("jePlatzMonat 500,05 €, bezug im Jahr");
    }

    @Test
    void tellsAllOfAFirstOne() {
        assertThat(Unterschied.alles(Steckbriefe.entwurf())).extracting(Feldaenderung::feld)
                .startsWith("titel", "art", "instrument")
                .doesNotContain("ablauf.dauer", "ergebnisse");
    }

    @Property(tries = 300)
    @Label("M-02 two Steckbriefe differ in a field exactly if they are different, and the same fields in either direction")
    void seesEveryDifference(@ForAll("steckbriefe") Steckbrief eine, @ForAll("steckbriefe") Steckbrief andere) {
        assertThat(Unterschied.zwischen(eine, andere).isEmpty()).isEqualTo(eine.equals(andere));
        assertThat(felder(eine, andere)).isEqualTo(felder(andere, eine));
        assertThat(Unterschied.zwischen(eine, eine)).isEmpty();
    }

    private static Set<String> felder(Steckbrief eine, Steckbrief andere) {
        return Unterschied.zwischen(eine, andere).stream().map(Feldaenderung::feld).collect(Collectors.toSet());
    }

    /** Each part either of a draft or of a full one, so that any part may be the only different one. */
    @Provide
    Arbitrary<Steckbrief> steckbriefe() {
        var voll = Steckbriefe.coaching();
        var leer = Steckbriefe.entwurf();
        return Combinators.combine(Arbitraries.integers().between(0, 4095), Arbitraries.of("Coaching", "Werkstatt"))
                .as((wahl, titel) -> new Steckbrief(titel, voll.art(), voll.instrument(),
                        aus(wahl, 0, voll.beteiligte(), leer.beteiligte()),
                        aus(wahl, 1, voll.beschreibung(), leer.beschreibung()),
                        aus(wahl, 2, voll.zielpersonen(), leer.zielpersonen()),
                        aus(wahl, 3, voll.wirkung(), leer.wirkung()), aus(wahl, 4, voll.ablauf(), leer.ablauf()),
                        aus(wahl, 5, voll.gebiet(), leer.gebiet()),
                        aus(wahl, 6, voll.ausstattung(), leer.ausstattung()),
                        aus(wahl, 7, voll.foerderung(), leer.foerderung()), aus(wahl, 8, voll.zugang(), leer.zugang()),
                        aus(wahl, 9, voll.ergebnisse(), List.of())));
    }

    private static <A> A aus(int wahl, int stelle, A eines, A anderes) {
        return (wahl >> stelle & 1) == 1 ? eines : anderes;
    }
}
