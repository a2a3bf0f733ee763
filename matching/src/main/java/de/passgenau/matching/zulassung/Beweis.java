package de.passgenau.matching.zulassung;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.matching.profil.Zugangsprofil;

/** Why a condition is met, not met or open for somebody, down to the single facts.
 *
 * @param satz the outcome as a German sentence with the facts in it, without a full stop
 * @param teile what it rests on, from left to right; empty for a single fact */
public record Beweis(Bedingung bedingung, Urteil urteil, String satz, List<Beweis> teile) {

    public Beweis {
        teile = List.copyOf(teile);
    }

    static Beweis von(Bedingung bedingung, Zugangsprofil profil, LocalDate stichtag) {
        return new Fuehrung(profil, stichtag).beweise(bedingung, false);
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
                ? entscheidende().flatMap(teil -> teil.frage().stream()).distinct().toList()
                : List.of();
    }

    /** What to ask about a single fact that is not known. */
    public Optional<String> frage() {
        return urteil == Urteil.UNBEKANNT && bedingung instanceof Merkmal merkmal
                ? Optional.of(merkmal.frage())
                : Optional.empty();
    }

    private record Fuehrung(Zugangsprofil profil, LocalDate stichtag) {

        Beweis beweise(Bedingung bedingung, boolean verneint) {
            var kehrtUm = bedingung instanceof Bedingung.Nicht;
            var teile = bedingung.teile().stream().map(teil -> beweise(teil, verneint ^ kehrtUm)).toList();
            var urteil = bedingung.urteil(profil, stichtag);
            var satz = switch (bedingung) {
                case Merkmal merkmal -> satz(merkmal, urteil, verneint);
                case Bedingung.Nicht nicht -> verneint ? ausnahme(urteil) : ausschluss(nicht, urteil);
                case Bedingung.Und und -> "Alle " + anzahl(teile, verneint) + ": " + ergebnis(urteil, verneint);
                case Bedingung.Oder oder ->
                    "Mindestens eine von " + anzahl(teile, verneint) + ": " + ergebnis(urteil, verneint);
            };
            return new Beweis(bedingung, urteil, satz, teile);
        }

        private String satz(Merkmal merkmal, Urteil urteil, boolean verneint) {
            if (merkmal.art() == Merkmalart.ALLE) {
                return (verneint ? "Gilt für alle" : merkmal.tatsache(profil, stichtag)) + ": "
                        + ergebnis(urteil, verneint);
            }
            return merkmal.tatsache(profil, stichtag) + (verneint ? ", ausgeschlossen " : ", verlangt ")
                    + merkmal.verlangt() + ": " + ergebnis(urteil, verneint);
        }

        /** Of somebody who has nothing that excludes, one says so, not that a negation is met. */
        private static String ausschluss(Bedingung.Nicht nicht, Urteil urteil) {
            if (nicht.teil() instanceof Merkmal.Alle) {
                return "Offen für niemanden: nicht erfüllt";
            }
            return switch (urteil) {
                case ERFUELLT -> "Kein Ausschlussgrund: erfüllt";
                case NICHT_ERFUELLT -> "Ausschlussgrund liegt vor: nicht erfüllt";
                case UNBEKANNT -> "Ausschlussgrund noch offen: unbekannt";
            };
        }

        /** A negation inside a negation: who has what it names is not excluded. */
        private static String ausnahme(Urteil urteil) {
            return switch (urteil) {
                case ERFUELLT -> "Ausnahme vom Ausschluss greift nicht: trifft zu";
                case NICHT_ERFUELLT -> "Ausnahme vom Ausschluss greift: trifft nicht zu";
                case UNBEKANNT -> "Ausnahme vom Ausschluss noch offen: unbekannt";
            };
        }

        private static String ergebnis(Urteil urteil, boolean verneint) {
            return verneint ? urteil.alsAusschluss(1) : urteil.bezeichnung();
        }

        private static String anzahl(List<Beweis> teile, boolean verneint) {
            var zahlen = new EnumMap<Urteil, Integer>(Urteil.class);
            teile.forEach(teil -> zahlen.merge(teil.urteil, 1, Integer::sum));
            return teile.size() + " Bedingungen (" + zahlen.entrySet()
                    .stream()
                    .map(zahl -> gezaehlt(zahl.getKey(), zahl.getValue(), verneint))
                    .collect(Collectors.joining(", ")) + ")";
        }

        private static String gezaehlt(Urteil urteil, int anzahl, boolean verneint) {
            return anzahl + " " + (verneint ? urteil.alsAusschluss(anzahl) : urteil.bezeichnung());
        }
    }
}
