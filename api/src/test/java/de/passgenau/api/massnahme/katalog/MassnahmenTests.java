package de.passgenau.api.massnahme.katalog;

import de.passgenau.api.store.Teststore;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On the embedded store. */
class MassnahmenTests extends MassnahmenVertrag {

    @RegisterExtension
    static final Teststore STORE = Teststore.eingebettet();

    @Override
    Teststore store() {
        return STORE;
    }
}
