package de.passgenau.matching.bewertung.stelle;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Urteil;
import de.passgenau.matching.profil.Belastung;
import de.passgenau.matching.profil.Funktionsgrenze;

/** Functional limits against the load of a job; hours are judged elsewhere. */
final class Gesundheitsregel implements Regel<Set<Funktionsgrenze>, Set<Belastung>> {

    @Override
    public Kriterium kriterium() {
        return Kriterium.GESUNDHEIT;
    }

    @Override
    public Urteil urteile(Set<Funktionsgrenze> grenzen, Set<Belastung> belastungen) {
        for (var grenze : grenzen) {
            for (var belastung : belastungen) {
                if (grenze.verbietet(belastung)) {
                    return Urteil.ausgeschlossen();
                }
            }
        }
        return Urteil.voll();
    }

    @Override
    public String begruende(Set<Funktionsgrenze> grenzen, Set<Belastung> belastungen) {
        var verstoesse = new TreeSet<>(grenzen).stream()
                .filter(grenze -> belastungen.stream().anyMatch(grenze::verbietet))
                .map(grenze -> grenze.bezeichnung() + ", die Stelle bringt " + belastungen(grenze, belastungen))
                .toList();
        if (!verstoesse.isEmpty()) {
            return "Zu beachten ist: " + String.join("; ", verstoesse);
        }
        return grenzen.isEmpty()
                ? "Keine gesundheitlichen Grenzen vermerkt"
                : "Die Stelle hält die gesundheitlichen Grenzen ein";
    }

    private static String belastungen(Funktionsgrenze grenze, Set<Belastung> belastungen) {
        return new TreeSet<>(belastungen).stream()
                .filter(grenze::verbietet)
                .map(Belastung::bezeichnung)
                .collect(Collectors.joining(" und "));
    }
}
