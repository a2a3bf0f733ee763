package de.passgenau.api.liste;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import de.passgenau.api.liste.Folger.Dokumente;
import de.passgenau.catalogue.Dokument;
import de.passgenau.matching.pflege.Bereitschaft;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of every document, in memory: true to the documents, whatever is told while it is compared with
 * them.
 *
 * @param <E> what is remembered of one
 */
public abstract class Gedaechtnis<A extends Dokument, E> implements Folger<A> {

    private static final int STAPEL = 500;

    private final Map<String, Merkposten<E>> alle = new ConcurrentHashMap<>();
    /** What was taken out while a comparison runs, so that it brings none of them back. */
    private final Set<String> entfernt = new HashSet<>();
    private volatile boolean gefuellt;

    /** What of a document is worth remembering. */
    protected abstract E merke(A objekt);

    /** Told of every change, one at a time; null for what was not there, or is there no longer. */
    protected void geaendert(@Nullable E alt, @Nullable E neu) {}

    /** In no particular order; read while it changes. */
    protected final Collection<E> alle() {
        return alle.values().stream().map(Merkposten::inhalt).toList();
    }

    protected final Optional<E> gemerktes(String id) {
        return Optional.ofNullable(alle.get(id)).map(Merkposten::inhalt);
    }

    /** Everything thought over anew. */
    protected final synchronized void denkeUm(UnaryOperator<E> gedanke) {
        alle.replaceAll((id, posten) -> {
            var neu = new Merkposten<>(posten.version(), gedanke.apply(posten.inhalt()));
            geaendert(posten.inhalt(), neu.inhalt());
            return neu;
        });
    }

    @Override
    public final synchronized void uebernimm(A objekt) {
        entfernt.remove(objekt.kennung());
        lege(objekt);
    }

    @Override
    public final synchronized void entferne(String id) {
        entfernt.add(id);
        nimmHeraus(id);
    }

    @Override
    public final synchronized void erfahre(List<A> gelesen) {
        gelesen.stream()
                .filter(objekt -> !alle.containsKey(objekt.kennung()) && !entfernt.contains(objekt.kennung()))
                .forEach(this::lege);
    }

    /** Called before each comparison. */
    protected void vorAbgleich() {}

    @Override
    public final int gleicheAb(Dokumente<A> dokumente) {
        vorAbgleich();
        var vorher = beginneAbgleich();
        var stand = dokumente.stand();
        var andere = Stream.concat(stand.keySet().stream(), vorher.keySet().stream())
                .distinct()
                .filter(id -> version(vorher.get(id)) != stand.getOrDefault(id, -1L))
                .toList();
        var anzahl = 0;
        for (int i = 0; i < andere.size(); i += STAPEL) {
            anzahl += berichtige(andere.subList(i, Math.min(andere.size(), i + STAPEL)), dokumente, vorher);
        }
        gefuellt = true;
        return anzahl;
    }

    /** The documents have the last word: what they don't give is gone. */
    private int berichtige(List<String> ids, Dokumente<A> dokumente, Map<String, Merkposten<E>> vorher) {
        var verwaist = new HashSet<>(ids);
        var anzahl = 0;
        for (var objekt : dokumente.lade(ids)) {
            verwaist.remove(objekt.kennung());
            anzahl += berichtige(objekt, vorher.get(objekt.kennung())) ? 1 : 0;
        }
        for (var id : verwaist) {
            var posten = vorher.get(id);
            anzahl += posten != null && entferne(id, posten) ? 1 : 0;
        }
        return anzahl;
    }

    private synchronized Map<String, Merkposten<E>> beginneAbgleich() {
        entfernt.clear();
        return new HashMap<>(alle);
    }

    /** Unless something was told of it meanwhile. */
    private synchronized boolean berichtige(A objekt, @Nullable Merkposten<E> vorher) {
        var id = objekt.kennung();
        if (version(vorher) == objekt.version() || !Objects.equals(alle.get(id), vorher) || entfernt.contains(id)) {
            return false;
        }
        lege(objekt);
        return true;
    }

    private synchronized boolean entferne(String id, Merkposten<E> vorher) {
        if (!vorher.equals(alle.get(id))) {
            return false;
        }
        nimmHeraus(id);
        return true;
    }

    private void lege(A objekt) {
        var neu = new Merkposten<>(objekt.version(), merke(objekt));
        var alt = alle.put(objekt.kennung(), neu);
        geaendert(alt == null ? null : alt.inhalt(), neu.inhalt());
    }

    private void nimmHeraus(String id) {
        var alt = alle.remove(id);
        if (alt != null) {
            geaendert(alt.inhalt(), null);
        }
    }

    private static long version(@Nullable Merkposten<?> posten) {
        return posten == null ? -1 : posten.version();
    }

    @Override
    public int umfang() {
        return alle.size();
    }

    @Override
    public final Bereitschaft bereitschaft() {
        return gefuellt ? new Bereitschaft.Bereit() : new Bereitschaft.ImAufbau(alle.size(), 0, false);
    }

    /** What is remembered, and of which version of the document. */
    private record Merkposten<E>(long version, E inhalt) {}
}
