package de.passgenau.api.massnahme.katalog;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;
import de.passgenau.catalogue.steckbrief.Wirkung;
import de.passgenau.matching.kenntnis.Codenamen;

/** Proofs that a Maßnahme ends with, and that nobody ever looks for because no directory has them. */
final class Nachweishinweise {

    private static final List<String> GEBILDET = List.of("AUSBILDUNG", "STUDIUM");

    private Nachweishinweise() {}

    static Stream<Verstoss> zu(Wirkung wirkung) {
        return wirkung.nachweise().stream().filter(code -> !gibt(code)).map(code -> {
            var gemeint = gemeint(code);
            return gemeint.isEmpty()
                    ? Verstoss.of("wirkung.nachweise", Verstossart.UNGUELTIG, "m-02.nachweis-unbekannt", code)
                    : Verstoss.of("wirkung.nachweise", Verstossart.UNGUELTIG, "m-02.nachweis-aehnlich", code,
                            String.join(", ", gemeint));
        });
    }

    private static boolean gibt(String code) {
        return Codenamen.kennt(code) || GEBILDET.stream().anyMatch(code::startsWith);
    }

    private static List<String> gemeint(String code) {
        return Codenamen.code(code)
                .map(eigentlicher -> List.of(Codenamen.zu(eigentlicher) + " (" + eigentlicher + ")"))
                .orElseGet(() -> Codenamen.aehnliche(code));
    }
}
