package de.passgenau.catalogue;

import java.util.List;

import de.passgenau.catalogue.regel.Ausgang;
import de.passgenau.catalogue.regel.Verstoss;

/** What tests ask of the end of an act. */
public final class Ausgaenge {

    private Ausgaenge() {}

    public static <A> A stand(Ausgang<A> ausgang) {
        return switch (ausgang) {
            case Ausgang.Vollzogen<A>(A stand) -> stand;
            case Ausgang.Abgewiesen<A>(var verstoesse) -> throw new AssertionError("Refused: " + verstoesse);
        };
    }

    public static List<String> saetze(Ausgang<?> ausgang) {
        return verstoesse(ausgang).stream().map(Verstoss::satz).toList();
    }

    public static List<Verstoss> verstoesse(Ausgang<?> ausgang) {
        return switch (ausgang) {
            case Ausgang.Vollzogen<?> vollzogen -> List.of();
            case Ausgang.Abgewiesen<?> abgewiesen -> abgewiesen.verstoesse();
        };
    }
}
