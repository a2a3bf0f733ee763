package de.passgenau.matching.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.passgenau.matching.Datensatz;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Kartei;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.Rangwert;
import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Bewertung;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.massnahme.Massnahmenbewertung;
import de.passgenau.matching.profil.Profil;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

@Label("X-01, X-03 A ranking is what comes of judging everybody one by one")
class RangtreueTests {

    private static final int FRAGEN = 5;

    @Property(tries = 12)
    void findPersonsForAnOffer(@ForAll long saat) {
        var lose = new Bevoelkerung(saat);
        var massstab = lose.massstab(Gewichte.fuerStellen());
        try (var matching = matching()) {
            var personen = fuelle(matching.bewerber(), lose, lose::profil);
            assertThat(Stream.generate(lose::stelle).limit(FRAGEN))
                    .allSatisfy(stelle -> pruefe(lose,
                            Rangprobe.von(personen, massstab,
                                    person -> matching.erklaere(person.arbeit(), stelle, massstab),
                                    suche -> matching.bewerberFuer(stelle, suche))));
        }
    }

    @Property(tries = 12)
    void findOffersForAPerson(@ForAll long saat) {
        var lose = new Bevoelkerung(saat);
        var massstab = lose.massstab(Gewichte.fuerStellen());
        try (var matching = matching()) {
            var stellen = fuelle(matching.stellen(), lose, lose::stelle);
            assertThat(Stream.generate(lose::person).limit(FRAGEN))
                    .allSatisfy(person -> pruefe(lose,
                            Rangprobe.von(stellen, massstab,
                                    stelle -> matching.erklaere(person, stelle, massstab),
                                    suche -> matching.stellenFuer(person, suche))));
        }
    }

    @Property(tries = 50)
    void judgePairsByAMinimumAsInSentences(@ForAll long saat) {
        var lose = new Bevoelkerung(saat);
        var massstab = lose.massstab(Gewichte.fuerStellen());
        try (var matching = matching()) {
            var paare = matching.paare(massstab);
            for (int i = 0; i < FRAGEN; i++) {
                var person = lose.person();
                var stelle = lose.stelle();
                var bewertung = matching.erklaere(person, stelle, massstab);
                int erreicht = bewertung instanceof Bewertung.Passend ? bewertung.punkte() : -1;
                assertThat(IntStream.rangeClosed(0, 100))
                        .allSatisfy(mindestpunkte -> assertThat(paare.erreicht(person, stelle, mindestpunkte))
                                .isEqualTo(erreicht >= mindestpunkte));
            }
        }
    }

    @Property(tries = 8)
    void findMassnahmenForAPerson(@ForAll long saat) {
        var lose = new Bevoelkerung(saat);
        var massstab = lose.massstab(Gewichte.fuerMassnahmen());
        try (var matching = matching()) {
            var massnahmen = fuelle(matching.massnahmen(), lose, lose::massnahme);
            assertThat(Stream.generate(lose::profil).limit(FRAGEN))
                    .allSatisfy(person -> pruefe(lose,
                            Rangprobe.von(massnahmen, massstab,
                                    massnahme -> matching.erklaere(person, massnahme, massstab),
                                    suche -> matching.massnahmenFuer(person, suche))
                                    .geordnet((massnahme, punkte) -> new Rangwert(hatZweck(person, massnahme), punkte,
                                            nachrang(person, massnahme, massstab)))));
        }
    }

    @Property(tries = 8)
    void findPersonsForAMassnahme(@ForAll long saat) {
        var lose = new Bevoelkerung(saat);
        var massstab = lose.massstab(Gewichte.fuerMassnahmen());
        try (var matching = matching()) {
            var personen = fuelle(matching.bewerber(), lose, lose::profil);
            assertThat(Stream.generate(lose::massnahme).limit(FRAGEN))
                    .allSatisfy(massnahme -> pruefe(lose,
                            Rangprobe.von(personen, massstab,
                                    person -> matching.erklaere(person.fuerIndex(), massnahme, massstab),
                                    suche -> matching.teilnehmerFuer(massnahme, suche))
                                    .geordnet((person, punkte) -> new Rangwert(hatZweck(person, massnahme), punkte,
                                            0))));
        }
    }

    private static boolean hatZweck(Profil person, Massnahme massnahme) {
        return person.foerderung().hemmnisse() == null
                ? !massnahme.hemmnisse().isEmpty()
                : person.foerderung().offeneArten().anyMatch(massnahme.hemmnisse()::contains);
    }

    /** The day counts before the places. */
    private static int nachrang(Profil person, Massnahme massnahme, Massstab massstab) {
        return new Massnahmenbewertung(massstab.gewichte(), massstab.stichtag())
                .besterDurchgang(() -> person, massnahme)
                .map(einer -> (4095 - (int) Math.clamp(
                        ChronoUnit.DAYS.between(massstab.stichtag(), einer.beginn()), 0, 4095)) * 1024
                        + Math.min(1023, einer.freiePlaetze()))
                .orElse(0);
    }

    private static void pruefe(Bevoelkerung lose, Rangprobe<?> probe) {
        int seite = 3 + lose.zahl(60);
        for (var art : Rangsuche.Art.values()) {
            probe.pruefe(art, seite, lose.zahl(40));
        }
    }

    private static Matching matching() {
        return Lucenematching.imSpeicher(Berufsnaehen.mitgeliefert(), code -> code);
    }

    /** In several goes, each with changes and deletions. */
    private static <T> Map<String, Datensatz<T>> fuelle(Kartei<T> kartei, Bevoelkerung lose, Supplier<T> inhalt) {
        var da = new TreeMap<String, Datensatz<T>>();
        for (int go = 1; go <= 4; go++) {
            var neue = new HashMap<String, Datensatz<T>>();
            for (int i = lose.anzahl(); i > 0; i--) {
                var id = "id" + lose.zahl(500);
                neue.put(id, new Datensatz<>(eintrag(id, go, lose), inhalt.get()));
            }
            kartei.put(neue.values());
            da.putAll(neue);
            var fort = da.keySet().stream().filter(id -> lose.zahl(10) == 0).toList();
            kartei.remove(fort);
            da.keySet().removeAll(fort);
        }
        return da;
    }

    private static Eintrag eintrag(String id, long version, Bevoelkerung lose) {
        return new Eintrag(id, version, Map.of("stelle", Set.of("gs" + lose.zahl(3))),
                Map.of("team", Set.of("t" + lose.zahl(4))), Map.of("name", id), List.of());
    }
}
