package de.passgenau.api.fristen.bestand;

import java.util.HashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.matching.Sichtfilter;
import org.jspecify.annotations.Nullable;

/** All that is or was due, in the order of the days; read while it changes. */
final class Fristenliste {

    private final NavigableSet<Fristposten> alle = new ConcurrentSkipListSet<>();

    void tausche(List<Fristposten> alte, List<Fristposten> neue) {
        alte.forEach(alle::remove);
        alle.addAll(neue);
    }

    int anzahl() {
        return alle.size();
    }

    List<Fristposten> alle(Fristenfilter filter, Sichtfilter sicht) {
        return gesiebt(filter, sicht).toList();
    }

    /** @param marke behind or before which; null to begin at the end */
    Fristenseite seite(Fristenfilter filter, Sichtfilter sicht, Seitenangabe seite, @Nullable Fristmarke marke) {
        var durchgang = new Durchgang(seite, marke);
        gesiebt(filter, sicht).forEach(durchgang::nimm);
        return durchgang.seite();
    }

    /** Each case is looked at once, however much is due in it. */
    private Stream<Fristposten> gesiebt(Fristenfilter filter, Sichtfilter sicht) {
        var sichtbar = new HashMap<String, Boolean>();
        return alle.stream()
                .filter(filter::laesstDurch)
                .filter(posten -> sichtbar.computeIfAbsent(posten.fall().id(),
                        id -> sicht.laesstDurch(posten.fall().sicht())));
    }
}
