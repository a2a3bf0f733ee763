package de.passgenau.api.teilnahme.taten;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Verstoss;

/** Everything that speaks against an act; of a field that cannot be read as it is nothing more is said. */
final class Fehlersammlung {

    private Fehlersammlung() {}

    static List<Verstoss> von(List<Verstoss> eingabefehler,
            Collection<de.passgenau.catalogue.regel.Verstoss> verstoesse) {
        var unlesbare = eingabefehler.stream().map(Verstoss::feld).collect(Collectors.toSet());
        return Stream.concat(eingabefehler.stream(),
                verstoesse.stream().map(Verstoss::von).filter(einer -> !unlesbare.contains(einer.feld())))
                .distinct()
                .toList();
    }
}
