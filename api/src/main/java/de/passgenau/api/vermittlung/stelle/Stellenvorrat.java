package de.passgenau.api.vermittlung.stelle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.kartei.Karteifolger;
import de.passgenau.matching.Datensatz;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Kartei;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.Zaehlung;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.pflege.Fassung;

/** Keeps the offers of the engine true to those that stand and have a place free: what is closed, over or filled is not ranked. */
final class Stellenvorrat extends Karteifolger<Stellenangebot, Stelle> {

    private static final String KENNUNG = "kennung";
    private static final String BIS = "bis";
    private static final String OHNE_ENDE = "9999-12-31";

    private final Kartei<Stelle> kartei;
    private final Function<Stellenangebot, Map<String, Set<String>>> sicht;
    private final Clock clock;
    private LocalDate geraeumtAm = LocalDate.MIN;

    /** @param sicht what of an offer decides who may know of it */
    Stellenvorrat(Kartei<Stelle> kartei, Function<Stellenangebot, Map<String, Set<String>>> sicht, Clock clock) {
        super(kartei);
        this.kartei = kartei;
        this.sicht = sicht;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "stellen";
    }

    @Override
    protected Optional<Datensatz<Stelle>> datensatz(Stellenangebot stelle) {
        return stelle.suchtAm(LocalDate.now(clock))
                ? Optional.of(new Datensatz<>(eintrag(stelle), Stellendeutung.von(stelle.oeffentlich())))
                : Optional.empty();
    }

    private Eintrag eintrag(Stellenangebot stelle) {
        var letzter = stelle.letzterTag();
        return new Eintrag(stelle.kennung(), stelle.version(), sicht.apply(stelle),
                Map.of(KENNUNG, Set.of(stelle.kennung()), BIS,
                        Set.of(letzter == null ? OHNE_ENDE : letzter.toString())),
                Map.of(), List.of());
    }

    /** Takes out what stood until yesterday; nobody has to touch its document for that. How many these were. */
    synchronized int raeume() {
        var heute = LocalDate.now(clock);
        if (heute.equals(geraeumtAm)) {
            return 0;
        }
        var stand = kartei.stand();
        var vorbei = kartei.count(new Zaehlung(Sichtfilter.alles(), Map.of(), List.of(BIS, KENNUNG)))
                .keySet()
                .stream()
                .filter(tagUndKennung -> tagUndKennung.getFirst().compareTo(heute.toString()) < 0)
                .map(List::getLast)
                .filter(stand::containsKey)
                .map(id -> new Fassung(id, stand.getOrDefault(id, 0L)))
                .toList();
        vorbei.forEach(this::lasseAus);
        geraeumtAm = heute;
        return vorbei.size();
    }
}
