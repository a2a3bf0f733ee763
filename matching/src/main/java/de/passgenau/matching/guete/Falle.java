package de.passgenau.matching.guete;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A pair of documents that a good ranking can't confuse for one person.
 *
 * @param typ {@code VOR}: the better one comes before the worse one, and is there; {@code NICHT_IN_TOP}: the worse one is
 *        not among the first; {@code IN_TOP}: the better one is among the first
 * @param top how many are the first; for {@code VOR} where the worse one must not be even then, null if it may */
public record Falle(
        String kennung,
        String typ,
        @Nullable String besser,
        @Nullable String schlechter,
        @Nullable Integer top) {

    private static final int OHNE_ANGABE = 20;

    /** What came of it. */
    public sealed interface Ausgang {

        /** It was avoided. */
        record Bestanden() implements Ausgang {}

        /** The ranking went into it. */
        record Gefangen(String grund) implements Ausgang {}

        /** It can't be judged. */
        record Unklar(String grund) implements Ausgang {}
    }

    /** Against the whole list of a person, the best first. */
    public Ausgang pruefe(List<String> liste) {
        return switch (typ) {
            case "VOR" -> mit(besser, "besser").or(() -> mit(schlechter, "schlechter")).orElseGet(() -> vor(liste));
            case "NICHT_IN_TOP" -> mit(schlechter, "schlechter").orElseGet(() -> nichtInTop(liste, grenze()));
            case "IN_TOP" -> mit(besser, "besser").orElseGet(() -> inTop(liste));
            default -> new Ausgang.Unklar("unbekannter Typ „" + typ + "“");
        };
    }

    private static Optional<Ausgang> mit(@Nullable String dokument, String feld) {
        return dokument == null ? Optional.of(new Ausgang.Unklar("die Angabe „" + feld + "“ fehlt")) : Optional.empty();
    }

    private int grenze() {
        return top == null ? OHNE_ANGABE : top;
    }

    private Ausgang vor(List<String> liste) {
        int besserer = liste.indexOf(besser);
        int schlechterer = liste.indexOf(schlechter);
        if (besserer < 0) {
            return new Ausgang.Gefangen(besser + " fehlt in der Liste");
        }
        if (schlechterer >= 0 && schlechterer < besserer) {
            return new Ausgang.Gefangen("%s auf Platz %d steht vor %s auf Platz %d".formatted(schlechter,
                    schlechterer + 1,
                    besser,
                    besserer + 1));
        }
        return top == null ? new Ausgang.Bestanden() : nichtInTop(liste, top);
    }

    private Ausgang nichtInTop(List<String> liste, int hoechstens) {
        int platz = liste.indexOf(schlechter);
        return platz >= 0 && platz < hoechstens
                ? new Ausgang.Gefangen(schlechter + " steht auf Platz " + (platz + 1) + ", unter den ersten "
                        + hoechstens)
                : new Ausgang.Bestanden();
    }

    private Ausgang inTop(List<String> liste) {
        int platz = liste.indexOf(besser);
        return platz >= 0 && platz < grenze()
                ? new Ausgang.Bestanden()
                : new Ausgang.Gefangen(besser + " ist nicht unter den ersten " + grenze());
    }
}
