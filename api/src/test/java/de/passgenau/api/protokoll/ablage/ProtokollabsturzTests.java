package de.passgenau.api.protokoll.ablage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.MongoClients;
import de.passgenau.api.store.Kindprozess;
import de.passgenau.api.store.eingebettet.EingebetteterStore;
import de.passgenau.api.store.eingebettet.Einstellung;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtokollabsturzTests {

    private static final int RUNDEN = 3;

    @TempDir
    Path ordner;

    @Test
    void keepsEveryAcknowledgedEntryInOneSoundChainWhenKilled() {
        List<String> bestaetigt = new ArrayList<>();
        for (int runde = 1; runde <= RUNDEN; runde++) {
            bestaetigt.addAll(schreibeUndToete(runde * 200));
            pruefe(bestaetigt);
        }
    }

    private List<String> schreibeUndToete(int mindestens) {
        try (Kindprozess kind = Kindprozess.starte(Eintragschreiber.class, ordner.toString())) {
            kind.warteAufZeilen(mindestens);
            kind.toete();
            return kind.zeilen().stream().filter(zeile -> zeile.matches("kette-1:\\d+!")).toList();
        }
    }

    private void pruefe(List<String> bestaetigt) {
        try (var store = EingebetteterStore.starte(Einstellung.fuer(ordner));
                var client = MongoClients.create(store.uri())) {
            var datenbank = client.getDatabase("passgenau");
            var ablage = new Protokollablage(datenbank);
            assertThat(bestaetigt).hasSizeGreaterThan(100)
                    .doesNotHaveDuplicates()
                    .allSatisfy(id -> assertThat(ablage.eintrag(id.substring(0, id.length() - 1))).isPresent());
            var bericht = new Protokollpruefer(datenbank, Eintragschreiber.SIEGEL, true).pruefe(null, anzahl -> {});
            assertThat(bericht.befunde()).isEmpty();
            assertThat(bericht.eintraege()).isGreaterThanOrEqualTo(bestaetigt.size());
        }
    }
}
