package de.passgenau.api.liste;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

import de.passgenau.catalogue.Dokument;
import de.passgenau.matching.Sichtfilter;
import org.springframework.data.mongodb.core.MongoOperations;

/** Opens the reader of documents for contract tests of other packages. */
public final class Leser {

    private Leser() {}

    public static <A extends Dokument> Dokumentleser<A> auf(Listenquelle<A> quelle, MongoOperations store) {
        return new Dokumentleser<>(quelle, store);
    }

    /** Reads pages with one memory of them. */
    public static <A extends Dokument> BiFunction<Collection<String>, Sichtfilter, List<A>> seiten(
            Listenquelle<A> quelle, MongoOperations store) {
        return new Seitenleser<>(auf(quelle, store))::lade;
    }
}
