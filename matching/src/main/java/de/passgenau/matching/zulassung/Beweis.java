package de.passgenau.matching.zulassung;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.matching.profil.Zugangsprofil;
import de.passgenau.matching.zulassung.Beweissatz.Lage;

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
                case Merkmal merkmal -> Beweissatz.von(merkmal, new Lage(urteil, verneinungen), beleg(merkmal, urteil));
                case Bedingung.Nicht nicht -> Beweissatz.vonVerneinung(nicht, new Lage(urteil, verneinungen));
                default -> "";
            };
            var beweis = new Beweis(bedingung, urteil, satz, fragen(bedingung, urteil), teile);
            return teile.size() < 2
                    ? beweis
                    : new Beweis(bedingung, urteil, Beweissatz.vonMehreren(beweis, verneinungen), List.of(), teile);
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
}
