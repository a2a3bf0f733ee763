package de.passgenau.api.einfuhr.lauf;

import java.util.List;
import java.util.function.Supplier;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import org.jspecify.annotations.Nullable;

/** What became of everything in a delivery, and how many became what. */
public record Einfuhrbilanz<R extends Einfuhrbilanz.Einzelergebnis>(
        List<R> ergebnisse,
        List<Verstoss> fehler,
        @Nullable String clientMutationId) {

    private static final int HOECHSTENS = 1_000;

    /** What became of one. */
    public interface Einzelergebnis {

        /** Its place in the list, from 1. */
        int nummer();

        Einfuhrstand stand();
    }

    /**
     * @param liste  what the input calls the list
     * @param anzahl how many it holds; of too many none is taken
     */
    public static <R extends Einzelergebnis> Einfuhrbilanz<R> von(String liste, int anzahl, Aufruf aufruf,
            Supplier<List<R>> arbeit) {
        return anzahl > HOECHSTENS
                ? new Einfuhrbilanz<>(List.of(), List.of(Verstoss.of(liste, Eingabefehlercode.ZU_LANG,
                        "einfuhr.zu-viele", HOECHSTENS)), aufruf.clientMutationId())
                : new Einfuhrbilanz<>(arbeit.get(), List.of(), aufruf.clientMutationId());
    }

    public int angelegt() {
        return zahl(Einfuhrstand.ANGELEGT);
    }

    public int geaendert() {
        return zahl(Einfuhrstand.GEAENDERT);
    }

    public int unveraendert() {
        return zahl(Einfuhrstand.UNVERAENDERT);
    }

    public int abgelehnt() {
        return zahl(Einfuhrstand.ABGELEHNT);
    }

    private int zahl(Einfuhrstand stand) {
        return (int) ergebnisse.stream().filter(eines -> eines.stand() == stand).count();
    }
}
