package de.passgenau.api.arbeitgeber;

import de.passgenau.api.store.Teststore;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On the embedded store. */
class AlleArbeitgeberTests extends AlleArbeitgeberVertrag {

    @RegisterExtension
    static final Teststore STORE = Teststore.eingebettet();

    @Override
    Teststore store() {
        return STORE;
    }
}
