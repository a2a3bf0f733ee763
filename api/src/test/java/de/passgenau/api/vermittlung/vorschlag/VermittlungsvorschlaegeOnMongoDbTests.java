package de.passgenau.api.vermittlung.vorschlag;

import de.passgenau.api.store.Teststore;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On MongoDB 8, where Docker exists. */
class VermittlungsvorschlaegeOnMongoDbTests extends VermittlungsvorschlaegeVertrag {

    @RegisterExtension
    static final Teststore STORE = Teststore.mongodb();

    @Override
    Teststore store() {
        return STORE;
    }
}
