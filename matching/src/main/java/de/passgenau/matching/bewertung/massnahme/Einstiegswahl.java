package de.passgenau.matching.bewertung.massnahme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.angebot.Massnahme.Durchgang;
import de.passgenau.matching.bewertung.Kurzurteil;

/** Which Durchgänge of a Maßnahme one can join, and in which order as long as nobody looks at the person. */
final class Einstiegswahl {

    private final LocalDate stichtag;
    private final Beginnregel beginn;
    private final Platzregel plaetze;

    Einstiegswahl(LocalDate stichtag, Beginnregel beginn, Platzregel plaetze) {
        this.stichtag = stichtag;
        this.beginn = beginn;
        this.plaetze = plaetze;
    }

    /** With a free place, soon, then by its id; empty if one can join none. */
    Optional<Durchgang> bester(Massnahme massnahme) {
        return offene(massnahme).min(reihenfolge());
    }

    /** The Maßnahme once for each place in which one can join it, the one first whose Durchgang comes first. */
    List<Massnahme> jeStaette(Massnahme massnahme) {
        if (massnahme.durchgaenge().stream().allMatch(einer -> einer.staette() == null)) {
            return List.of(massnahme);
        }
        var orte = offene(massnahme).sorted(reihenfolge())
                .collect(Collectors.groupingBy(massnahme::staette, LinkedHashMap::new, Collectors.toList()));
        return orte.isEmpty()
                ? List.of(massnahme)
                : orte.entrySet().stream().map(ort -> massnahme.nur(ort.getKey(), ort.getValue())).toList();
    }

    /** Whether there is a free place in what nobody has to wait for. */
    boolean hatFreienPlatz(Massnahme massnahme) {
        return bester(massnahme).filter(einer -> einer.freiePlaetze() > 0).isPresent();
    }

    private Stream<Durchgang> offene(Massnahme massnahme) {
        return massnahme.durchgaenge().stream().filter(durchgang -> Beginnregel.istOffen(durchgang, stichtag));
    }

    private Comparator<Durchgang> reihenfolge() {
        return Comparator.comparing((Durchgang durchgang) -> plaetze.urteile(stichtag, durchgang).istAusgeschlossen())
                .thenComparing(durchgang -> durchgang.freiePlaetze() == 0)
                .thenComparing(durchgang -> -beginn.promille(stichtag, durchgang))
                .thenComparing(Durchgang::beginn)
                .thenComparing(Durchgang::kennung);
    }

    /** Where a person should join: what excludes her least, then with a free place, then what is worth most for her. */
    Massnahme fuer(Collection<Massnahme> orte, Function<Massnahme, Kurzurteil> urteil) {
        return orte.stream()
                .min(Comparator.comparing(urteil,
                        Comparator.comparingInt(Kurzurteil::ausschluesse))
                        .thenComparing(ort -> !hatFreienPlatz(ort))
                        .thenComparing(urteil, Comparator.comparingInt(kurz -> -kurz.punkte())))
                .orElseThrow();
    }
}
