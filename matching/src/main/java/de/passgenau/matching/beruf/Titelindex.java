package de.passgenau.matching.beruf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.passgenau.matching.text.Titelworte;
import de.passgenau.matching.text.Trigrammindex;
import de.passgenau.matching.text.Wort;

/** All forms of all Benennungen, found by their key, by parts of their words, or by shared letters. Immutable. */
final class Titelindex {

    private static final int KANDIDATEN = 40;
    private static final int AEHNLICHE_TEILE = 5;
    private static final double NUR_AEHNLICH = 0.6;

    private final Wortschatz wortschatz;
    private final List<Titelform> formen = new ArrayList<>();
    private final Map<String, List<Integer>> nachSchluessel = new HashMap<>();
    private final List<List<Integer>> nachTeil;
    private final Trigrammindex nachBuchstaben;

    Titelindex(List<Benennung> benennungen) {
        var worte = new ArrayList<List<List<Wort>>>();
        benennungen.forEach(benennung -> worte.add(schreibungen(benennung)));
        wortschatz = new Wortschatz(worte.stream().flatMap(List::stream).toList());
        for (int i = 0; i < worte.size(); i++) {
            for (var form : worte.get(i)) {
                nimm(i, form);
            }
        }
        nachTeil = IntStream.range(0, wortschatz.umfang()).<List<Integer>>mapToObj(i -> new ArrayList<>()).toList();
        for (int i = 0; i < formen.size(); i++) {
            int stelle = i;
            formen.get(i)
                    .worte()
                    .stream()
                    .flatMapToInt(wort -> IntStream.of(wort.teile()))
                    .distinct()
                    .forEach(teil -> nachTeil.get(teil).add(stelle));
        }
        nachBuchstaben = new Trigrammindex(formen.stream().map(Titelform::schluessel).toList());
    }

    private static List<List<Wort>> schreibungen(Benennung benennung) {
        return Stream.concat(benennung.verschiedene(), alternativen(benennung.maennlich()))
                .map(Titelworte::lesen)
                .filter(worte -> !worte.isEmpty())
                .distinct()
                .toList();
    }

    /** Sozialarbeiter / Sozialpädagoge is known by either; with a Zusatz behind them it would be another occupation. */
    private static Stream<String> alternativen(String titel) {
        boolean mitZusatz = titel.indexOf('/') < 0 || Titelworte.lesen(titel).stream().anyMatch(Wort::zusatz);
        return mitZusatz ? Stream.empty() : Titelworte.alternativen(titel).stream();
    }

    private void nimm(int benennung, List<Wort> worte) {
        var schluessel = Titelworte.schluessel(worte);
        var gleiche = nachSchluessel.computeIfAbsent(schluessel, neu -> new ArrayList<>());
        if (gleiche.stream().noneMatch(stelle -> formen.get(stelle).benennung() == benennung)) {
            var teile = wortschatz.zerlegen(worte);
            double gewicht = teile.stream().mapToDouble(wort -> wortschatz.gewicht(wort.teile())).sum();
            gleiche.add(formen.size());
            formen.add(new Titelform(benennung, schluessel, teile, gewicht));
        }
    }

    Wortschatz wortschatz() {
        return wortschatz;
    }

    /** Forms whose base forms are the same. */
    List<Titelform> gleiche(String schluessel) {
        return nachSchluessel.getOrDefault(schluessel, List.of()).stream().map(formen::get).toList();
    }

    /** The forms worth a closer look, in no order that means anything. */
    Set<Titelform> kandidaten(Anfrage anfrage) {
        var stellen = new LinkedHashSet<>(nachBuchstaben.aehnliche(anfrage.schluessel(), KANDIDATEN));
        if (!anfrage.kern().equals(anfrage.schluessel())) {
            stellen.addAll(nachBuchstaben.aehnliche(anfrage.kern(), KANDIDATEN / 2));
        }
        stellen.addAll(nachTeilen(anfrage));
        var ergebnis = new LinkedHashSet<Titelform>();
        stellen.forEach(stelle -> ergebnis.add(formen.get(stelle)));
        return ergebnis;
    }

    private List<Integer> nachTeilen(Anfrage anfrage) {
        double[] punkte = new double[formen.size()];
        for (int i = 0; i < anfrage.worte().size(); i++) {
            boolean bekannt = false;
            for (int teil : anfrage.teile().get(i)) {
                bekannt |= teil != Wortschatz.UNBEKANNT;
                zaehle(punkte, teil, 1);
            }
            if (!bekannt) {
                wortschatz.aehnlicheTeile(anfrage.worte().get(i).stamm(), AEHNLICHE_TEILE)
                        .forEach(teil -> zaehle(punkte, teil, NUR_AEHNLICH));
            }
        }
        return Spitzenreiter.beste(punkte, stelle -> formen.get(stelle).gewicht(), KANDIDATEN);
    }

    private void zaehle(double[] punkte, int teil, double anteil) {
        if (teil != Wortschatz.UNBEKANNT) {
            for (int stelle : nachTeil.get(teil)) {
                punkte[stelle] += anteil * wortschatz.gewicht(teil);
            }
        }
    }
}
