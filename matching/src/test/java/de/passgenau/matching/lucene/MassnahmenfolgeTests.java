package de.passgenau.matching.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Datensatz;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Rangliste;
import de.passgenau.matching.Rangliste.Platz;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.angebot.Massnahme.Durchgang;
import de.passgenau.matching.angebot.Wochenpensum;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Ausbildungsinteresse;
import de.passgenau.matching.profil.Foerderprofil;
import de.passgenau.matching.profil.Hemmnis;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Hemmnisstand;
import de.passgenau.matching.profil.Kundenkategorie;
import de.passgenau.matching.profil.Profil;
import de.passgenau.matching.profil.Umfang;
import de.passgenau.matching.profil.Zugangsprofil;
import de.passgenau.matching.zulassung.Zulassungsregel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MassnahmenfolgeTests {

    private static final LocalDate STICHTAG = LocalDate.of(2026, 12, 1);
    private static final Punkt PRENZLAU = new Punkt(53.31, 13.86);
    private static final Punkt SCHWEDT = new Punkt(53.06, 14.28);
    private static final Massstab MASSSTAB = new Massstab(Gewichte.fuerMassnahmen(), STICHTAG);

    private final Matching matching = Lucenematching.imSpeicher(Berufsnaehen.mitgeliefert(), code -> code);

    @AfterEach
    void close() {
        matching.close();
    }

    @Test
    @DisplayName("N-08, X-05 what works on nothing that is open comes after all that does, whatever its points")
    void putsWhatHasNoPurposeLast() {
        lege("a", massnahme(Hemmnisart.BEWERBUNGSUNTERLAGEN, PRENZLAU, durchgang(3, 5)));
        lege("b", massnahme(Hemmnisart.SPRACHE, SCHWEDT, durchgang(190, 0)));
        var person = person(Hemmnisart.MOTIVATION, Hemmnisart.TAGESSTRUKTUR, Hemmnisart.SCHULDEN, Hemmnisart.SPRACHE);

        var plaetze = massnahmenFuer(person).plaetze();

        assertThat(plaetze).extracting(Platz::id).containsExactly("b", "a");
        assertThat(plaetze.getLast().punkte()).isGreaterThan(plaetze.getFirst().punkte());
    }

    @Test
    @DisplayName("N-03, N-08 where nobody has asked, what would have a purpose comes before what can never have one")
    void doesNotTakeTheUnaskedForNone() {
        lege("a", massnahme(null, PRENZLAU, durchgang(3, 5)));
        lege("b", massnahme(Hemmnisart.SPRACHE, SCHWEDT, durchgang(190, 0)));

        assertThat(massnahmenFuer(person((Hemmnisart[]) null)).plaetze()).extracting(Platz::id)
                .containsExactly("b", "a");
    }

    @Test
    @DisplayName("X-05 of those with as many points the earlier start comes first, then more free places")
    void ordersEqualPointsByStartAndPlaces() {
        lege("a", massnahme(Hemmnisart.MOTIVATION, PRENZLAU, durchgang(25, 9)));
        lege("b", massnahme(Hemmnisart.MOTIVATION, PRENZLAU, durchgang(10, 2)));
        lege("c", massnahme(Hemmnisart.MOTIVATION, PRENZLAU, durchgang(10, 7)));
        lege("d", massnahme(Hemmnisart.MOTIVATION, PRENZLAU, durchgang(1, 1)));
        lege("e", massnahme(Hemmnisart.MOTIVATION, PRENZLAU, durchgang(10, 7)));

        var plaetze = massnahmenFuer(person(Hemmnisart.MOTIVATION)).plaetze();

        assertThat(plaetze).extracting(Platz::punkte).containsOnly(plaetze.getFirst().punkte());
        assertThat(plaetze).extracting(Platz::id).containsExactly("d", "c", "e", "b", "a");
    }

    @Test
    @DisplayName("N-08, X-05 persons for whom it has no purpose come last, those whom nobody has asked before them")
    void putsPersonsWithoutAPurposeLast() {
        var massnahme = massnahme(Hemmnisart.SPRACHE, PRENZLAU, durchgang(3, 5));
        melde("a", person(Hemmnisart.MOTIVATION));
        melde("b", person());
        melde("c", person((Hemmnisart[]) null));
        melde("d", person(Hemmnisart.MOTIVATION, Hemmnisart.SCHULDEN, Hemmnisart.SPRACHE));

        assertThat(matching.teilnehmerFuer(massnahme, suche()).plaetze()).extracting(Platz::id)
                .startsWith("d", "c")
                .hasSize(4);
    }

    private Rangliste massnahmenFuer(Profil person) {
        return matching.massnahmenFuer(person, suche());
    }

    private static Rangsuche suche() {
        return new Rangsuche(Sichtfilter.alles(), Map.of(), MASSSTAB, Rangsuche.Art.PASSEND, Ausschnitt.erste(9));
    }

    private void lege(String id, Massnahme massnahme) {
        matching.massnahmen().put(List.of(new Datensatz<>(eintrag(id), massnahme)));
    }

    private void melde(String id, Profil person) {
        matching.bewerber().put(List.of(new Datensatz<>(eintrag(id), person)));
    }

    private static Eintrag eintrag(String id) {
        return new Eintrag(id, 1, Map.of(), Map.of(), Map.of(), List.of());
    }

    private static Durchgang durchgang(int tage, int frei) {
        return new Durchgang("d", STICHTAG.plusDays(tage), null, false, frei, 0);
    }

    private static Massnahme massnahme(@Nullable Hemmnisart ziel, Punkt ort, Durchgang durchgang) {
        return new Massnahme("Kurs", "kurs", Zulassungsregel.OFFEN, ziel == null ? List.of() : List.of(ziel), List.of(),
                Set.of(), Wochenpensum.von(20, false), ort, false, false, false, false, 0, List.of(durchgang));
    }

    /** @param offene in the order of work; null if nobody has asked */
    private static Profil person(Hemmnisart @Nullable... offene) {
        var arbeit = new Arbeitsprofil(List.of(), Anforderungsniveau.HELFER, 3, Set.of(), PRENZLAU, true, 60,
                Set.of(Umfang.VOLLZEIT, Umfang.TEILZEIT), false, Set.of(), STICHTAG, null, Kundenkategorie.C, Set.of(),
                Ausbildungsinteresse.KEINES, false, false, null);
        return new Profil(arbeit, new Foerderprofil(offene == null ? null : hemmnisse(offene), List.of(), false, null),
                new Zugangsprofil(null, null, Set.of(), null, null, null, null, false, null, null, null, Set.of(),
                        null, null, null, null, null, null));
    }

    private static List<Hemmnis> hemmnisse(Hemmnisart... offene) {
        var hemmnisse = new ArrayList<Hemmnis>();
        for (int i = 0; i < offene.length; i++) {
            hemmnisse.add(new Hemmnis(offene[i], Hemmnisstand.ERKANNT, i + 1));
        }
        return hemmnisse;
    }
}
