package de.passgenau.matching.lucene.bestand;

import static de.passgenau.matching.lucene.bestand.Zettel.findbar;
import static de.passgenau.matching.lucene.bestand.Zettel.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import de.passgenau.matching.lucene.ablage.Ablage;
import de.passgenau.matching.pflege.Bereitschaft;
import de.passgenau.matching.pflege.Fortschritt;
import org.apache.lucene.index.IndexWriterConfig;
import org.junit.jupiter.api.Test;

class VerweigerungTests {

    private static final String RIESIG = "y".repeat(40_000);

    private final AtomicBoolean blind = new AtomicBoolean();

    @Test
    void tellsWhichEntryOfABatchWasRefusedAndShowsTheOthers() {
        try (var bestand = new Bestand<>(Zettel.form(1), Ablage.imSpeicher())) {
            put(bestand, "b", 1, "alt");

            assertThatThrownBy(() -> bestand.put(List.of(new Zettel("a", 1, "wort"), new Zettel("b", 2, RIESIG),
                    new Zettel("c", 1, "wort")))).isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Der Eintrag »b« kann nicht aufgenommen werden, er ist zu groß oder widersprüchlich.");

            assertThat(findbar(bestand)).isEqualTo(Map.of("a", 1L, "b", 1L, "c", 1L)).isEqualTo(bestand.stand());
        }
    }

    @Test
    void isBuiltAnewWithoutWhatIsRefused() {
        try (var bestand = new Bestand<>(Zettel.form(1), Ablage.imSpeicher())) {
            var kasten = Zettelkasten.mit(new Zettel("a", 1, "wort"), new Zettel("b", 2, RIESIG));

            bestand.pflege().neuAufbauen(kasten, (erledigt, gesamt) -> {
                if (erledigt > 0) {
                    assertThatThrownBy(() -> put(bestand, "c", 1, RIESIG)).isInstanceOf(IllegalArgumentException.class);
                    kasten.lege(new Zettel("d", 1, "wort"));
                    put(bestand, "d", 1, "wort");
                }
            });

            assertThat(findbar(bestand)).isEqualTo(Map.of("a", 1L, "d", 1L));
            assertThat(bestand.pflege().bereitschaft()).isEqualTo(new Bereitschaft.Bereit());
            assertThat(bestand.pflege().pruefen(kasten, Fortschritt.still()).fehlend()).containsExactly("b");
        }
    }

    @Test
    void saysThatItCannotShowChangesAndHealsWhenItIsComparedWithItsSource() {
        try (var bestand = new Bestand<>(form(), Ablage.imSpeicher())) {
            var kasten = Zettelkasten.mit(new Zettel("a", 1, "wort"));
            bestand.pflege().abgleichen(kasten, Fortschritt.still());
            blind.set(true);
            kasten.lege(new Zettel("b", 1, "wort"));
            assertThatThrownBy(() -> put(bestand, "b", 1, "wort")).hasMessage("Columns can't be read");

            assertThat(bestand.pflege().bereitschaft())
                    .isEqualTo(new Bereitschaft.Ausgefallen("Columns can't be read"));
            assertThat(findbar(bestand)).containsOnlyKeys("a");

            blind.set(false);
            bestand.pflege().abgleichen(kasten, Fortschritt.still());

            assertThat(bestand.pflege().bereitschaft()).isEqualTo(new Bereitschaft.Bereit());
            assertThat(findbar(bestand)).containsOnlyKeys("a", "b");
        }
    }

    private Bestandsform<Zettel> form() {
        var form = Zettel.form(1);
        return new Bestandsform<>(form.fassung(), () -> new IndexWriterConfig().setMergedSegmentWarmer(segment -> {
            if (blind.get()) {
                throw new IllegalStateException("Columns can't be read");
            }
        }), form.id(), form.version(), form.dokument());
    }
}
