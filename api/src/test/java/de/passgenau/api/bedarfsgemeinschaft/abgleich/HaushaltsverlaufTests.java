package de.passgenau.api.bedarfsgemeinschaft.abgleich;

import static de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben.SPUR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.passgenau.api.bedarfsgemeinschaft.Antrag;
import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Bescheid;
import de.passgenau.api.bedarfsgemeinschaft.Haushaltsproben;
import de.passgenau.api.bedarfsgemeinschaft.Leistungsbezug;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.bedarfsgemeinschaft.MitgliedId;
import de.passgenau.api.bedarfsgemeinschaft.Mitglieder;
import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsrolle;
import de.passgenau.api.bedarfsgemeinschaft.Zugehoerigkeit;
import de.passgenau.api.bedarfsgemeinschaft.regel.Haushaltspruefung;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Whatever happens to a household, and in which order")
class HaushaltsverlaufTests {

    private static final LocalDate BEGINN = LocalDate.parse("2026-01-02");
    private static final List<String> GEBURTSTAGE = List.of("1988-06-15", "1986-07-12", "2011-03-04", "2019-06-03",
            "2001-08-08", "1990-12-31");

    /** Something that somebody tries: what, with whom, how many days later, and two more numbers. */
    record Zug(int was, int wer, int spaeter, int a, int b) {}

    @Property(tries = 150)
    @Label("no sequence of acts reaches a state that the rules forbid")
    void staysValid(@ForAll("zuege") List<Zug> zuege) {
        var heute = BEGINN;
        var bg = gegruendet();
        for (var zug : zuege) {
            heute = heute.plusDays(zug.spaeter);
            bg = versucht(bg, zug, heute);
            for (var tag = BEGINN; !tag.isAfter(heute); tag = tag.plusDays(1)) {
                pruefeTag(bg, tag);
            }
        }
    }

    @Property(tries = 150)
    @Label("the case of each member knows exactly when there were benefits, whenever it is compared, and comparing it again changes nothing")
    void keepsTheCasesInLine(@ForAll("zuege") List<Zug> zuege) {
        var heute = BEGINN;
        var bg = gegruendet();
        Map<MitgliedId, Fallverlauf> faelle = new HashMap<>();
        for (var zug : zuege) {
            heute = heute.plusDays(zug.spaeter);
            bg = versucht(bg, zug, heute);
            for (var mitglied : bg.mitglieder().alle()) {
                if (mitglied.fallId() != null && zug.b % 4 != 0) {
                    faelle.put(mitglied.id(), angeglichen(bg, mitglied, heute, faelle.get(mitglied.id())));
                }
            }
        }
        for (var mitglied : bg.mitglieder().alle()) {
            if (mitglied.fallId() != null) {
                pruefeBezug(bg, mitglied, heute, angeglichen(bg, mitglied, heute, faelle.get(mitglied.id())));
            }
        }
    }

    private static Fallverlauf angeglichen(Bedarfsgemeinschaft bg, Mitglied mitglied, LocalDate heute,
            @Nullable Fallverlauf bisher) {
        var davor = bisher == null ? Fallverlauf.neu() : bisher;
        var abgleich = new Ereignisabgleich(bg, mitglied, heute);
        var einmal = abgleich.angeglichen(davor, BEGINN);
        assertThat(abgleich.angeglichen(einmal, BEGINN)).isEqualTo(einmal);
        assertThat(einmal.eintraege().toList()).containsAll(davor.eintraege().toList());
        return einmal;
    }

    private static void pruefeBezug(Bedarfsgemeinschaft bg, Mitglied mitglied, LocalDate heute, Fallverlauf akte) {
        var ereignisse = akte.geltend().betreuung().ereignisse();
        var bezogen = bg.leistung().bezogen();
        for (var tag = BEGINN; !tag.isAfter(heute); tag = tag.plusDays(1)) {
            var dieser = tag;
            var hatte = mitglied.dabei(tag) && bezogen.stream().anyMatch(einer -> einer.umfasst(dieser));
            assertThat(ereignisse.leistungZwischen(tag, tag.plusDays(1))).as("%s on %s", bezogen, tag)
                    .isEqualTo(hatte);
        }
    }

    private static void pruefeTag(Bedarfsgemeinschaft bg, LocalDate tag) {
        var da = bg.mitglieder().am(tag);
        assertThat(da.stream().filter(eines -> ist(eines, tag, Mitgliedsrolle.ANTRAGSTELLER)).count()).as("on %s", tag)
                .isEqualTo(da.isEmpty() ? 0 : 1);
        assertThat(da.stream().filter(eines -> ist(eines, tag, Mitgliedsrolle.PARTNER)).count()).isLessThan(2);
        assertThat(da).allSatisfy(eines -> assertThat(
                !ist(eines, tag, Mitgliedsrolle.ANTRAGSTELLER) || eines.istElb(tag)).isTrue());
        assertThat(da.stream().map(Mitglied::namensschluessel).distinct()).hasSameSizeAs(da);
        assertThat(bg.leistung().bewilligt().stream().filter(einer -> einer.umfasst(tag)).map(Leistungsbezug::von))
                .hasSizeLessThan(2);
    }

