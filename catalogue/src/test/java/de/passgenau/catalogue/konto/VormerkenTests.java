package de.passgenau.catalogue.konto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import de.passgenau.catalogue.durchgang.DurchgangId;
import de.passgenau.catalogue.durchgang.Kurs;
import de.passgenau.catalogue.regel.Ausgang;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

@Label("N-13 whatever is claimed")
class VormerkenTests {

    /** A claim, and whether a Teilnahme comes of it and has ended so many days after the claim. */
    record Wunsch(
            int teilnahme,
            int durchgang,
            String gleichartig,
            int spaeter,
            @Nullable String grund,
            @Nullable Integer geendet) {}

    /** A claim that was accepted, when it was made. */
    record Angenommen(Massnahmenkonto vorher, Vormerken tat, Massnahmenkonto nachher) {}

    @Property
    @Label("never two at once for one Durchgang, and none like another within 24 months without a reason")
    void keepsTheRule(@ForAll("wuensche") List<Wunsch> wuensche) {
        for (var eine : angenommen(wuensche)) {
            var andere = eine.vorher()
                    .vormerkungen()
                    .stream()
                    .filter(frueher -> !frueher.teilnahme().equals(eine.tat().teilnahme()))
                    .toList();
            assertThat(andere.stream().filter(frueher -> frueher.stand().offen()).map(Vormerkung::durchgang))
                    .doesNotContain(eine.tat().durchgang());
            var ab = eine.tat().beginn().minusMonths(24);
            if (eine.tat().grund() == null) {
                assertThat(andere.stream().filter(frueher -> frueher.gleichartig().equals(eine.tat().gleichartig())))
                        .noneMatch(frueher -> {
                            var letzter = frueher.letzterTag();
                            return frueher.stand().offen() || letzter != null && letzter.isAfter(ab.plusDays(3));
                        });
            }
        }
    }

    @Property
    @Label("to claim the same once more changes nothing")
    void isHarmlessWhenRepeated(@ForAll("wuensche") List<Wunsch> wuensche) {
        for (var eine : angenommen(wuensche)) {
            assertThat(eine.nachher().vormerken(eine.tat(), Kurs.spur(Kurs.ENDE)))
                    .isEqualTo(new Ausgang.Vollzogen<>(eine.nachher()));
        }
    }

    private static List<Angenommen> angenommen(List<Wunsch> wuensche) {
        var angenommen = new ArrayList<Angenommen>();
        var konto = Massnahmenkonto.eroeffnet(Kurs.fall("anna"), Kurs.spur(Kurs.VORHER));
        var heute = Kurs.VORHER;
        for (var wunsch : wuensche) {
            heute = heute.plusDays(wunsch.spaeter());
            var tat = new Vormerken(Kurs.id("t" + wunsch.teilnahme()), new DurchgangId("d" + wunsch.durchgang()),
                    wunsch.gleichartig(), heute, Wiederholungsfristen.UEBLICH, wunsch.grund());
            var frueher = konto.vormerkungen().stream().anyMatch(eine -> eine.teilnahme().equals(tat.teilnahme()));
            if (!frueher && konto.vormerken(tat,
                    Kurs.spur(heute)) instanceof Ausgang.Vollzogen<Massnahmenkonto>(var stand)) {
                angenommen.add(new Angenommen(konto, tat, stand));
                konto = geendet(stand, wunsch.geendet(), heute);
            }
        }
        return angenommen;
    }

    private static Massnahmenkonto geendet(Massnahmenkonto konto, @Nullable Integer tage, LocalDate heute) {
        if (tage == null) {
            return konto;
        }
        var letzte = konto.vormerkungen().getLast();
        var alle = new ArrayList<>(konto.vormerkungen());
        alle.set(alle.size() - 1, new Vormerkung(letzte.teilnahme(), letzte.durchgang(), letzte.gleichartig(),
                letzte.am(), Vormerkstand.BEENDET, heute.plusDays(tage), letzte.grund()));
        return new Massnahmenkonto(konto.fall(), konto.version(), konto.schema(), alle, List.of(), konto.spur());
    }

    @Provide
    Arbitrary<List<Wunsch>> wuensche() {
        return Combinators.combine(Arbitraries.integers().between(0, 30), Arbitraries.integers().between(0, 5),
                Arbitraries.of("coaching", "sprache", "lager"), Arbitraries.integers().between(0, 400),
                Arbitraries.of("jetzt mit Kind").injectNull(0.7), Arbitraries.of(1, 30, 200).injectNull(0.4))
                .as(Wunsch::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(15);
    }
}
