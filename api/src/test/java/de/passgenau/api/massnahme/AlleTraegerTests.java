package de.passgenau.api.massnahme;

import de.passgenau.api.store.Teststore;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On the embedded store. */
class AlleTraegerTests extends AlleTraegerVertrag {

    @RegisterExtension
    static final Teststore STORE = Teststore.eingebettet();

    @Override
    Teststore store() {
        return STORE;
    }
}
