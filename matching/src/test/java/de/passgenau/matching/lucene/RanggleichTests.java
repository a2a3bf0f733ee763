package de.passgenau.matching.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import de.passgenau.matching.Datensatz;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Bewertung.Passend;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.profil.Profil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RanggleichTests {

    private static final Massstab MASSSTAB = new Massstab(Gewichte.fuerStellen(), Bevoelkerung.STICHTAG);
    private static final int PERSONEN = 3_000;
    private static final int SEITE = 277;

    private final Bevoelkerung lose = new Bevoelkerung(17);

    @Test
    @DisplayName("X-03 Thousands of equal people stand in the order of their ids, over all segments and pages")
    void ordersEqualPeopleByTheirIds() {
        try (var matching = Lucenematching.imSpeicher(Berufsnaehen.mitgeliefert(), code -> code)) {
            var stelle = lose.stelle();
            var gleiche = lose.profil();
            while (!(matching.erklaere(gleiche.arbeit(), stelle, MASSSTAB) instanceof Passend)) {
                gleiche = lose.profil();
            }
            var personen = personen(gleiche);
            var ids = new ArrayList<>(personen.keySet());
            Collections.shuffle(ids, new Random(2));
            for (int i = 0; i < PERSONEN; i += 60) {
                matching.bewerber().put(ids.subList(i, i + 60).stream().<Datensatz<Profil>>map(personen::get).toList());
            }
            var fort = ids.stream().filter(id -> lose.zahl(30) == 0).toList();
            matching.bewerber().remove(fort);
            personen.keySet().removeAll(fort);

            var probe = Rangprobe.von(personen, MASSSTAB,
                    person -> matching.erklaere(person.arbeit(), stelle, MASSSTAB),
                    suche -> matching.bewerberFuer(stelle, suche));
            var gleiches = matching.erklaere(gleiche.arbeit(), stelle, MASSSTAB);
            assertThat(probe.urteile().values()).filteredOn(gleiches::equals).hasSizeGreaterThan(2_500);
            probe.pruefe(Rangsuche.Art.PASSEND, SEITE);
        }
    }

    /** One in twenty is somebody else. */
    private Map<String, Datensatz<Profil>> personen(Profil gleiche) {
        var personen = new TreeMap<String, Datensatz<Profil>>();
        for (int i = 0; i < PERSONEN; i++) {
            var eintrag = new Eintrag("p" + i, 1, Map.of("stelle", Set.of("gs" + i % 3)),
                    Map.of("team", Set.of("t" + i % 4)), Map.of(), List.of());
            personen.put(eintrag.id(), new Datensatz<>(eintrag, i % 20 == 0 ? lose.profil() : gleiche));
        }
        return personen;
    }
}
