package de.passgenau.api.liste;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.passgenau.catalogue.Dokument;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GedaechtnisTests {

    private final Schublade schublade = new Schublade();
    private final Versionen gedaechtnis = new Versionen();

    @Test
    void needsNoReadingOfWhatItWasShown() {
        schublade.lege(new Blatt("a", 1), new Blatt("b", 1));

        gedaechtnis.erfahre(List.of(new Blatt("a", 1), new Blatt("b", 1)));

        assertThat(gedaechtnis.gleicheAb(schublade)).isZero();
        assertThat(schublade.gelesen).isEmpty();
        assertThat(gedaechtnis.alle()).containsExactlyInAnyOrder("a1", "b1");
    }

    @Test
    void readsWhatItWasShownTooEarly() {
        schublade.lege(new Blatt("a", 2));

        gedaechtnis.erfahre(List.of(new Blatt("a", 1)));
        gedaechtnis.gleicheAb(schublade);

        assertThat(schublade.gelesen).containsExactly("a");
        assertThat(gedaechtnis.alle()).containsExactly("a2");
    }

    @Test
    void isNotToldOtherwiseByAnOlderReading() {
        gedaechtnis.uebernimm(new Blatt("a", 2));
        gedaechtnis.uebernimm(new Blatt("b", 1));
        gedaechtnis.entferne("b");

        gedaechtnis.erfahre(List.of(new Blatt("a", 1), new Blatt("b", 1)));

        assertThat(gedaechtnis.alle()).containsExactly("a2");
    }

    @Test
    void keepsWhatItWasToldAfterTheVersionsWereRead() {
        var vorher = schublade.stand();
        schublade.lege(new Blatt("a", 1));
        gedaechtnis.uebernimm(new Blatt("a", 1));
        schublade.stand = vorher;

        assertThat(gedaechtnis.gleicheAb(schublade)).isZero();
        assertThat(gedaechtnis.alle()).containsExactly("a1");
    }

    @Test
    void forgetsWhatTheDocumentsDoNotGive() {
        gedaechtnis.uebernimm(new Blatt("a", 1));

        assertThat(gedaechtnis.gleicheAb(schublade)).isEqualTo(1);
        assertThat(gedaechtnis.alle()).isEmpty();
    }

    /** Remembers of each document its id and its version. */
    private static final class Versionen extends Gedaechtnis<Blatt, String> {

        @Override
        protected String merke(Blatt objekt) {
            return objekt.kennung() + objekt.version();
        }

        @Override
        public String name() {
            return "versionen";
        }
    }

    private record Blatt(String kennung, long version) implements Dokument {

        @Override
        public Spur spur() {
            return Spur.begonnen(Instant.EPOCH, List.of());
        }
    }

    /** Documents that remember which of them were read. */
    private static final class Schublade implements Folger.Dokumente<Blatt> {

        private final Map<String, Blatt> blaetter = new HashMap<>();
        private final List<String> gelesen = new ArrayList<>();
        private @Nullable Map<String, Long> stand;

        void lege(Blatt... neue) {
            for (var blatt : neue) {
                blaetter.put(blatt.kennung(), blatt);
            }
        }

        @Override
        public Map<String, Long> stand() {
            var jetzt = new HashMap<String, Long>();
            blaetter.forEach((id, blatt) -> jetzt.put(id, blatt.version()));
            return stand == null ? jetzt : stand;
        }

        @Override
        public List<Blatt> lade(Collection<String> ids) {
            gelesen.addAll(ids);
            return ids.stream().map(blaetter::get).filter(Objects::nonNull).toList();
        }
    }
}
