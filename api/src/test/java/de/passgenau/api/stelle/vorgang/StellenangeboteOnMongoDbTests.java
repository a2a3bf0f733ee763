package de.passgenau.api.stelle.vorgang;

import de.passgenau.api.store.Teststore;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On MongoDB 8, where Docker exists. */
class StellenangeboteOnMongoDbTests extends StellenangeboteVertrag {

    @RegisterExtension
    static final Teststore STORE = Teststore.mongodb();

    @Override
    Teststore store() {
        return STORE;
    }
}
