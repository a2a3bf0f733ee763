package de.passgenau.api.protokoll.ablage;

import de.passgenau.api.store.Teststore;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On MongoDB 8, where Docker exists. */
class ProtokollschreiberOnMongoDbTests extends ProtokollschreiberVertrag {

    @RegisterExtension
    static final Teststore STORE = Teststore.mongodb();

    @Override
    Teststore store() {
        return STORE;
    }
}
