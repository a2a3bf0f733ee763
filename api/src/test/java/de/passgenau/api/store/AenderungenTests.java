package de.passgenau.api.store;

import org.junit.jupiter.api.extension.RegisterExtension;

class AenderungenTests extends AenderungenVertrag {

    @RegisterExtension
    static final Teststore STORE = Teststore.eingebettet();

    @Override
    Teststore store() {
        return STORE;
    }
}
