package de.passgenau.matching.zulassung;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.matching.profil.Zugangsprofil;

/** A rule or a part of it. */
public sealed interface Bedingung permits Merkmal, Bedingung.Und, Bedingung.Oder, Bedingung.Nicht {

    /** Without a word on why; allocates nothing, but for the points that a distance is measured between. */
    Urteil urteil(Zugangsprofil profil, LocalDate stichtag);

    /** In the rule language; read again, it is the same condition. */
    String text();

    /** The conditions that it is made of, from left to right. */
    List<Bedingung> teile();

    /** Everything it looks at, from left to right. */
    default Stream<Merkmal> merkmale() {
        return teile().stream().flatMap(Bedingung::merkmale);
    }

    /** All of them; an Und inside an Und is part of it. */
    record Und(List<Bedingung> teile) implements Bedingung {

        public Und {
            teile = teile.stream()
                    .flatMap(teil -> teil instanceof Und und ? und.teile().stream() : Stream.of(teil))
                    .toList();
            mindestensZwei(teile);
        }

        @Override
        public Urteil urteil(Zugangsprofil profil, LocalDate stichtag) {
            var alle = Urteil.ERFUELLT;
            for (int i = 0; i < teile.size(); i++) {
                var eines = teile.get(i).urteil(profil, stichtag);
                if (eines == Urteil.NICHT_ERFUELLT) {
                    return eines;
                }
                alle = eines == Urteil.UNBEKANNT ? eines : alle;
            }
            return alle;
        }

        @Override
        public String text() {
            return teile.stream()
                    .map(teil -> teil instanceof Oder ? "(" + teil.text() + ")" : teil.text())
                    .collect(Collectors.joining(" und "));
        }
    }

    /** At least one of them; an Oder inside an Oder is part of it. */
    record Oder(List<Bedingung> teile) implements Bedingung {

        public Oder {
            teile = teile.stream()
                    .flatMap(teil -> teil instanceof Oder oder ? oder.teile().stream() : Stream.of(teil))
                    .toList();
            mindestensZwei(teile);
        }

        @Override
        public Urteil urteil(Zugangsprofil profil, LocalDate stichtag) {
            var eine = Urteil.NICHT_ERFUELLT;
            for (int i = 0; i < teile.size(); i++) {
                var eines = teile.get(i).urteil(profil, stichtag);
                if (eines == Urteil.ERFUELLT) {
                    return eines;
                }
                eine = eines == Urteil.UNBEKANNT ? eines : eine;
            }
            return eine;
        }

        @Override
        public String text() {
            return teile.stream()
                    .map(teil -> teil instanceof Und ? "(" + teil.text() + ")" : teil.text())
                    .collect(Collectors.joining(" oder "));
        }
    }

    /** Its contrary. */
    record Nicht(Bedingung teil) implements Bedingung {

        @Override
        public Urteil urteil(Zugangsprofil profil, LocalDate stichtag) {
            return teil.urteil(profil, stichtag).verneint();
        }

        @Override
        public List<Bedingung> teile() {
            return List.of(teil);
        }

        @Override
        public String text() {
            return teil.teile().size() > 1 ? "nicht (" + teil.text() + ")" : "nicht " + teil.text();
        }
    }

    private static void mindestensZwei(List<Bedingung> teile) {
        if (teile.size() < 2) {
            throw new IllegalArgumentException("Verknüpft werden mindestens zwei Bedingungen: " + teile);
        }
    }
}
