package de.passgenau.api.fristen.fall;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.fall.verlauf.Phasenwechsel;
import de.passgenau.api.fall.verlauf.Ueberleitung;
import de.passgenau.api.fristen.rechnung.Tatsache;
import de.passgenau.api.fristen.regelwerk.Ereignisart;
import de.passgenau.api.security.Fallmanagerart;

/** How the case went from one Fallmanager to the next, and when work on it ended. */
final class Fuehrungstatsachen {

    private static final Set<Fallmanagerart> JUGEND = EnumSet.of(Fallmanagerart.U25, Fallmanagerart.BERUFSBERATER);

    private static final Map<Ereignisart, Predicate<Ueberleitung>> ARTEN = new EnumMap<>(Map.of(
            Ereignisart.UEBERGABE_AN_MARKTNAH,
            eine -> eine.an() == Fallmanagerart.ARBEITSMARKTNAH && eine.wechseltArt(),
            Ereignisart.EINZELFALLENTSCHEIDUNG, Ueberleitung::istRueckgabe,
            Ereignisart.UEBERNAHME_IN_FALLARBEIT,
            eine -> eine.von() == Fallmanagerart.BERUFSBERATER && eine.an() == Fallmanagerart.U25,
            Ereignisart.UEBERGABEPROTOKOLL, Fuehrungstatsachen::vonDerJugend));

    private Fuehrungstatsachen() {}

    static Stream<Tatsache> von(Fallverlauf stand) {
        var fuehrung = stand.betreuung().fuehrung();
        return Stream.concat(fuehrung.ueberleitungen().stream().flatMap(Fuehrungstatsachen::von),
                fuehrung.phasen()
                        .stream()
                        .filter(Phasenwechsel::istAbschluss)
                        .map(ende -> Bekannt.am(ende.tag(), Ereignisart.FALL_GESCHLOSSEN, ende.kopf())));
    }

    private static Stream<Tatsache> von(Ueberleitung eine) {
        return ARTEN.entrySet()
                .stream()
                .filter(art -> art.getValue().test(eine))
                .map(art -> Bekannt.am(eine.tag(), art.getKey(), eine.kopf()));
    }

    /** T-04: what the new one has to know is written down. */
    private static boolean vonDerJugend(Ueberleitung eine) {
        var von = eine.von();
        return eine.protokoll() != null && von != null && JUGEND.contains(von) && !JUGEND.contains(eine.an());
    }
}
