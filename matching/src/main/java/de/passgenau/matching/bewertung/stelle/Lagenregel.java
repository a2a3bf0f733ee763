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
            return verlangt(verlangt) + ", die Kinderbetreuung ist noch offen";
        }
        var verboten = welche(verlangt, person.verboten()::contains);
        if (!verboten.isEmpty()) {
            return verlangt(verboten) + ", das ist ausgeschlossen";
        }
        var vereinbart = person.vereinbart();
        if (vereinbart == null) {
            return verlangt(verlangt) + "; ob das geht, ist nicht bekannt";
        }
        var offen = welche(verlangt, lage -> !vereinbart.contains(lage));
        return offen.isEmpty()
                ? liste(verlangt) + (verlangt.size() == 1 ? " ist vereinbart" : " sind vereinbart")
                : verlangt(offen) + ", vereinbart ist das nicht";
    }

    private static String verlangt(Set<Arbeitslage> lagen) {
        return (lagen.size() == 1 ? "Verlangt ist " : "Verlangt sind ") + liste(lagen);
    }

    @Override
    public String frage(Lagenwunsch person, Set<Arbeitslage> verlangt) {
        return (verlangt.size() == 1 ? "Geht " : "Gehen ") + liste(verlangt) + "?";
    }

    private static Set<Arbeitslage> welche(Set<Arbeitslage> lagen, Predicate<Arbeitslage> welche) {
        return lagen.stream().filter(welche).collect(Collectors.toSet());
    }

    private static String liste(Set<Arbeitslage> lagen) {
        return new TreeSet<>(lagen).stream().map(Arbeitslage::bezeichnung).collect(Collectors.joining(" und "));
    }
}
