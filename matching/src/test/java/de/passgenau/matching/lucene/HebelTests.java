package de.passgenau.matching.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Datensatz;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Bewertung;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.hebel.Aenderung;
import de.passgenau.matching.hebel.Aenderungen;
import de.passgenau.matching.hebel.Hebel;
import de.passgenau.matching.profil.Profil;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

@Label("N-01 What one change would open is what comes of judging everything again")
class HebelTests {

    private static final Massstab ARBEIT = new Massstab(Gewichte.fuerStellen(), Bevoelkerung.STICHTAG);
    private static final Massstab FOERDERUNG = new Massstab(Gewichte.fuerMassnahmen(), Bevoelkerung.STICHTAG);
    private static final Aenderungen AENDERUNGEN = new Aenderungen(HebelTests::mitEingeschlossenen, code -> code);

    @Property(tries = 8)
    void areCountedAsByJudgingEverythingAgain(@ForAll long saat) {
        var lose = new Bevoelkerung(saat);
        try (var matching = Lucenematching.imSpeicher(Berufsnaehen.mitgeliefert(), code -> code)) {
            var stellen = fuelle(matching, lose);
            var massnahmen = fuelleMassnahmen(matching, lose);
            for (int i = 0; i < 4; i++) {
                var person = lose.profil();
                var hebel = matching.hebel(person, AENDERUNGEN, suche(ARBEIT), suche(FOERDERUNG));
                var nachgezaehlt = AENDERUNGEN.fuer(person, codes(stellen.values()))
                        .stream()
                        .map(aenderung -> Map.entry(aenderung,
                                List.of(neueStellen(matching, person, aenderung, stellen.values()),
                                        neueMassnahmen(matching, person, aenderung, massnahmen.values()))))
                        .filter(eines -> eines.getValue().stream().anyMatch(zahl -> zahl > 0))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

                assertThat(hebel.stream()
                        .collect(Collectors.toMap(eines -> eines.aenderung(),
                                eines -> List.of(eines.stellen(), eines.massnahmen()))))
                        .isEqualTo(nachgezaehlt);
                assertThat(hebel).isSortedAccordingTo(Hebel.REIHENFOLGE);
                assertThat(hebel).allSatisfy(eines -> assertThat(eines.helfen()).allSatisfy(id -> {
                    var massnahme = Objects.requireNonNull(massnahmen.get(id));
                    assertThat(eines.aenderung().wirdBearbeitetVon(massnahme)).isTrue();
                    assertThat(passt(matching.erklaere(person, massnahme, FOERDERUNG))).isTrue();
                }));
            }
        }
    }

    @Example
    void nameAProofThatOpensByWhatItIncludes() {
        areCountedAsByJudgingEverythingAgain(-144);
    }

    private static Set<String> mitEingeschlossenen(Set<String> codes) {
        var alle = new TreeSet<>(codes);
        if (codes.contains("ADR")) {
            alle.add("FUEHRERSCHEIN_B");
        }
        return alle;
    }

    private static Rangsuche suche(Massstab massstab) {
        return new Rangsuche(Sichtfilter.alles(), Map.of(), massstab, Rangsuche.Art.PASSEND, Ausschnitt.erste(5));
    }

    private static Map<String, Stelle> fuelle(Matching matching, Bevoelkerung lose) {
        var alle = new TreeMap<String, Stelle>();
        var saetze = new ArrayList<Datensatz<Stelle>>();
        for (int i = lose.anzahl(); i > 0; i--) {
            var stelle = lose.stelle();
            alle.put("s" + i, stelle);
            saetze.add(new Datensatz<>(eintrag("s" + i), stelle));
        }
        matching.stellen().put(saetze);
        return alle;
    }

    private static Map<String, Massnahme> fuelleMassnahmen(Matching matching, Bevoelkerung lose) {
        var alle = new TreeMap<String, Massnahme>();
        for (int i = lose.zahl(30); i > 0; i--) {
            var massnahme = lose.massnahme();
            alle.put("m" + i, massnahme);
            matching.massnahmen().put(List.of(new Datensatz<>(eintrag("m" + i), massnahme)));
        }
        return alle;
    }

    private static Eintrag eintrag(String id) {
        return new Eintrag(id, 1, Map.of(), Map.of(), Map.of(), List.of());
    }

    private static Set<String> codes(Collection<Stelle> stellen) {
        return stellen.stream()
                .flatMap(stelle -> stelle.muss().stream())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static long neueStellen(Matching matching, Profil person, Aenderung aenderung, Collection<Stelle> stellen) {
        var danach = aenderung.angewandt(person).arbeit();
        return stellen.stream()
                .filter(stelle -> !passt(matching.erklaere(person.arbeit(), stelle, ARBEIT))
                        && passt(matching.erklaere(danach, stelle, ARBEIT)))
                .count();
    }

    private static long neueMassnahmen(Matching matching, Profil person, Aenderung aenderung,
            Collection<Massnahme> massnahmen) {
        var danach = aenderung.angewandt(person);
        return massnahmen.stream()
                .filter(massnahme -> !passt(matching.erklaere(person, massnahme, FOERDERUNG))
                        && passt(matching.erklaere(danach, massnahme, FOERDERUNG)))
                .count();
    }

    private static boolean passt(Bewertung bewertung) {
        return bewertung instanceof Bewertung.Passend;
    }
}
