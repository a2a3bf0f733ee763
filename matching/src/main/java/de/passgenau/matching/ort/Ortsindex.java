package de.passgenau.matching.ort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import de.passgenau.matching.text.Editierabstand;
import de.passgenau.matching.text.Trigrammindex;

/** Places by folded pieces of their names and by postcode. */
final class Ortsindex {

    private static final int GANZER_NAME = 0;
    private static final int GANZE_WORTE = 1;
    private static final int ANFANG = 2;
    private static final int ANFANG_EINES_WORTES = 3;
    private static final int TIPPFEHLER = 4;
    private static final int NUR_PLZ = 5;
    private static final int ZEICHEN_JE_FEHLER = 5;
    private static final int AEHNLICHE = 20;

    private final List<Ort> orte;
    private final List<Ortsname> namen;
    private final NavigableMap<String, List<Integer>> nachStueck = new TreeMap<>();
    private final List<String> schluessel;
    private final Trigrammindex aehnlichkeit;

    Ortsindex(List<Ort> orte) {
        this.orte = orte;
        namen = orte.stream().map(ort -> Ortsname.von(ort.ort())).toList();
        for (int i = 0; i < orte.size(); i++) {
            for (var stueck : namen.get(i).stuecke()) {
                nachStueck.computeIfAbsent(stueck, neu -> new ArrayList<>()).add(i);
            }
        }
        schluessel = List.copyOf(nachStueck.keySet());
        aehnlichkeit = new Trigrammindex(schluessel);
    }

    /** A place and how well its name fits; smaller is better. */
    private record Fund(int stelle, int stufe, double entfernung) {}

    Stream<Ort> finde(Ortsanfrage anfrage) {
        var stufen = anfrage.ort().istLeer() ? nurPlz(anfrage.plz()) : nachName(anfrage.ort());
        if (!anfrage.plz().isEmpty()) {
            stufen = mitPlz(stufen, anfrage.plz());
        }
        if (stufen.isEmpty() && !anfrage.naeheres().isEmpty()) {
            stufen = nachName(anfrage.naeheres().getFirst());
        }
        return stufen.entrySet()
                .stream()
                .map(fund -> new Fund(fund.getKey(), fund.getValue(), entfernung(fund.getKey(), anfrage.naeheres())))
                .sorted(Comparator.comparingInt(Fund::stufe)
                        .thenComparingDouble(Fund::entfernung)
                        .thenComparingInt(fund -> namen.get(fund.stelle).schluessel().length())
                        .thenComparing(fund -> orte.get(fund.stelle).ort())
                        .thenComparingInt(Fund::stelle))
                .map(fund -> orte.get(fund.stelle));
    }

    private Map<Integer, Integer> nurPlz(String plz) {
        var stufen = new HashMap<Integer, Integer>();
        for (int i = 0; i < orte.size() && !plz.isEmpty(); i++) {
            if (orte.get(i).plz().startsWith(plz)) {
                stufen.put(i, NUR_PLZ);
            }
        }
        return stufen;
    }

    /** Postcode and name together where both fit one place; else the whole postcode is believed, else the name. */
    private Map<Integer, Integer> mitPlz(Map<Integer, Integer> nachName, String plz) {
        var beides = new HashMap<>(nachName);
        beides.keySet().removeIf(stelle -> !orte.get(stelle).plz().startsWith(plz));
        if (!beides.isEmpty()) {
            return beides;
        }
        var nachPlz = nurPlz(plz);
        return nachPlz.isEmpty() ? nachName : nachPlz;
    }

    private Map<Integer, Integer> nachName(Ortsname name) {
        var gesucht = name.schluessel();
        var stufen = new HashMap<Integer, Integer>();
        nachStueck.subMap(gesucht, true, gesucht + Character.MAX_VALUE, false)
                .forEach((stueck, stellen) -> stellen
                        .forEach(stelle -> stufen.merge(stelle, stufe(gesucht, stueck, namen.get(stelle)), Math::min)));
        return stufen.isEmpty() ? mitTippfehler(gesucht) : stufen;
    }

    private static int stufe(String gesucht, String stueck, Ortsname name) {
        if (gesucht.equals(name.schluessel())) {
            return GANZER_NAME;
        }
        if (gesucht.equals(stueck) || name.beginntMitWorten(gesucht)) {
            return GANZE_WORTE;
        }
        return name.schluessel().startsWith(gesucht) ? ANFANG : ANFANG_EINES_WORTES;
    }

    private Map<Integer, Integer> mitTippfehler(String gesucht) {
        int erlaubt = Math.max(1, gesucht.length() / ZEICHEN_JE_FEHLER);
        var stufen = new HashMap<Integer, Integer>();
        for (int aehnlich : aehnlichkeit.aehnliche(gesucht, AEHNLICHE)) {
            int fehler = Editierabstand.zwischen(gesucht, schluessel.get(aehnlich), erlaubt);
            if (fehler <= erlaubt) {
                nachStueck.getOrDefault(schluessel.get(aehnlich), List.of())
                        .forEach(stelle -> stufen.merge(stelle, TIPPFEHLER + fehler, Math::min));
            }
        }
        return stufen;
    }

    /** To the nearest place called like one of the names, 0 where it lies in a Kreis of that name. */
    private double entfernung(int stelle, List<Ortsname> naeheres) {
        var ort = orte.get(stelle);
        return naeheres.stream()
                .mapToDouble(name -> Ortsname.von(ort.kreis()).beginntMitWorten(name.schluessel())
                        ? 0
                        : nachStueck.getOrDefault(name.schluessel(), List.of())
                                .stream()
                                .mapToDouble(andere -> ort.entfernungKm(orte.get(andere)))
                                .min()
                                .orElse(Double.MAX_VALUE))
                .min()
                .orElse(0);
    }
}
