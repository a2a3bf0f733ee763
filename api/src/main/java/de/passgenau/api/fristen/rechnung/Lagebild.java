package de.passgenau.api.fristen.rechnung;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import de.passgenau.api.fristen.regelwerk.Ereignisart;
import de.passgenau.api.fristen.regelwerk.Merkmal;
import de.passgenau.api.fristen.regelwerk.Zeichen;
import org.jspecify.annotations.Nullable;

/** A case as it looks on one day: what has happened by then, and which ends are known by then. */
final class Lagebild {

    private static final Comparator<Vorkommen> ZEITFOLGE = Comparator.comparing(Vorkommen::tag)
            .thenComparing(vorkommen -> vorkommen.zeichen().name());

    private final LocalDate geburtstag;
    private final LocalDate stichtag;
    private final Map<Ereignisart, TreeSet<LocalDate>> tage = new EnumMap<>(Ereignisart.class);
    private final Map<Ereignisart, TreeSet<LocalDate>> absehbar = new EnumMap<>(Ereignisart.class);
    private final Map<Merkmal, List<Phase>> phasen = new EnumMap<>(Merkmal.class);

    Lagebild(Fristlage lage, LocalDate stichtag) {
        this.geburtstag = lage.geburtstag();
        this.stichtag = stichtag;
        lage.tatsachen().stream().filter(eine -> !eine.bekanntSeit().isAfter(stichtag)).forEach(this::nimmAuf);
        for (var phase : lage.phasen()) {
            if (!phase.von().isAfter(stichtag)) {
                phasen.computeIfAbsent(phase.merkmal(), art -> new ArrayList<>()).add(phase.gesehenAm(stichtag));
            }
        }
        phasen.values().forEach(alle -> alle.sort(Comparator.comparing(Phase::von)));
    }

    private void nimmAuf(Tatsache tatsache) {
        tage.computeIfAbsent(tatsache.art(), art -> new TreeSet<>()).add(tatsache.tag());
        if (tatsache.bekanntSeit().isBefore(tatsache.tag())) {
            absehbar.computeIfAbsent(tatsache.art(), art -> new TreeSet<>()).add(tatsache.tag());
        }
    }

    LocalDate geburtstag() {
        return geburtstag;
    }

    LocalDate stichtag() {
        return stichtag;
    }

    /** On which days it happened, or is known to happen. */
    TreeSet<LocalDate> tage(Ereignisart art) {
        return tage.getOrDefault(art, new TreeSet<>());
    }

    /** Whether it came before anybody could know that it would on that day. */
    boolean kamUnerwartet(Ereignisart art, LocalDate tag) {
        return art.kannVorzeitigKommen() && tage(art).contains(tag)
                && !absehbar.getOrDefault(art, new TreeSet<>()).contains(tag);
    }

    boolean gilt(Set<Merkmal> merkmale, LocalDate erster, LocalDate letzter) {
        return merkmale.stream()
                .flatMap(merkmal -> phasen(merkmal).stream())
                .anyMatch(phase -> phase.beruehrt(erster, letzter));
    }

    /** The phases of any of these, those that follow each other joined to one. */
    List<Phase> phasen(Set<Merkmal> merkmale) {
        var alle = merkmale.stream()
                .flatMap(merkmal -> phasen(merkmal).stream())
                .sorted(Comparator.comparing(Phase::von).thenComparing(Phase::merkmal))
                .toList();
        var verbunden = new ArrayList<Phase>();
        for (var phase : alle) {
            if (!verbunden.isEmpty() && schliesstAn(verbunden.getLast(), phase)) {
                var vorige = verbunden.removeLast();
                verbunden.add(new Phase(vorige.merkmal(), vorige.von(), spaeter(vorige.bis(), phase.bis())));
            } else {
                verbunden.add(phase);
            }
        }
        return verbunden;
    }

    /** The first of these from that day on; what holds on that day already counts from its beginning. */
    @Nullable
    Vorkommen erstes(Set<Zeichen> zeichen, LocalDate ab) {
        if (ab.isAfter(stichtag)) {
            return null;
        }
        Vorkommen erstes = null;
        for (var eines : zeichen) {
            var gefunden = switch (eines) {
                case Ereignisart art -> vorkommen(art, tage(art).ceiling(ab));
                case Merkmal merkmal -> phasen(merkmal).stream()
                        .filter(phase -> phase.beruehrt(ab, stichtag))
                        .findFirst()
                        .map(phase -> new Vorkommen(merkmal, phase.von()))
                        .orElse(null);
            };
            erstes = erstes == null || gefunden != null && ZEITFOLGE.compare(gefunden, erstes) < 0 ? gefunden : erstes;
        }
        return erstes;
    }

    /** The last of these after the one day and not after the other. */
    @Nullable
    Vorkommen letztes(Set<Zeichen> zeichen, LocalDate nach, LocalDate bis) {
        Vorkommen letztes = null;
        for (var eines : zeichen) {
            var gefunden = eines instanceof Ereignisart art ? vorkommen(art, tage(art).floor(bis)) : null;
            if (gefunden != null && gefunden.tag().isAfter(nach)
                    && (letztes == null || ZEITFOLGE.compare(gefunden, letztes) > 0)) {
                letztes = gefunden;
            }
        }
        return letztes;
    }

    private List<Phase> phasen(Merkmal merkmal) {
        return phasen.getOrDefault(merkmal, List.of());
    }

    private @Nullable Vorkommen vorkommen(Ereignisart art, @Nullable LocalDate tag) {
        return tag == null || tag.isAfter(stichtag) ? null : new Vorkommen(art, tag);
    }

    private static boolean schliesstAn(Phase vorige, Phase phase) {
        var bis = vorige.bis();
        return bis == null || !phase.von().isAfter(bis.plusDays(1));
    }

    private static @Nullable LocalDate spaeter(@Nullable LocalDate einer, @Nullable LocalDate anderer) {
        return einer == null || anderer == null ? null : einer.isAfter(anderer) ? einer : anderer;
    }
}
