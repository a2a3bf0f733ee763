package de.passgenau.api.store;

import org.junit.jupiter.api.extension.RegisterExtension;

class AenderungenOnMongoDbTests extends AenderungenVertrag {

    @RegisterExtension
    static final Teststore STORE = Teststore.mongodb();

    @Override
    Teststore store() {
        return STORE;
    }
}
