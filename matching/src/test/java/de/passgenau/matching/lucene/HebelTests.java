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
import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Bewertung;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.hebel.Aenderung;
import de.passgenau.matching.hebel.Aenderungen;
import de.passgenau.matching.hebel.Hebel;
import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Ausbildungsinteresse;
import de.passgenau.matching.profil.Belastung;
import de.passgenau.matching.profil.Berufswunsch;
import de.passgenau.matching.profil.Foerderprofil;
import de.passgenau.matching.profil.Funktionsgrenze;
import de.passgenau.matching.profil.Hemmnis;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Hemmnisstand;
import de.passgenau.matching.profil.Kundenkategorie;
import de.passgenau.matching.profil.Profil;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.profil.Umfang;
import de.passgenau.matching.profil.Zugangsprofil;
import de.passgenau.matching.zulassung.Nachweise;
import de.passgenau.matching.zulassung.Zulassungsregel;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

@Label("N-01 What one change would open is what comes of judging everything again")
class HebelTests {

    private static final Massstab ARBEIT = new Massstab(Gewichte.fuerStellen(), Bevoelkerung.STICHTAG);
    private static final Massstab FOERDERUNG = new Massstab(Gewichte.fuerMassnahmen(), Bevoelkerung.STICHTAG);
    private static final Punkt ZUHAUSE = new Punkt(53.0592, 14.2819);
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

    /** However many other proofs are demanded more often, for offers that something else excludes. */
    @Example
    void nameAProofThatHardlyAnybodyDemands() {
        try (var matching = Lucenematching.imSpeicher(Berufsnaehen.mitgeliefert(), code -> code)) {
            for (int i = 0; i < 500; i++) {
                stelle(matching, "fern" + i, 900, List.of(Set.of("WORT_" + i / 2)), Set.of());
            }
            stelle(matching, "nah", 3, List.of(Set.of("WORT_SELTEN", "WORT_SELTENER")), Set.of());
            var massnahme = new Bevoelkerung(1).massnahme();
            matching.massnahmen().put(List.of(new Datensatz<>(eintrag("m"), nurMit("WORT_NUR_HIER", massnahme))));

            assertThat(matching.hebel(ohneAutoUndMitSucht(), AENDERUNGEN, suche(ARBEIT), suche(FOERDERUNG)))
                    .extracting(eines -> eines.aenderung().bezeichnung() + ": " + eines.stellen() + ", "
                            + eines.massnahmen())
                    .containsExactly("WORT_SELTEN vorhanden: 1, 0", "WORT_SELTENER vorhanden: 1, 0",
                            "WORT_NUR_HIER vorhanden: 0, 1");
        }
    }

    private static Massnahme nurMit(String nachweis, Massnahme eine) {
        return new Massnahme(eine.titel(), eine.gleichartig(),
                new Zulassungsregel(new Nachweise(List.of(nachweis))), List.of(), List.of(), Set.of(), 10, true, null,
                true, false, false, true, 0,
                List.of(new Massnahme.Durchgang("d", Bevoelkerung.STICHTAG.plusDays(9), null, true, 8, 0)));
    }

    @Example
    void areWhatOneCountsByHand() {
        try (var matching = Lucenematching.imSpeicher(Berufsnaehen.mitgeliefert(), code -> code)) {
            stelle(matching, "nah", 24, Set.of());
            stelle(matching, "weiter", 28, Set.of());
            stelle(matching, "fern", 38, Set.of());
            stelle(matching, "ferner", 44, Set.of());
            stelle(matching, "dach", 1, Set.of(Belastung.HOEHE));
            stelle(matching, "presse", 1, Set.of(Belastung.MASCHINEN));

            assertThat(matching.hebel(ohneAutoUndMitSucht(), AENDERUNGEN, suche(ARBEIT), suche(FOERDERUNG)))
                    .extracting(eines -> eines.aenderung().bezeichnung() + ": " + eines.stellen())
                    .containsExactly("Radius 20 km weiter: 3",
                            "Mobilität gelöst, so beweglich wie mit einem Auto: 2",
                            "Sucht gelöst: 2",
                            "mit einem Auto: 2",
                            "Radius 10 km weiter: 1",
                            "Radius 5 km weiter: 1",
                            "ohne die Grenze „keine Arbeit in der Höhe“: 1",
                            "ohne die Grenze „keine Maschinen“: 1");
        }
    }

    /** Goes 20 km and, without a car, 5 km more; with one twice as far. */
    private static Profil ohneAutoUndMitSucht() {
        var offen = Set.of(Hemmnisart.MOBILITAET, Hemmnisart.SUCHT);
        var arbeit = new Arbeitsprofil(List.of(new Berufswunsch("Lagerhelfer", List.of("51311"))),
                Anforderungsniveau.HELFER, 3, Set.of(), ZUHAUSE, false, 20, Set.of(Umfang.VOLLZEIT), false, Set.of(),
                Bevoelkerung.STICHTAG, Sprachniveau.C2, Kundenkategorie.C,
                Set.of(Funktionsgrenze.KEIN_FAHREN, Funktionsgrenze.KEINE_HOEHENARBEIT,
                        Funktionsgrenze.KEINE_MASCHINEN),
                Ausbildungsinteresse.KEINES, false, true, null);
        var hemmnisse = offen.stream().map(art -> new Hemmnis(art, Hemmnisstand.ERKANNT, 1)).toList();
        return new Profil(arbeit, new Foerderprofil(hemmnisse, List.of(), null, null),
                new Zugangsprofil(null, Kundenkategorie.C, Set.of(), offen, null, null, null, false, null, null,
                        Sprachniveau.C2, Set.of(), null, null, null, ZUHAUSE, null, null));
    }

    private static void stelle(Matching matching, String id, int km, Set<Belastung> belastungen) {
        stelle(matching, id, km, List.of(), belastungen);
    }

    private static void stelle(Matching matching, String id, int km, List<Set<String>> muss,
            Set<Belastung> belastungen) {
        var ort = new Punkt(ZUHAUSE.breite() + km / 111.195, ZUHAUSE.laenge());
        var stelle = new Stelle("Lagerhelfer", Stellenart.ARBEIT, List.of("51311"), Anforderungsniveau.HELFER,
                muss, List.of(), Set.of(Umfang.VOLLZEIT), Set.of(), belastungen, Set.of(), ort, null, null, null);
        matching.stellen().put(List.of(new Datensatz<>(eintrag(id), stelle)));
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
