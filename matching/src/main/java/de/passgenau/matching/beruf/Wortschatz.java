package de.passgenau.matching.beruf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.passgenau.matching.text.Allgemeinwoerter;
import de.passgenau.matching.text.Trigrammindex;
import de.passgenau.matching.text.Wort;
import de.passgenau.matching.text.Wortteiler;

/** The parts of words that occur in titles, numbered; the rarer a part, the more it says. */
final class Wortschatz {

    static final int UNBEKANNT = -1;
    private static final double KLEINSTES_GEWICHT = 0.15;
    private static final double ANTEIL_ALLGEMEINER = 0.5;

    private final Wortteiler teiler;
    private final Map<String, Integer> nummern = new LinkedHashMap<>();
    private final Map<String, int[]> teileJeStamm = new HashMap<>();
    private final List<String> teile;
    private final double[] gewichte;
    private final Trigrammindex aehnlichkeit;

    /** @param titel the words of every title */
    Wortschatz(Collection<List<Wort>> titel) {
        var staemme = titel.stream().flatMap(List::stream).map(Wort::stamm).distinct().sorted().toList();
        teiler = Wortteiler.mit(staemme);
        for (var stamm : staemme) {
            teileJeStamm.put(stamm, teiler.teile(stamm)
                    .stream()
                    .mapToInt(teil -> nummern.computeIfAbsent(teil, neu -> nummern.size()))
                    .toArray());
        }
        teile = List.copyOf(nummern.keySet());
        gewichte = gewichte(titel);
        aehnlichkeit = new Trigrammindex(teile);
    }

    private double[] gewichte(Collection<List<Wort>> titel) {
        int[] vorkommen = new int[teile.size()];
        for (var worte : titel) {
            worte.stream()
                    .flatMapToInt(wort -> Arrays.stream(teile(wort.stamm())))
                    .distinct()
                    .forEach(teil -> vorkommen[teil]++);
        }
        double[] ergebnis = new double[teile.size()];
        double spanne = StrictMath.log(titel.size() + 1.0);
        for (int i = 0; i < ergebnis.length; i++) {
            double seltenheit = Math.max(KLEINSTES_GEWICHT,
                    StrictMath.log((titel.size() + 1.0) / vorkommen[i]) / spanne);
            ergebnis[i] = Allgemeinwoerter.enthalten(teile.get(i)) ? ANTEIL_ALLGEMEINER * seltenheit : seltenheit;
        }
        return ergebnis;
    }

    int umfang() {
        return gewichte.length;
    }

    /** Numbers of the parts, {@link #UNBEKANNT} where no title has it. */
    int[] teile(String stamm) {
        var bekannt = teileJeStamm.get(stamm);
        return bekannt != null
                ? bekannt
                : teiler.teile(stamm).stream().mapToInt(teil -> nummern.getOrDefault(teil, UNBEKANNT)).toArray();
    }

    /** An unknown part weighs like the rarest. */
    double gewicht(int teil) {
        return teil == UNBEKANNT ? 1 : gewichte[teil];
    }

    double gewicht(int[] nummern) {
        double summe = 0;
        for (int teil : nummern) {
            summe += gewicht(teil);
        }
        return summe;
    }

    List<Integer> aehnlicheTeile(String wort, int anzahl) {
        return aehnlichkeit.aehnliche(wort, anzahl);
    }

    List<Titelform.Teilwort> zerlegen(List<Wort> worte) {
        var ergebnis = new ArrayList<Titelform.Teilwort>();
        worte.forEach(wort -> ergebnis.add(new Titelform.Teilwort(wort.stamm(), teile(wort.stamm()))));
        return List.copyOf(ergebnis);
    }
}
