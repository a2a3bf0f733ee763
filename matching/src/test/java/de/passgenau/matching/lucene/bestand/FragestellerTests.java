package de.passgenau.matching.lucene.bestand;

import static de.passgenau.matching.lucene.bestand.Zettel.put;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import de.passgenau.matching.lucene.ablage.Ablage;
import de.passgenau.matching.pflege.Fortschritt;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FragestellerTests {

    private final Set<CacheKey> bereit = ConcurrentHashMap.newKeySet();

    @Test
    void showsNoSegmentThatIsNotReadyForQuestions() {
        try (var bestand = new Bestand<>(form(), Ablage.imSpeicher())) {
            for (int i = 1; i <= 30; i++) {
                put(bestand, "id" + i % 20, i, "wort");
                assertReady(bestand);
            }
            bestand.pflege().neuAufbauen(Zettelkasten.mit(new Zettel("a", 1, "a")), Fortschritt.still());
            assertReady(bestand);
        }
    }

    @Test
    void isReadyForTheFirstQuestionAfterItWasOpened(@TempDir Path temp) throws IOException {
        try (var bestand = new Bestand<>(Zettel.form(1), Ablage.inOrdner(temp).orElseThrow())) {
            bestand.pflege().abgleichen(Zettelkasten.mit(new Zettel("a", 1, "a")), Fortschritt.still());
        }
        try (var bestand = new Bestand<>(form(), Ablage.inOrdner(temp).orElseThrow())) {
            assertReady(bestand);
        }
    }

    private void assertReady(Bestand<Zettel> bestand) {
        var segmente = bestand.ask(searcher -> searcher.getIndexReader().leaves());

        assertThat(segmente).isNotEmpty().allSatisfy(leaf -> assertThat(bereit).contains(kern(leaf.reader())));
    }

    private Bestandsform<Zettel> form() {
        var form = Zettel.form(1);
        return new Bestandsform<>(1, this::einstellungen, form.id(), form.version(), form.dokument());
    }

    private IndexWriterConfig einstellungen() {
        return new IndexWriterConfig(new StandardAnalyzer())
                .setMergedSegmentWarmer(segment -> bereit.add(kern(segment)));
    }

    private static CacheKey kern(LeafReader segment) {
        return Objects.requireNonNull(segment.getCoreCacheHelper()).getKey();
    }
}
