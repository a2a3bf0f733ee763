package de.passgenau.matching.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import de.passgenau.matching.Datensatz;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.pflege.Fassung;
import de.passgenau.matching.pflege.Fortschritt;
import de.passgenau.matching.pflege.Quelle;
import de.passgenau.matching.profil.Profil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RangordnerTests {

    private static final Massstab MASSSTAB = new Massstab(Gewichte.fuerStellen(), Bevoelkerung.STICHTAG);

    private final Map<String, Datensatz<Profil>> dokumente = new TreeMap<>();
    private final Bevoelkerung lose = new Bevoelkerung(4);

    @Test
    void ranksAsBeforeAfterAnOrderlyEnd(@TempDir Path ordner) {
        try (var matching = oeffne(ordner)) {
            aendere(matching, 200);
            matching.bewerber().pflege().abgleichen(new Dokumente(), Fortschritt.still());
        }
        try (var matching = oeffne(ordner)) {
            assertThat(matching.bewerber().stand()).containsOnlyKeys(dokumente.keySet());
            pruefe(matching);
        }
    }

    @Test
    void ranksTheDocumentsAgainAfterASuddenEnd(@TempDir Path ordner, @TempDir Path danach) throws IOException {
        try (var matching = oeffne(ordner)) {
            aendere(matching, 200);
            matching.bewerber().pflege().abgleichen(new Dokumente(), Fortschritt.still());
            aendere(matching, 100);
            copy(ordner, danach);
            aendere(matching, 100);
        }
        try (var matching = oeffne(danach)) {
            matching.bewerber().pflege().abgleichen(new Dokumente(), Fortschritt.still());

            assertThat(matching.bewerber().stand()).containsOnlyKeys(dokumente.keySet());
            pruefe(matching);
        }
    }

    @Test
    void leavesAFolderToWhoeverCameFirst(@TempDir Path ordner) {
        try (var matching = oeffne(ordner)) {
            aendere(matching, 3);

            assertThat(versuche(ordner)).isEmpty();
        }
        assertThat(versuche(ordner)).hasValueSatisfying(Matching::close);
    }

    private static Optional<Matching> versuche(Path ordner) {
        return Lucenematching.inOrdner(ordner, Berufsnaehen.mitgeliefert(), code -> code);
    }

    private static Matching oeffne(Path ordner) {
        return versuche(ordner).orElseThrow();
    }

    private void aendere(Matching matching, int anzahl) {
        var neue = new ArrayList<Datensatz<Profil>>();
        for (int i = 0; i < anzahl; i++) {
            var id = "p" + lose.zahl(150);
            var da = dokumente.get(id);
            var version = da == null ? 1 : da.eintrag().version() + 1;
            var neu = new Datensatz<>(
                    new Eintrag(id, version, Map.of(), Map.of(), Map.of(), List.of()), lose.profil());
            dokumente.put(id, neu);
            neue.add(neu);
        }
        matching.bewerber().put(neue);
    }

    private void pruefe(Matching matching) {
        var stelle = lose.stelle();
        Rangprobe.von(dokumente,
                MASSSTAB,
                person -> matching.erklaere(person.arbeit(), stelle, MASSSTAB),
                suche -> matching.bewerberFuer(stelle, suche)).pruefe(Rangsuche.Art.PASSEND, 9);
    }

    /** Files as a process leaves them that ends without warning. */
    private static void copy(Path von, Path nach) throws IOException {
        try (var files = Files.walk(von)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var ziel = nach.resolve(von.relativize(file));
                Files.createDirectories(Objects.requireNonNull(ziel.getParent()));
                Files.copy(file, ziel);
            }
        }
    }

    private final class Dokumente implements Quelle<Datensatz<Profil>> {

        @Override
        public Stream<Fassung> stand() {
            return dokumente.values()
                    .stream()
                    .map(satz -> new Fassung(satz.eintrag().id(), satz.eintrag().version()));
        }

        @Override
        public Collection<Datensatz<Profil>> lade(Collection<String> ids) {
            return dokumente.values().stream().filter(satz -> ids.contains(satz.eintrag().id())).toList();
        }
    }
}
