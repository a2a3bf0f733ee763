package de.passgenau.api.demo.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft;
import de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft.Haushaltsart;
import de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.demo.landkreis.Bedarfsgemeinschaft.Rolle;

/**
 * What is drawn of a person before profile and Hemmnisse, because both follow from it.
 *
 * @param schulabschluss BBR, MSR or ABITUR; empty without
 */
record Lage(
        Bedarfsgemeinschaft bg,
        Mitglied mitglied,
        int alter,
        String kategorie,
        boolean schueler,
        String schulabschluss,
        boolean gelernt,
        boolean fuehrerschein,
        boolean auto) {

    boolean mitKindUnter(int jahre, LocalDate stichtag) {
        return mitglied.rolle() != Rolle.KIND && bg.hatKindUnter(jahre, stichtag);
    }

    boolean alleinerziehend() {
        return mitglied.rolle() != Rolle.KIND && bg.art() == Haushaltsart.ALLEINERZIEHEND;
    }

    boolean selbstaendig() {
        return kategorie.equals("S");
    }

    /** Whether a condition of the table of Hemmnisse holds. */
    boolean trifftZu(String wenn, LocalDate stichtag) {
        return switch (wenn) {
            case "ALLE" -> true;
            case "U25" -> alter < 25;
            case "UE18" -> alter >= 18;
            case "UE25" -> alter >= 25;
            case "MIT_KIND" -> mitKindUnter(14, stichtag);
            case "OHNE_AUTO" -> !auto && alter >= 17;
            case "ZUGEWANDERT" -> mitglied.zugewandert();
            case "OHNE_SCHULABSCHLUSS" -> !schueler && schulabschluss.isEmpty();
            case "OHNE_AUSBILDUNG" -> !schueler && !gelernt;
            case "MIT_AUSBILDUNG" -> gelernt && alter >= 30;
            case "SELBSTAENDIG" -> selbstaendig();
            default -> throw new IllegalArgumentException("Unbekannte Bedingung: " + wenn);
        };
    }

    /** Target groups of Maßnahmen; of health nothing is said here. */
    List<String> zielgruppen(LocalDate stichtag) {
        return Stream.of(
                alter < 25 ? "U25" : "",
                alter >= 50 ? "UE50" : "",
                schueler ? "SCHUELER" : "",
                alleinerziehend() ? "ALLEINERZIEHENDE" : "",
                mitKindUnter(18, stichtag) ? "ERZIEHENDE" : "",
                mitglied.geschlecht().equals("W") ? "FRAUEN" : "",
                mitglied.zugewandert() ? "MIGRANTEN" : "",
                selbstaendig() ? "SELBSTAENDIGE" : "",
                !schueler && !gelernt ? "GERINGQUALIFIZIERTE" : "",
                !schueler && !selbstaendig() && bg.seit().isBefore(stichtag.minusYears(1)) ? "LANGZEITARBEITSLOSE" : "",
                bg.seit().isBefore(stichtag.minusYears(2)) ? "LANGZEITLEISTUNGSBEZIEHENDE" : "",
                bg.mitglieder().size() > 1 ? "BEDARFSGEMEINSCHAFT" : "").filter(code -> !code.isEmpty()).toList();
    }
}
