package de.passgenau.api.controlling.erfolg;

import java.util.Optional;
import java.util.stream.Collectors;

import de.passgenau.api.fall.Fall;
import de.passgenau.catalogue.erfolg.Beleg;
import de.passgenau.catalogue.erfolg.Vergleichsmerkmale;
import de.passgenau.catalogue.massnahme.MassnahmeId;
import org.springframework.stereotype.Component;

/** Knows what became of earlier participants of a Maßnahme who are comparable with somebody; from memory alone. */
@Component
public class Erfahrungen {

    private final Erfolgsrechnung rechnung;

    Erfahrungen(Erfolgsrechnung rechnung) {
        this.rechnung = rechnung;
    }

    /** Empty if there were fewer than twenty. */
    public Optional<Erfahrung> fuer(Fall fall, MassnahmeId massnahme) {
        return Beleg.fuer(merkmale(fall), rechnung.ergebnisse(massnahme)).map(Erfahrung::von);
    }

    private static Vergleichsmerkmale merkmale(Fall fall) {
        var akte = fall.verlauf().geltend();
        return new Vergleichsmerkmale(akte.kategorien().kategorie().map(Enum::name).orElse(null),
                akte.hemmnisse()
                        .offene()
                        .stream()
                        .map(lage -> lage.art().name())
                        .collect(Collectors.toSet()));
    }
}
