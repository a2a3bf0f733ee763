package de.passgenau.api.bedarfsgemeinschaft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.bedarfsgemeinschaft.Bescheid.Art;

/** What the household has applied for, and what was decided; entries are only ever added. */
public record Leistungsakte(List<Antrag> antraege, List<Bescheid> bescheide) {

    public Leistungsakte {
        antraege = antraege.stream().sorted(Comparator.comparing(Antrag::vollstaendigAm)).toList();
        bescheide = List.copyOf(bescheide);
    }

    public static Leistungsakte keine() {
        return new Leistungsakte(List.of(), List.of());
    }

    public Leistungsakte mit(Antrag neuer) {
        return new Leistungsakte(Stream.concat(antraege.stream(), Stream.of(neuer)).toList(), bescheide);
    }

    public Leistungsakte mit(Bescheid neuer) {
        return new Leistungsakte(antraege, Stream.concat(bescheide.stream(), Stream.of(neuer)).toList());
    }

    /** What was granted, each grant for itself, as far as nothing has ended it earlier; oldest first. */
    public List<Leistungsbezug> bewilligt() {
        List<Leistungsbezug> alle = new ArrayList<>();
        for (var bescheid : bescheide) {
            var von = bescheid.von();
            var bis = bescheid.bis();
            if (von != null) {
                alle.add(new Leistungsbezug(von, bis, false, bescheid));
            } else if (bescheid.art() == Art.BEENDET && bis != null) {
                alle.replaceAll(einer -> einer.umfasst(bis) ? einer.beendet(bis) : einer);
            }
        }
        return alle.stream().sorted(Comparator.comparing(Leistungsbezug::von)).toList();
    }

    /** What was granted, grants that follow one another without a gap taken together; oldest first. */
    public List<Leistungsbezug> bezogen() {
        List<Leistungsbezug> alle = new ArrayList<>();
        for (var einer : bewilligt()) {
            if (!alle.isEmpty() && alle.getLast().setztSichFortIn(einer)) {
                alle.add(alle.removeLast().bisEnde(einer));
            } else {
                alle.add(einer);
            }
        }
        return List.copyOf(alle);
    }
}
