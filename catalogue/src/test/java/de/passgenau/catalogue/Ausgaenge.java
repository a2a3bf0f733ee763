package de.passgenau.catalogue;

import java.util.List;

/** What tests ask of the end of an act. */
public final class Ausgaenge {

    private Ausgaenge() {}

    public static <A> A stand(Ausgang<A> ausgang) {
        return switch (ausgang) {
            case Ausgang.Vollzogen<A>(A stand) -> stand;
            case Ausgang.Abgewiesen<A>(var maengel) -> throw new AssertionError("Refused: " + maengel);
        };
    }

    public static List<Grund> gruende(Ausgang<?> ausgang) {
        return maengel(ausgang).stream().map(Mangel::grund).toList();
    }

    public static List<Mangel> maengel(Ausgang<?> ausgang) {
        return switch (ausgang) {
            case Ausgang.Vollzogen<?> vollzogen -> List.of();
            case Ausgang.Abgewiesen<?> abgewiesen -> abgewiesen.maengel();
        };
    }
}
