package de.passgenau.api.vermittlung.sammelmeldung;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import de.passgenau.api.vermittlung.suchauftrag.Suchauftrag;
import de.passgenau.api.vermittlung.suchauftrag.Suchrhythmus;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notices when a search is kept, changed or given up. */
final class Sammelbeginn {

    private static final Logger LOG = LoggerFactory.getLogger(Sammelbeginn.class);

    private final Einzelmeldung einzelne;
    private final Sammelablage ablage;
    /** What is searched for, as far as it is followed. */
    private final Map<String, String> verfolgte = new ConcurrentHashMap<>();

    Sammelbeginn(Einzelmeldung einzelne, Sammelablage ablage) {
        this.einzelne = einzelne;
        this.ablage = ablage;
    }

    void hoere(String id, @Nullable Suchauftrag auftrag) {
        if (auftrag == null) {
            verfolgte.remove(id);
            ablage.entferne(id);
        } else if (auftrag.rhythmus() == Suchrhythmus.KEINE) {
            if (verfolgte.remove(id) != null) {
                ablage.gibAuf(id);
            }
        } else if (!auftrag.wunsch().toString().equals(verfolgte.put(id, auftrag.wunsch().toString()))) {
            beginne(auftrag);
        }
    }

    private void beginne(Suchauftrag auftrag) {
        try {
            einzelne.beginne(auftrag);
        } catch (RuntimeException e) {
            LOG.warn("Ein Suchauftrag wird erst bei der nächsten Sammelmeldung verfolgt: {}", auftrag.kennung(), e);
        }
    }
}
