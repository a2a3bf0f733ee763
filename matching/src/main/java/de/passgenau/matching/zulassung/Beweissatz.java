package de.passgenau.matching.zulassung;

import java.util.List;
import java.util.stream.Collectors;

/** What a proof says, as sentences that can be read to the person. */
final class Beweissatz {

    private static final int GENANNTE = 3;

    private Beweissatz() {}

    /**
     * How a condition stands.
     *
     * @param verneinungen how many negations it stands in: in one it excludes, in two it is an exception
     */
    record Lage(Urteil urteil, int verneinungen) {

        private String wer() {
            if (verneinungen == 0) {
                return "Nur für Menschen, die ";
            }
            return verneinungen % 2 == 1 ? "Ausgeschlossen sind Menschen, die " : "Ausgenommen sind Menschen, die ";
        }

        private String ergebnis() {
            return switch (urteil) {
                case ERFUELLT -> ", und das trifft zu";
                case NICHT_ERFUELLT -> "; das trifft nicht zu";
                case UNBEKANNT -> "; ob das zutrifft, ist nicht bekannt";
            };
        }
    }

    /** @param beleg what is known of the person; empty if that goes without saying */
    static String von(Merkmal merkmal, Lage lage, String beleg) {
        if (merkmal instanceof Merkmal.Alle) {
            return lage.verneinungen == 0 ? "Offen für alle" : "Das gilt für alle";
        }
        return lage.wer() + merkmal.nebensatz(true) + lage.ergebnis() + (beleg.isEmpty() ? "" : " (" + beleg + ")");
    }

    /** Of somebody who has nothing that excludes, one says so, not that a negation is met. */
    static String vonVerneinung(Bedingung.Nicht nicht, Lage lage) {
        if (nicht.teil() instanceof Merkmal.Alle) {
            return "Offen für niemanden";
        }
        boolean ausnahme = lage.verneinungen % 2 == 1;
        return switch (lage.urteil) {
            case ERFUELLT -> ausnahme ? "Die Ausnahme vom Ausschluss greift nicht" : "Kein Ausschlussgrund liegt vor";
            case NICHT_ERFUELLT -> ausnahme ? "Die Ausnahme vom Ausschluss greift" : "Ein Ausschlussgrund liegt vor";
            case UNBEKANNT -> ausnahme
                    ? "Ob die Ausnahme vom Ausschluss greift, ist nicht bekannt"
                    : "Ob ein Ausschlussgrund vorliegt, ist nicht bekannt";
        };
    }

    /** Names what decides, of conditions that all have to hold, or of which one is enough. */
    static String vonMehreren(Beweis beweis, int verneinungen) {
        int anzahl = beweis.teile().size();
        boolean alle = beweis.bedingung() instanceof Bedingung.Und;
        if (alle && beweis.urteil() == Urteil.ERFUELLT) {
            return (anzahl == 2 ? "Beide" : "Alle " + Worte.zahl(anzahl)) + " Bedingungen treffen zu";
        }
        if (!alle && beweis.urteil() == Urteil.NICHT_ERFUELLT && verneinungen % 2 == 1) {
            return "Keine von " + Worte.zahl(anzahl) + " Bedingungen trifft zu";
        }
        return (alle || beweis.urteil() == Urteil.ERFUELLT
                ? ""
                : "Eine von " + Worte.zahl(anzahl) + " Bedingungen genügt. ") + genannte(beweis.entscheidend());
    }

    private static String genannte(List<Beweis> entscheidende) {
        var saetze = entscheidende.stream().map(Beweis::satz).limit(GENANNTE).collect(Collectors.joining(". "));
        int weitere = entscheidende.size() - GENANNTE;
        return weitere <= 0
                ? saetze
                : saetze + ". Dazu " + (weitere == 1
                        ? "kommt eine weitere Bedingung"
                        : "kommen "
                                + Worte.zahl(weitere) + " weitere Bedingungen");
    }
}
