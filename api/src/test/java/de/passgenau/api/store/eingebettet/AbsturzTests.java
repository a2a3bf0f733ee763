package de.passgenau.api.store.eingebettet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import de.passgenau.api.store.Kindprozess;
import org.bson.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbsturzTests {

    private static final int RUNDEN = 3;

    @TempDir
    Path ordner;

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void keepsEveryAcknowledgedWriteWhenKilled(String sync) {
        Map<String, Long> bestaetigt = new HashMap<>();
        for (int runde = 1; runde <= RUNDEN; runde++) {
            bestaetigt.putAll(schreibeUndToete(sync, runde * 200));
            pruefe(bestaetigt);
        }
    }

    private Map<String, Long> schreibeUndToete(String sync, int mindestens) {
        try (Kindprozess kind = Kindprozess.starte(Schreiber.class, ordner.toString(), sync)) {
            kind.warteAufZeilen(mindestens);
            kind.toete();
            return kind.zeilen()
                    .stream()
                    .map(zeile -> zeile.split(" "))
                    .filter(teile -> teile.length == 2)
                    .collect(Collectors.toMap(teile -> teile[0], teile -> Long.valueOf(teile[1]), Math::max));
        }
    }

    private void pruefe(Map<String, Long> bestaetigt) {
        try (EingebetteterStore store = EingebetteterStore.starte(Einstellung.fuer(ordner));
                MongoClient client = MongoClients.create(store.uri())) {
            MongoCollection<Document> sammlung = client.getDatabase("passgenau").getCollection("proben");
            Map<String, Long> gefunden = StreamSupport.stream(sammlung.find().spliterator(), false)
                    .collect(Collectors.toMap(d -> d.getString("_id"), d -> d.getLong("version")));
            assertThat(bestaetigt).allSatisfy((id, version) -> assertThat(gefunden.get(id)).as(id)
                    .isNotNull()
                    .isGreaterThanOrEqualTo(version));
            assertThat(gefunden.keySet()).allSatisfy(
                    id -> assertThat(sammlung.countDocuments(Filters.eq("schluessel", "s" + id))).as(id).isOne());
        }
    }
}
