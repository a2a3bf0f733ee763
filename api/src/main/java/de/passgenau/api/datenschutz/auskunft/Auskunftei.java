package de.passgenau.api.datenschutz.auskunft;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.passgenau.api.datenschutz.Abschnitt;
import de.passgenau.api.datenschutz.Auskunftsquelle;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.protokoll.person.Fallprotokoll;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gathers everything about a person. Of the protocol no more than a portion at a time, so that nobody's case is too large
 * for an answer; the first part has everything else and says how many entries there are.
 */
@Component
class Auskunftei {

    static final int PORTION = 500;

    private final List<Auskunftsquelle> quellen;
    private final Fallprotokoll protokoll;
    private final Aufbewahrungstext aufbewahrung;
    private final Clock clock;

    Auskunftei(List<Auskunftsquelle> quellen, Fallprotokoll protokoll, Aufbewahrungstext aufbewahrung, Clock clock) {
        this.quellen = quellen;
        this.protokoll = protokoll;
        this.aufbewahrung = aufbewahrung;
        this.clock = clock;
    }

    Auskunft ueber(Fall fall, @Nullable String ab) {
        var teil = protokoll.teil(fall.schluessel(), ab, PORTION);
        return ab == null
                ? new Auskunft(fall.fallnummer(), clock.instant(), abschnitte(fall), gespeichert(fall), teil.vermerke(),
                        teil.weiter() == null ? teil.vermerke().size() : protokoll.anzahl(fall.schluessel()),
                        teil.weiter())
                : new Auskunft(fall.fallnummer(), clock.instant(), List.of(), Map.of(), teil.vermerke(), null,
                        teil.weiter());
    }

    private List<Abschnitt> abschnitte(Fall fall) {
        return Stream.concat(quellen.stream().flatMap(quelle -> quelle.abschnitte(fall).stream()),
                Stream.of(aufbewahrung.abschnitt(fall))).toList();
    }

    private Map<String, Object> gespeichert(Fall fall) {
        var alles = new LinkedHashMap<String, Object>();
        quellen.forEach(quelle -> alles.putAll(quelle.gespeichert(fall)));
        return alles;
    }
}
