package de.passgenau.api.fristen.fall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import de.passgenau.api.fristen.rechnung.Phase;
import de.passgenau.api.fristen.regelwerk.Merkmal;

/** Makes phases of what follows one another, and one of what overlaps. */
final class Phasenfolge {

    private Phasenfolge() {}

    /**
     * How something stands from a day on.
     *
     * @param merkmal empty if nothing holds from then on
     */
    record Stand(LocalDate seit, Optional<Merkmal> merkmal) {}

    /** Each holds until the next begins; of those that begin on the same day the last one. */
    static <E> List<Phase> von(Stream<E> eintraege, Function<E, Stand> stand) {
        var folge = eintraege.map(stand).sorted(Comparator.comparing(Stand::seit)).toList();
        var phasen = new ArrayList<Phase>();
        for (int i = 0; i < folge.size(); i++) {
            var einer = folge.get(i);
            var bis = i == folge.size() - 1 ? null : folge.get(i + 1).seit().minusDays(1);
            if (einer.merkmal().isPresent() && (bis == null || !bis.isBefore(einer.seit()))) {
                phasen.add(new Phase(einer.merkmal().orElseThrow(), einer.seit(), bis));
            }
        }
        return phasen;
    }

    /** Those of one mark that overlap are one. */
    static List<Phase> verbunden(Stream<Phase> eines) {
        var verbunden = new ArrayList<Phase>();
        eines.sorted(Comparator.comparing(Phase::von)).forEach(phase -> {
            var vorige = verbunden.isEmpty() ? null : verbunden.getLast();
            var bis = vorige == null ? null : vorige.bis();
            if (vorige == null || bis != null && bis.isBefore(phase.von())) {
                verbunden.add(phase);
            } else {
                var ende = phase.bis();
                var laenger = bis == null || ende != null && ende.isBefore(bis) ? bis : ende;
                verbunden.set(verbunden.size() - 1, new Phase(vorige.merkmal(), vorige.von(), laenger));
            }
        });
        return verbunden;
    }
}
