package de.passgenau.matching.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Datensatz;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Rangliste;
import de.passgenau.matching.Rangliste.Platz;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.profil.Profil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RangruheTests {

    private static final Massstab MASSSTAB = new Massstab(Gewichte.fuerStellen(), Bevoelkerung.STICHTAG);
    private static final int FAEDEN = 3;
    private static final int AENDERUNGEN = 300;

    @Test
    void staysInOrderWhileOthersWriteAndIsRightAfterwards() throws Exception {
        var stelle = new Bevoelkerung(11).stelle();
        try (var matching = matching(); var threads = Executors.newFixedThreadPool(FAEDEN)) {
            var schreiber = threads.invokeAll(List.<Callable<Map<String, Datensatz<Profil>>>>of(
                    () -> schreibe(matching, "a"),
                    () -> schreibe(matching, "b"),
                    () -> lese(matching, stelle)));
            var da = new TreeMap<String, Datensatz<Profil>>();
            for (var einer : schreiber) {
                da.putAll(einer.get());
            }

            Rangprobe.von(da,
                    MASSSTAB,
                    person -> matching.erklaere(person.arbeit(), stelle, MASSSTAB),
                    suche -> matching.bewerberFuer(stelle, suche)).pruefe(Rangsuche.Art.PASSEND, 7);
            assertThat(matching.bewerber().stand()).containsOnlyKeys(da.keySet());
        }
    }

    @Test
    @DisplayName("N-30 The same data, weights and day give the same order and the same run hash")
    void isTheSameHoweverTheIndexCameAbout() {
        var stelle = new Bevoelkerung(5).stelle();
        var personen = personen(7);
        var gemischt = new ArrayList<>(personen);
        Collections.shuffle(gemischt, new Random(3));
        try (var auf = matching(); var nach = matching()) {
            auf.bewerber().put(personen);
            gemischt.forEach(person -> nach.bewerber().put(List.of(person)));

            assertThat(rang(nach, stelle)).isEqualTo(rang(auf, stelle));
            assertThat(rang(auf, stelle).laufkennung()).hasSize(64)
                    .isNotEqualTo(rang(auf, new Bevoelkerung(6).stelle()).laufkennung());
        }
    }

    @Test
    @DisplayName("X-02 What only Maßnahmen may know changes no rank among offers")
    void ignoresWhatOnlyMassnahmenMayKnow() {
        var stelle = new Bevoelkerung(5).stelle();
        var personen = personen(7);
        var andere = personen(8);
        var vertauscht = new ArrayList<Datensatz<Profil>>();
        for (int i = 0; i < personen.size(); i++) {
            var fremd = andere.get(i).inhalt();
            vertauscht.add(new Datensatz<>(personen.get(i).eintrag(),
                    new Profil(personen.get(i).inhalt().arbeit(), fremd.foerderung(), fremd.zugang())));
        }
        try (var eine = matching(); var ander = matching()) {
            eine.bewerber().put(personen);
            ander.bewerber().put(vertauscht);

            assertThat(rang(ander, stelle)).isEqualTo(rang(eine, stelle));
        }
    }

    private static Matching matching() {
        return Lucenematching.imSpeicher(Berufsnaehen.mitgeliefert(), code -> code);
    }

    private static List<Datensatz<Profil>> personen(long saat) {
        var lose = new Bevoelkerung(saat);
        var personen = new ArrayList<Datensatz<Profil>>();
        for (int i = 0; i < AENDERUNGEN; i++) {
            personen.add(datensatz("p" + i, 1, lose));
        }
        return personen;
    }

    private static Datensatz<Profil> datensatz(String id, long version, Bevoelkerung lose) {
        return new Datensatz<>(new Eintrag(id, version, Map.of(), Map.of(), Map.of(), List.of()), lose.profil());
    }

    private static Rangliste rang(Matching matching, Stelle stelle) {
        return matching.bewerberFuer(stelle,
                new Rangsuche(Sichtfilter.alles(), Map.of(), MASSSTAB, Rangsuche.Art.PASSEND, Ausschnitt.erste(20)));
    }

    /** One by one, so that there are many small segments and many merges. */
    private static Map<String, Datensatz<Profil>> schreibe(Matching matching, String kuerzel) {
        var lose = new Bevoelkerung(kuerzel.hashCode());
        var da = new TreeMap<String, Datensatz<Profil>>();
        for (int i = 1; i <= AENDERUNGEN; i++) {
            var id = kuerzel + lose.zahl(120);
            if (lose.zahl(5) == 0) {
                matching.bewerber().remove(List.of(id));
                da.remove(id);
            } else {
                var neu = datensatz(id, i, lose);
                matching.bewerber().put(List.of(neu));
                da.put(id, neu);
            }
        }
        return da;
    }

    private static Map<String, Datensatz<Profil>> lese(Matching matching, Stelle stelle) {
        for (int i = 0; i < AENDERUNGEN; i++) {
            var liste = rang(matching, stelle);
            assertThat(liste.plaetze()).extracting(Platz::punkte).isSortedAccordingTo(Collections.reverseOrder());
            assertThat(liste.plaetze()).extracting(Platz::id).doesNotHaveDuplicates();
            assertThat(liste.plaetze())
                    .allSatisfy(platz -> assertThat(platz.bewertung().punkte()).isEqualTo(platz.punkte()));
            assertThat(liste.gesamt().anzahl()).isGreaterThanOrEqualTo(liste.plaetze().size());
        }
        return Map.of();
    }
}
