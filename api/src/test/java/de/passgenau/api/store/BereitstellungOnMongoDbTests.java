package de.passgenau.api.store;

import org.junit.jupiter.api.extension.RegisterExtension;

class BereitstellungOnMongoDbTests extends BereitstellungVertrag {

    @RegisterExtension
    static final Teststore STORE = Teststore.mongodb();

    @Override
    Teststore store() {
        return STORE;
    }
}
