package de.passgenau.api.fristen.fall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.fall.verlauf.Fallfuehrung;
import de.passgenau.api.fristen.rechnung.Phase;
import org.jspecify.annotations.Nullable;

/** When nobody worked on a case: after its closing until it was taken up again. */
record Ruhezeiten(List<Ruhe> alle) {

    /**
     * @param nach the day of the closing
     * @param vor the day on which work began again; null if it did not
     */
    record Ruhe(LocalDate nach, @Nullable LocalDate vor) {}

    static Ruhezeiten von(Fallfuehrung fuehrung) {
        var alle = new ArrayList<Ruhe>();
        LocalDate geschlossen = null;
        for (var wechsel : fuehrung.phasen()) {
            if (wechsel.istAbschluss()) {
                geschlossen = geschlossen == null ? wechsel.tag() : geschlossen;
            } else if (geschlossen != null) {
                alle.add(new Ruhe(geschlossen, wechsel.tag()));
                geschlossen = null;
            }
        }
        if (geschlossen != null) {
            alle.add(new Ruhe(geschlossen, null));
        }
        return new Ruhezeiten(alle);
    }

    /** What of a phase lies outside of them. */
    Stream<Phase> ohne(Phase phase) {
        var reste = List.of(phase);
        for (var ruhe : alle) {
            reste = reste.stream().flatMap(rest -> ohne(rest, ruhe)).toList();
        }
        return reste.stream();
    }

    private static Stream<Phase> ohne(Phase phase, Ruhe ruhe) {
        var bis = phase.bis();
        var vor = ruhe.vor();
        if (bis != null && !bis.isAfter(ruhe.nach()) || vor != null && !phase.von().isBefore(vor)) {
            return Stream.of(phase);
        }
        var davor = phase.von().isAfter(ruhe.nach())
                ? Stream.<Phase>empty()
                : Stream.of(new Phase(phase.merkmal(), phase.von(), ruhe.nach()));
        var danach = vor == null || bis != null && bis.isBefore(vor)
                ? Stream.<Phase>empty()
                : Stream.of(new Phase(phase.merkmal(), spaeter(vor, ruhe.nach().plusDays(1)), bis));
        return Stream.concat(davor, danach);
    }

    private static LocalDate spaeter(LocalDate einer, LocalDate anderer) {
        return einer.isAfter(anderer) ? einer : anderer;
    }
}
