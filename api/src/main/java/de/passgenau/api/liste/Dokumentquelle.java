package de.passgenau.api.liste;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import de.passgenau.api.liste.Folger.Dokumente;
import de.passgenau.api.store.Aenderungen;
import de.passgenau.catalogue.Dokument;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.pflege.Fassung;
import de.passgenau.matching.pflege.Quelle;

/** The documents of a collection as the list over them has to show them, and as they are for what follows it. */
final class Dokumentquelle<A extends Dokument> implements Quelle<Eintrag> {

    private final Dokumentleser<A> leser;
    private final Supplier<Map<String, Long>> versionen;
    private final Consumer<List<A>> mitleser;

    Dokumentquelle(Dokumentleser<A> leser, Aenderungen aenderungen) {
        this(leser, () -> aenderungen.stand(leser.quelle().sammlung()), gelesen -> {});
    }

    private Dokumentquelle(Dokumentleser<A> leser, Supplier<Map<String, Long>> versionen,
            Consumer<List<A>> mitleser) {
        this.leser = leser;
        this.versionen = versionen;
        this.mitleser = mitleser;
    }

    /** The same with versions that are known already, and this one is shown whatever the list reads. */
    Dokumentquelle<A> mit(Map<String, Long> bekannt, Consumer<List<A>> neuerMitleser) {
        return new Dokumentquelle<>(leser, () -> bekannt, neuerMitleser);
    }

    /** Neighbours in the store come one after the other. */
    @Override
    public Stream<Fassung> stand() {
        return new TreeMap<>(versionen.get()).entrySet()
                .stream()
                .map(it -> new Fassung(it.getKey(), it.getValue()));
    }

    @Override
    public Collection<Eintrag> lade(Collection<String> ids) {
        var gelesen = leser.lade(ids, Sichtfilter.alles());
        mitleser.accept(gelesen);
        return gelesen.stream().map(leser.quelle()::eintrag).toList();
    }

    /** As they are when everybody asks for one state of them. */
    Dokumente<A> dokumente() {
        return dokumente(versionen.get());
    }

    Dokumente<A> dokumente(Map<String, Long> stand) {
        return new Dokumente<>() {

            @Override
            public Map<String, Long> stand() {
                return stand;
            }

            @Override
            public List<A> lade(Collection<String> ids) {
                return leser.lade(ids, Sichtfilter.alles());
            }
        };
    }
}
