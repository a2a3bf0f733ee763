package de.passgenau.api.vermittlung.meldung;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

import de.passgenau.api.vermittlung.folge.Bild;
import de.passgenau.api.vermittlung.folge.Stand;
import de.passgenau.api.vermittlung.folge.Wechsel;
import de.passgenau.api.vermittlung.folge.Wechsel.Herkunft;
import de.passgenau.api.vermittlung.meldung.Blickwinkel.Fund;
import de.passgenau.api.vermittlung.meldung.Lesezeichen.Gesagt;
import de.passgenau.catalogue.Dokument;
import org.jspecify.annotations.Nullable;

/**
 * What changes between two places of the sequence for somebody who waits for hits: each thing that changed once, as it is
 * now; and everything, if that changed for which hits are found.
 */
final class Runde<O, A extends Dokument, S> {

    private static final Gesagt NICHTS = new Gesagt(Long.MIN_VALUE, Long.MIN_VALUE);

    private final Blickwinkel<O, A, S, ?> blick;
    private final Map<String, List<Wechsel>> andere = new HashMap<>();
    private final List<Wechsel> eigene = new ArrayList<>();
    private final NavigableSet<String> ids = new TreeSet<>();

    Runde(Blickwinkel<O, A, S, ?> blick, Collection<Wechsel> wechsel, Stand<O> eigenes) {
        this.blick = blick;
        for (var einer : wechsel) {
            if (einer.gegenstand() == blick.andere().gegenstand()) {
                andere.computeIfAbsent(einer.id(), neue -> new ArrayList<>()).add(einer);
            } else if (einer.id().equals(blick.eigeneId())) {
                eigene.add(einer);
            }
        }
        ids.addAll(andere.keySet());
        if (!eigene.isEmpty() && !eigenes.bild().equals(eigene.getFirst().vorher())) {
            ids.addAll(blick.andere().ids());
        }
    }

    /** What is to be looked at next; null at the end. */
    @Nullable
    String hinter(String id) {
        return ids.higher(id);
    }

    /** Empty if there is nothing to be told of it. */
    Optional<Fund<O, A, S>> pruefe(String id, Stand<O> eigenes, Lesezeichen zeichen) {
        var gesagt = zeichen.voraus().getOrDefault(id, NICHTS);
        var dies = new Vergleich(id, eigenes, erster(andere.getOrDefault(id, List.of()), gesagt.version()),
                erster(eigene, gesagt.eigene()));
        var jetzt = blick.andere().jetzt(id);
        var bild = jetzt == null ? null : jetzt.bild();
        return dies.aenderung(bild).flatMap(aenderung -> erzaehle(dies, new Vermutung<>(bild, aenderung), zeichen));
    }

    /**
     * What is to be told if nothing changes meanwhile.
     *
     * @param bild null if it is gone
     */
    private record Vermutung<S>(@Nullable Bild<S> bild, Trefferaenderung aenderung) {}

    /** By the document, which may have become another one meanwhile. */
    private Optional<Fund<O, A, S>> erzaehle(Vergleich dies, Vermutung<S> vermutung, Lesezeichen zeichen) {
        var id = dies.id;
        var eigenes = dies.eigenes;
        var dokument = blick.andere().dokument(id).orElse(null);
        var jetzt = blick.andere().jetzt(id);
        var bild = dokument == null ? null : blick.andere().bild(dokument, jetzt);
        var sichtbar = bild != null && blick.sieht(bild);
        long version = dokument == null ? Long.MAX_VALUE : dokument.version();
        var ahead = jetzt == null || jetzt.version() != version || jetzt.stelle() > zeichen.ziel()
                || eigenes.stelle() > zeichen.ziel();
        var danach = ahead
                ? zeichen.hinter(id, new Gesagt(version, eigenes.version()))
                : zeichen.hinter(id);
        var gewiss = bild == vermutung.bild() ? Optional.of(vermutung.aenderung()) : dies.aenderung(bild);
        return gewiss
                .map(aenderung -> new Fund<>(aenderung, id, danach, eigenes.bild(), sichtbar ? dokument : null,
                        sichtbar ? bild : null));
    }

    private static @Nullable Wechsel erster(List<Wechsel> wechsel, long nachVersion) {
        for (var einer : wechsel) {
            if (einer.version() > nachVersion) {
                return einer;
            }
        }
        return null;
    }

    @SuppressWarnings("unchecked") // the sequence holds pictures of each kind for what is of this kind alone
    private static <T> @Nullable Bild<T> vorher(Wechsel wechsel) {
        return (Bild<T>) wechsel.vorher();
    }

    /** One pair before and now. */
    private final class Vergleich {

        private final String id;
        private final Stand<O> eigenes;
        private final @Nullable Wechsel wechsel;
        private final @Nullable Wechsel eigener;

        Vergleich(String id, Stand<O> eigenes, @Nullable Wechsel wechsel, @Nullable Wechsel eigener) {
            this.id = id;
            this.eigenes = eigenes;
            this.wechsel = wechsel;
            this.eigener = eigener;
        }

        Optional<Trefferaenderung> aenderung(@Nullable Bild<S> jetzt) {
            if (wechsel == null && eigener == null) {
                return Optional.empty();
            }
            boolean ist = blick.trifft(eigenes.bild(), id, jetzt);
            if (!war(jetzt, ist)) {
                return ist ? Optional.of(Trefferaenderung.NEU) : Optional.empty();
            }
            if (!ist) {
                return Optional.of(Trefferaenderung.ENTFALLEN);
            }
            return wechsel != null || jetzt == null || blick.istAndersErklaert(eigenesVorher(), eigenes.bild(), jetzt)
                    ? Optional.of(Trefferaenderung.GEAENDERT)
                    : Optional.empty();
        }

        private boolean war(@Nullable Bild<S> jetzt, boolean ist) {
            if (wechsel == null) {
                return eigener != null && eigener.vorher() == null ? ist : blick.traf(eigenesVorher(), id, jetzt, ist);
            }
            return wechsel.herkunft() == Herkunft.UNBEKANNT
                    ? blick.trafWohl(jetzt, ist)
                    : blick.traf(eigenesVorher(), id, vorher(wechsel), ist);
        }

        private Bild<O> eigenesVorher() {
            Bild<O> davor = eigener == null ? null : vorher(eigener);
            return davor == null ? eigenes.bild() : davor;
        }
    }
}
