package de.passgenau.api.massnahme.angabe;

import java.util.Set;
import java.util.function.UnaryOperator;

import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.catalogue.regel.Ausgang;
import org.jspecify.annotations.Nullable;

/** What the rules of the catalogue say, as callers are told. */
public final class Regelausgang {

    /** What the sentences of the catalogue begin with, so that they are no others'. */
    public static final String PRAEFIX = "katalog.";
    /** What is missing is said in a sentence of its own for each field. */
    private static final Set<String> JE_FELD = Set.of("m-02.fehlt", "m-02.empfohlen");

    private Regelausgang() {}

    /**
     * @param bisher what the caller is shown after a refusal
     * @param feld   where in the input stands what a rule names
     */
    public static <A> Ergebnis<A> ergebnis(Ausgang<A> ausgang, @Nullable A bisher, UnaryOperator<String> feld) {
        return switch (ausgang) {
            case Ausgang.Vollzogen<A>(var stand) -> Ergebnis.angenommen(stand);
            case Ausgang.Abgewiesen<A>(var verstoesse) -> new Abgelehnt<>(bisher,
                    verstoesse.stream().map(einer -> verstoss(einer).an(feld.apply(einer.feld()))).toList());
        };
    }

    public static Verstoss verstoss(de.passgenau.catalogue.regel.Verstoss regel) {
        var satz = JE_FELD.contains(regel.satz()) ? regel.satz() + '.' + regel.feld() : regel.satz();
        return Verstoss.von(regel).mitSatz(PRAEFIX + satz);
    }
}
