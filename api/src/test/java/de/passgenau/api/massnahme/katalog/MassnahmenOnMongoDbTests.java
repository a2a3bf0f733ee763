package de.passgenau.api.massnahme.katalog;

import de.passgenau.api.store.Teststore;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On MongoDB 8, where Docker exists. */
class MassnahmenOnMongoDbTests extends MassnahmenVertrag {

    @RegisterExtension
    static final Teststore STORE = Teststore.mongodb();

    @Override
    Teststore store() {
        return STORE;
    }
}
