package de.passgenau.api.liste;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.passgenau.catalogue.Dokument;
import de.passgenau.matching.Sichtfilter;

/**
 * Reads the documents of a page. Those that were shown not long ago are remembered, and shown again as long as the store
 * says for this caller that they are in sight and of the same version; so nothing outdated is ever shown, and only what
 * is new is read whole.
 */
final class Seitenleser<A extends Dokument> {

    /** Enough for what a dozen desks have open; less when memory runs short. */
    private static final int HOECHSTENS = 2_000;
    private static final Duration VERGESSEN_NACH = Duration.ofMinutes(10);

    private final Dokumentleser<A> leser;
    private final Cache<String, A> gemerkt = Caffeine.newBuilder()
            .maximumSize(HOECHSTENS)
            .expireAfterAccess(VERGESSEN_NACH)
            .softValues()
            .build();

    Seitenleser(Dokumentleser<A> leser) {
        this.leser = leser;
    }

    /** In no particular order; by one read, and one more if something has changed since it was shown. */
    List<A> lade(Collection<String> ids, Sichtfilter sicht) {
        var gesuchte = Set.copyOf(ids);
        var bekannte = gemerkt.getAllPresent(gesuchte);
        return bekannte.size() < gesuchte.size()
                ? lies(gesuchte, sicht)
                : vergleiche(bekannte, leser.versionen(gesuchte, sicht), sicht);
    }

    private List<A> vergleiche(Map<String, A> bekannte, Map<String, Long> versionen, Sichtfilter sicht) {
        List<A> seite = new ArrayList<>(versionen.size());
        List<String> geaenderte = new ArrayList<>();
        versionen.forEach((id, version) -> {
            var bekanntes = bekannte.get(id);
            if (bekanntes != null && bekanntes.version() == version) {
                seite.add(bekanntes);
            } else {
                geaenderte.add(id);
            }
        });
        if (!geaenderte.isEmpty()) {
            seite.addAll(lies(geaenderte, sicht));
        }
        return seite;
    }

    private List<A> lies(Collection<String> ids, Sichtfilter sicht) {
        var gelesen = leser.lade(ids, sicht);
        gelesen.forEach(objekt -> gemerkt.put(objekt.kennung(), objekt));
        return gelesen;
    }

    /** What was shown and is deleted is not kept. */
    void vergiss(String id) {
        gemerkt.invalidate(id);
    }
}
