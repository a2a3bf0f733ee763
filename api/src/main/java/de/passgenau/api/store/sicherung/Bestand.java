package de.passgenau.api.store.sicherung;

import com.mongodb.client.MongoDatabase;
import de.passgenau.api.store.eingebettet.EingebetteterStore;
import org.jspecify.annotations.Nullable;

/**
 * What is backed up.
 *
 * @param eingebettet the store itself where it is the embedded one
 */
record Bestand(MongoDatabase datenbank, @Nullable EingebetteterStore eingebettet) {

    Quelle quelle() {
        return eingebettet != null
                ? new Schnappschussquelle(eingebettet.schnappschuss(datenbank.getName()))
                : new Mongoquelle(datenbank);
    }
}
