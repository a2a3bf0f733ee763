package de.passgenau.api.bedarfsgemeinschaft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import de.passgenau.api.bedarfsgemeinschaft.Bescheid.Art;
import org.jspecify.annotations.Nullable;

/**
 * What the household has applied for, and what was decided. Entries are only ever added; what was recorded wrongly no
 * longer counts and stays readable.
 */
public record Leistungsakte(
        List<Antrag> antraege,
        List<Bescheid> bescheide,
        List<Zuruecknahme> zurueckgenommene) {

    public Leistungsakte {
        antraege = antraege.stream().sorted(Comparator.comparing(Antrag::vollstaendigAm)).toList();
        bescheide = List.copyOf(bescheide);
        zurueckgenommene = List.copyOf(Objects.requireNonNullElseGet(zurueckgenommene, List::of));
    }

    /**
     * An entry that was wrong: one of the two.
     *
     * @param erfasstDurch subject of whoever has said so, at the identity provider
     */
    public record Zuruecknahme(
            @Nullable Antrag antrag,
            @Nullable Bescheid bescheid,
            String grund,
            LocalDate erfasstAm,
            String erfasstDurch) {

        public Zuruecknahme {
            if ((antrag == null) == (bescheid == null) || grund.isBlank()) {
                throw new IllegalArgumentException("Taken back is one entry, for a reason: " + antrag + bescheid);
            }
        }
    }

    public static Leistungsakte keine() {
        return new Leistungsakte(List.of(), List.of(), List.of());
    }

    public Leistungsakte mit(Antrag neuer) {
        return new Leistungsakte(Stream.concat(antraege.stream(), Stream.of(neuer)).toList(), bescheide,
                zurueckgenommene);
    }

    public Leistungsakte mit(Bescheid neuer) {
        return new Leistungsakte(antraege, Stream.concat(bescheide.stream(), Stream.of(neuer)).toList(),
                zurueckgenommene);
    }

    /** This Antrag no longer counts. */
    public Leistungsakte ohne(Antrag falscher, String grund, LocalDate am, String durch) {
        return new Leistungsakte(antraege.stream().filter(einer -> !einer.equals(falscher)).toList(), bescheide,
                mit(new Zuruecknahme(falscher, null, grund, am, durch)));
    }

    /** This decision no longer counts. */
    public Leistungsakte ohne(Bescheid falscher, String grund, LocalDate am, String durch) {
        return new Leistungsakte(antraege, bescheide.stream().filter(einer -> !einer.equals(falscher)).toList(),
                mit(new Zuruecknahme(null, falscher, grund, am, durch)));
    }

    private List<Zuruecknahme> mit(Zuruecknahme neue) {
        return Stream.concat(zurueckgenommene.stream(), Stream.of(neue)).toList();
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
