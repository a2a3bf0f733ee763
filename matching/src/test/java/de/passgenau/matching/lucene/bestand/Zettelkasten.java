package de.passgenau.matching.lucene.bestand;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import de.passgenau.matching.pflege.Fassung;
import de.passgenau.matching.pflege.Quelle;

/** A source in memory, in which something may happen right after a reading. */
final class Zettelkasten implements Quelle<Zettel> {

    private final Map<String, Zettel> zettel = new ConcurrentHashMap<>();
    private Runnable danach = () -> {};

    static Zettelkasten mit(Zettel... zettel) {
        var kasten = new Zettelkasten();
        Stream.of(zettel).forEach(kasten::lege);
        return kasten;
    }

    void lege(Zettel neuer) {
        zettel.put(neuer.id(), neuer);
    }

    void nimm(String id) {
        zettel.remove(id);
    }

    /** Happens once, after entries were read and before the reader does anything with them. */
    void nachDemLaden(Runnable geschehen) {
        danach = geschehen;
    }

    @Override
    public Stream<Fassung> stand() {
        return zettel.values().stream().map(it -> new Fassung(it.id(), it.version()));
    }

    @Override
    public Collection<Zettel> lade(Collection<String> ids) {
        List<Zettel> gelesen = ids.stream().map(zettel::get).filter(Objects::nonNull).toList();
        var geschehen = danach;
        danach = () -> {};
        geschehen.run();
        return gelesen;
    }

    Map<String, Long> versionen() {
        var versionen = new HashMap<String, Long>();
        zettel.forEach((id, it) -> versionen.put(id, it.version()));
        return versionen;
    }
}
