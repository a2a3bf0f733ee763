package de.passgenau.api.verzeichnis;

import de.passgenau.api.store.Teststore;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On the embedded store. */
class ImportbestandTests extends ImportbestandVertrag {

    @RegisterExtension
    static final Teststore STORE = Teststore.eingebettet();

    @Override
    Teststore store() {
        return STORE;
    }
}
