package de.passgenau.api.store.eingebettet;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The answer to a command that failed. The log names the command and the error, never the documents. */
final class Fehlerantwort {

    /** Spring Data translates this code to a DataAccessResourceFailureException; the driver keeps its connections. */
    static final int GESTOERT = 10357;
    private static final int UNBEKANNT = 8;
    private static final Logger LOG = LoggerFactory.getLogger(Fehlerantwort.class);

    private Fehlerantwort() {}

    static Document auf(String befehl, RuntimeException fehler) {
        return switch (fehler) {
            case Gestoert gestoert -> antwort(GESTOERT, "StoreGestoert", String.valueOf(gestoert.getMessage()));
            case MongoServerError e -> antwort(e.getCode(), e.getCodeName(), e.getMessageWithoutErrorCode());
            case MongoServerException e -> antwort(UNBEKANNT, "UnknownError", e.getMessageWithoutErrorCode());
            default -> {
                LOG.error("Command {} of the embedded store failed: {}", befehl, fehler.getClass().getName());
                LOG.debug("Command {} of the embedded store failed", befehl, fehler);
                yield antwort(UNBEKANNT, "UnknownError", fehler.getClass().getSimpleName());
            }
        };
    }

    private static Document antwort(int code, String name, String meldung) {
        return new Document("ok", 0).append("errmsg", meldung).append("code", code).append("codeName", name);
    }
}
