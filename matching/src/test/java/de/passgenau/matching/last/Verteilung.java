package de.passgenau.matching.last;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Things of which some are more frequent than others. */
final class Verteilung<T> {

    private final List<T> dinge;
    private final double[] bis;

    private Verteilung(List<T> dinge, double[] bis) {
        this.dinge = dinge;
        this.bis = bis;
    }

    static <T> Verteilung<T> von(List<T> dinge, ToDoubleFunction<? super T> gewicht) {
        double[] bis = new double[dinge.size()];
        double summe = 0;
        for (int i = 0; i < bis.length; i++) {
            summe += gewicht.applyAsDouble(dinge.get(i));
            bis[i] = summe;
        }
        return new Verteilung<>(List.copyOf(dinge), bis);
    }

    /** In the order of the entries. */
    @SafeVarargs
    static <T> Verteilung<T> von(Map.Entry<T, Integer>... gewichte) {
        var eintraege = List.of(gewichte);
        var dinge = new ArrayList<T>();
        eintraege.forEach(eintrag -> dinge.add(eintrag.getKey()));
        return new Verteilung<>(List.copyOf(dinge), von(eintraege, Map.Entry::getValue).bis);
    }

    T eines(Wuerfel wuerfel) {
        int stelle = Arrays.binarySearch(bis, wuerfel.anteil() * bis[bis.length - 1]);
        return dinge.get(Math.min(stelle < 0 ? -stelle - 1 : stelle + 1, bis.length - 1));
    }

    List<T> dinge() {
        return dinge;
    }
}
