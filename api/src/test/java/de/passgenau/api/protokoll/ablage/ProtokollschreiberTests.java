package de.passgenau.api.protokoll.ablage;

import de.passgenau.api.store.Teststore;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On the embedded store. */
class ProtokollschreiberTests extends ProtokollschreiberVertrag {

    @RegisterExtension
    static final Teststore STORE = Teststore.eingebettet();

    @Override
    Teststore store() {
        return STORE;
    }
}
