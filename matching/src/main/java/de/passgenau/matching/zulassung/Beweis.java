package de.passgenau.matching.zulassung;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.matching.profil.Zugangsprofil;

/** Why a condition is met, not met or open for somebody, down to the single facts.
 *
 * @param satz the outcome as a German sentence with the facts in it, without a full stop
 * @param eigeneFragen what to ask about a single fact that is not known
 * @param teile what it rests on, from left to right; empty for a single fact */
public record Beweis(
        Bedingung bedingung,
        Urteil urteil,
        String satz,
        List<String> eigeneFragen,
        List<Beweis> teile) {

    public Beweis {
        eigeneFragen = List.copyOf(eigeneFragen);
        teile = List.copyOf(teile);
    }

    static Beweis von(Bedingung bedingung, Zugangsprofil profil, LocalDate stichtag) {
        return new Fuehrung(profil, stichtag).beweise(bedingung, 0);
    }

    /** What a single fact is about; empty for a connection. */
    public Optional<Merkmalart> art() {
        return bedingung instanceof Merkmal merkmal ? Optional.of(merkmal.art()) : Optional.empty();
    }

    /** The single facts that the outcome rests on: with them alone it would be the same, whatever the others were. */
    public List<Beweis> entscheidend() {
        return entscheidende().toList();
    }

    private Stream<Beweis> entscheidende() {
        if (bedingung instanceof Bedingung.Nicht) {
            return teile.stream().flatMap(Beweis::entscheidende);
        }
        return teile.isEmpty()
                ? Stream.of(this)
                : teile.stream().filter(teil -> teil.urteil == urteil).flatMap(Beweis::entscheidende);
    }

    /** What to ask so that the outcome is known; empty if it is. */
    public List<String> fragen() {
        return urteil == Urteil.UNBEKANNT
                ? entscheidende().flatMap(teil -> teil.eigeneFragen.stream()).distinct().toList()
                : List.of();
    }

    private record Fuehrung(Zugangsprofil profil, LocalDate stichtag) {

        /** @param verneinungen how many negations it stands in */
        Beweis beweise(Bedingung bedingung, int verneinungen) {
            int innen = verneinungen + (bedingung instanceof Bedingung.Nicht ? 1 : 0);
            var teile = bedingung.teile().stream().map(teil -> beweise(teil, innen)).toList();
            var urteil = bedingung.urteil(profil, stichtag);
            var satz = switch (bedingung) {
                case Merkmal merkmal ->
                    Saetze.von(merkmal, new Saetze.Lage(urteil, verneinungen), beleg(merkmal, urteil));
                case Bedingung.Nicht nicht -> Saetze.vonVerneinung(nicht, new Saetze.Lage(urteil, verneinungen));
                default -> "";
            };
            var beweis = new Beweis(bedingung, urteil, satz, fragen(bedingung, urteil), teile);
            return teile.size() < 2
                    ? beweis
                    : new Beweis(bedingung, urteil, Saetze.vonMehreren(beweis, verneinungen), List.of(), teile);
        }

        private String beleg(Merkmal merkmal, Urteil urteil) {
            return urteil == Urteil.UNBEKANNT ? "" : merkmal.beleg(profil, stichtag);
        }

        private List<String> fragen(Bedingung bedingung, Urteil urteil) {
            return urteil == Urteil.UNBEKANNT && bedingung instanceof Merkmal merkmal
                    ? merkmal.fragen(profil, stichtag)
                    : List.of();
        }
    }

    /** What it says, as sentences that can be read to the person. */
    private static final class Saetze {
        private static final int GENANNTE = 3;

        private Saetze() {}

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
                case ERFUELLT ->
                    ausnahme ? "Die Ausnahme vom Ausschluss greift nicht" : "Kein Ausschlussgrund liegt vor";
                case NICHT_ERFUELLT ->
                    ausnahme ? "Die Ausnahme vom Ausschluss greift" : "Ein Ausschlussgrund liegt vor";
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
}
