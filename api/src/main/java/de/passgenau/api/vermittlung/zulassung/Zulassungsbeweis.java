package de.passgenau.api.vermittlung.zulassung;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.matching.zulassung.Beweis;
import de.passgenau.matching.zulassung.Urteil;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody may take part, and why.
 *
 * @param fragen   what to ask so that it is known
 * @param schritte the whole proof, every condition before what it is made of
 */
record Zulassungsbeweis(Urteil urteil, String satz, List<String> fragen, List<Schritt> schritte) {

    /**
     * One condition and what is known of it.
     *
     * @param ebene      0 for the whole rule
     * @param bedingung  in the rule language
     * @param frage      null if nothing is to be asked
     */
    record Schritt(int ebene, String bedingung, Urteil urteil, String satz, @Nullable String frage) {}

    static Zulassungsbeweis von(Beweis beweis) {
        return new Zulassungsbeweis(beweis.urteil(), beweis.satz() + '.', beweis.fragen(),
                schritte(beweis, 0).toList());
    }

    private static Stream<Schritt> schritte(Beweis beweis, int ebene) {
        return Stream.concat(
                Stream.of(new Schritt(ebene, beweis.bedingung().text(), beweis.urteil(), beweis.satz() + '.',
                        beweis.eigeneFragen().isEmpty() ? null : String.join(" ", beweis.eigeneFragen()))),
                beweis.teile().stream().flatMap(teil -> schritte(teil, ebene + 1)));
    }
}
