package de.passgenau.matching.bewertung.stelle;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.bewertung.Urteil;
import de.passgenau.matching.profil.Arbeitslage;

/** Shifts, nights and weekends that an offer demands against what was agreed on, is allowed, and childcare permits. */
final class Lagenregel implements Regel<Lagenwunsch, Set<Arbeitslage>> {

    private final Gewichte gewichte;

    Lagenregel(Gewichte gewichte) {
        this.gewichte = gewichte;
    }

    @Override
    public Kriterium kriterium() {
        return Kriterium.ARBEITSLAGE;
    }

    @Override
    public Urteil urteile(Lagenwunsch person, Set<Arbeitslage> verlangt) {
        if (verlangt.isEmpty()) {
            return Urteil.voll();
        }
        if (person.kinderbetreuungOffen() || verlangt.stream().anyMatch(person.verboten()::contains)) {
            return Urteil.ausgeschlossen();
        }
        var vereinbart = person.vereinbart();
        if (vereinbart == null) {
            return Urteil.unbekannt();
        }
        return verlangt.stream()
                .filter(lage -> !vereinbart.contains(lage))
                .map(this::nichtVereinbart)
                .reduce(Urteil.voll(), (eines, anderes) -> eines.oderBesser(anderes) == eines ? anderes : eines);
    }

    private Urteil nichtVereinbart(Arbeitslage lage) {
        return switch (lage) {
            case NACHT -> Urteil.ausgeschlossen();
            case SCHICHT -> Urteil.wert(gewichte.wert(Stellwert.LAGE_SCHICHT_NICHT_VEREINBART));
            case WOCHENENDE -> Urteil.wert(gewichte.wert(Stellwert.LAGE_WOCHENENDE_NICHT_VEREINBART));
        };
    }

    @Override
    public String begruende(Lagenwunsch person, Set<Arbeitslage> verlangt) {
        if (verlangt.isEmpty()) {
            return "Weder Schicht noch Nacht noch Wochenende";
        }
        if (person.kinderbetreuungOffen()) {
            return "Verlangt ist " + liste(verlangt, lage -> true) + ", die Kinderbetreuung ist noch offen";
        }
        var verboten = liste(verlangt, person.verboten()::contains);
        if (!verboten.isEmpty()) {
            return "Verlangt ist " + verboten + ", aus gesundheitlichen Gründen geht das nicht";
        }
        var vereinbart = person.vereinbart();
        if (vereinbart == null) {
            return "Verlangt ist " + liste(verlangt, lage -> true) + "; ob das geht, ist nicht bekannt";
        }
        var offen = liste(verlangt, lage -> !vereinbart.contains(lage));
        return offen.isEmpty()
                ? liste(verlangt, lage -> true) + " ist vereinbart"
                : "Verlangt ist " + offen + ", vereinbart ist das nicht";
    }

    @Override
    public String frage(Lagenwunsch person, Set<Arbeitslage> verlangt) {
        return "Geht " + liste(verlangt, lage -> true) + "?";
    }

    private static String liste(Set<Arbeitslage> lagen, Predicate<Arbeitslage> welche) {
        return new TreeSet<>(lagen).stream()
                .filter(welche)
                .map(Arbeitslage::bezeichnung)
                .collect(Collectors.joining(" und "));
    }
}