    private static boolean ist(Mitglied mitglied, LocalDate tag, Mitgliedsrolle rolle) {
        return mitglied.rolle(tag).equals(Optional.of(rolle));
    }

    private static Bedarfsgemeinschaft gegruendet() {
        return Haushaltsproben.mitAntrag(Haushaltsproben.mit(Haushaltsproben.mitFall(Haushaltsproben.wanda())),
                BEGINN.toString());
    }

    private static Bedarfsgemeinschaft versucht(Bedarfsgemeinschaft bg, Zug zug, LocalDate heute) {
        var danach = danach(bg, zug, heute);
        var pruefung = new Pruefung();
        Haushaltspruefung.pruefe(danach, heute, pruefung);
        return pruefung.verstoesse().isEmpty() ? danach : bg;
    }

    private static Bedarfsgemeinschaft danach(Bedarfsgemeinschaft bg, Zug zug, LocalDate heute) {
        var tag = heute.minusDays(zug.a);
        return switch (zug.was) {
            case 0, 1 -> bg.mit(gekommen(bg.mitglieder(), zug, tag), SPUR);
            case 2 -> bg.mit(gegangen(bg.mitglieder(), zug, tag), SPUR);
            case 3, 4 -> bg.mit(bg.leistung().mit(new Antrag("a" + heute + zug, tag, heute, "silke")), SPUR);
            case 5 -> bewilligt(bg, zug, heute, tag.plusDays(10));
            case 6 -> bewilligt(bg, zug, heute, anschluss(bg).orElse(tag));
            default -> bg.mit(bg.leistung()
                    .mit(new Bescheid("e" + heute + zug, Bescheid.Art.BEENDET, heute, null, tag.plusDays(zug.b), heute,
                            "silke")),
                    SPUR);
        };
    }

    private static Bedarfsgemeinschaft bewilligt(Bedarfsgemeinschaft bg, Zug zug, LocalDate heute, LocalDate von) {
        return bg.mit(bg.leistung()
                .mit(new Bescheid("b" + heute + zug, Bescheid.Art.BEWILLIGT, heute, von, von.plusDays(zug.b), heute,
                        "silke")),
                SPUR);
    }

    /** The day after the last one that was granted. */
    private static Optional<LocalDate> anschluss(Bedarfsgemeinschaft bg) {
        var alle = bg.leistung().bewilligt();
        return alle.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(alle.getLast().bis()).map(bis -> bis.plusDays(1));
    }

    private static Mitglieder gekommen(Mitglieder alle, Zug zug, LocalDate tag) {
        var rolle = Mitgliedsrolle.values()[zug.b % Mitgliedsrolle.values().length];
        var geburt = LocalDate.parse(GEBURTSTAGE.get(zug.wer));
        var id = new MitgliedId("m" + zug.wer);
        var zeit = new Zugehoerigkeit(tag, null, rolle);
        var fall = Mitglied.MINDESTALTER + 3 < 2026 - geburt.getYear() ? new FallId("f" + zug.wer) : null;
        return alle.mit(alle.mitglied(id)
                .map(frueher -> frueher.mit(zeit))
                .orElse(new Mitglied(id, "Person" + zug.wer, "Winterberg", geburt, true, List.of(zeit), fall)));
    }

    private static Mitglieder gegangen(Mitglieder alle, Zug zug, LocalDate tag) {
        var eines = alle.alle().get(zug.wer % alle.alle().size());
        var anderes = alle.alle().get(zug.b % alle.alle().size());
        var danach = alle.mit(eines.ausgeschieden(tag.isBefore(eines.letzte().von()) ? eines.letzte().von() : tag));
        return zug.a % 2 == 0 || anderes.equals(eines)
                ? danach
                : danach.mit(anderes.inRolle(tag.plusDays(1), Mitgliedsrolle.ANTRAGSTELLER));
    }

    @Provide
    static Arbitrary<List<Zug>> zuege() {
        return Combinators.combine(Arbitraries.integers().between(0, 7), Arbitraries.integers().between(0, 5),
                Arbitraries.integers().between(0, 25), Arbitraries.integers().between(0, 30),
                Arbitraries.integers().between(0, 30)).as(Zug::new).list().ofMinSize(3).ofMaxSize(16);
    }
}
