package de.passgenau.api.liste;

import de.passgenau.catalogue.Dokument;
import org.springframework.data.mongodb.core.MongoOperations;

/** Opens the reader of documents for contract tests of other packages. */
public final class Leser {

    private Leser() {}

    public static <A extends Dokument> Dokumentleser<A> auf(Listenquelle<A> quelle, MongoOperations store) {
        return new Dokumentleser<>(quelle, store);
    }
}
