package de.passgenau.api.vermittlung.guete;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import de.passgenau.api.vermittlung.guete.Ergebnis.Fund;
import de.passgenau.api.vermittlung.guete.Ergebnis.Probe;
import de.passgenau.api.vermittlung.guete.sammlung.Lauf;
import de.passgenau.matching.guete.Falle;
import de.passgenau.matching.guete.Kennzahlen;

/** What a measurement found, for people and for machines.
 *
 * @param fairness what changed with age, sex, nationality and family; empty if nothing did */
record Bericht(Map<Lauf, List<Ergebnis>> ergebnisse, List<String> fairness, List<String> unverstanden) {

    private static final int GEZEIGT = 25;

    static Bericht von(Guetelauf lauf) {
        var ergebnisse = lauf.ergebnisse();
        return new Bericht(ergebnisse, Fairness.verstoesse(lauf), unverstanden(lauf));
    }

    /** From the files, from their words, and traps of a list that nobody knows. */
    private static List<String> unverstanden(Guetelauf lauf) {
        var fallen = lauf.sammlung()
                .fallen()
                .stream()
                .filter(falle -> falle.liste().isEmpty())
                .map(falle -> "traps.json: lauf „" + Objects.requireNonNullElse(falle.lauf(), "") + "“ (" + falle.id()
                        + ")");
        return Stream.of(lauf.sammlung().hinweise().stream(), lauf.maschine().unverstanden().stream(), fallen)
                .flatMap(zeilen -> zeilen)
                .toList();
    }

    Ergebnis passgenau(Lauf lauf) {
        return ergebnisse.getOrDefault(lauf, List.of()).getFirst();
    }

    String text() {
        var zeilen = new ArrayList<String>();
        ergebnisse.forEach((lauf, alle) -> {
            zeilen.add("");
            zeilen.addAll(tabelle(lauf, alle));
            zeilen.addAll(verstoesse(alle.getFirst()));
            zeilen.addAll(fallen(alle.getFirst()));
        });
        zeilen.add("");
        zeilen.add(fairness.isEmpty()
                ? "Alter (ab 18), Geschlecht, Staatsangehörigkeit und Familie verändern keine Liste von Stellen."
                : "Verändert durch Alter, Geschlecht, Staatsangehörigkeit oder Familie: "
                        + String.join(", ", fairness));
        if (!unverstanden.isEmpty()) {
            zeilen.add("Nicht verstanden und weggelassen:");
            unverstanden.forEach(eines -> zeilen.add("  " + eines));
        }
        return String.join(System.lineSeparator(), zeilen);
    }

    private static List<String> tabelle(Lauf lauf, List<Ergebnis> alle) {
        var zeilen = new ArrayList<String>();
        zeilen.add("%-28s NDCG@5  NDCG@10  P@5    Recall@20  Verstöße  fraglich".formatted(lauf.bezeichnung()));
        for (var ergebnis : alle) {
            var zahlen = ergebnis.mittel();
            zeilen.add(ergebnis.jePerson().isEmpty()
                    ? "%-28s keine Noten                         %8d  %8d".formatted(ergebnis.name(),
                            ergebnis.sichere(),
                            ergebnis.fragliche())
                    : String.format(Locale.GERMAN, "%-28s %.3f   %.3f    %.3f  %.3f      %8d  %8d", ergebnis.name(),
                            zahlen.ndcg5(), zahlen.ndcg10(), zahlen.p5(), zahlen.recall20(), ergebnis.sichere(),
                            ergebnis.fragliche()));
        }
        return zeilen;
    }

    private static List<String> verstoesse(Ergebnis ergebnis) {
        var zeilen = new ArrayList<String>();
        ergebnis.verstoesse().stream().limit(GEZEIGT).map(Bericht::zeile).forEach(zeilen::add);
        if (ergebnis.verstoesse().size() > GEZEIGT) {
            zeilen.add("  … und " + (ergebnis.verstoesse().size() - GEZEIGT) + " weitere");
        }
        return zeilen;
    }

    private static String zeile(Fund fund) {
        return "  %s %s auf Platz %d für %s: %s".formatted(fund.verstoss().sicher() ? "Verstoß:" : "fraglich:",
                fund.dokument(),
                fund.platz(),
                fund.person(),
                fund.verstoss());
    }

    private static List<String> fallen(Ergebnis ergebnis) {
        var zeilen = new ArrayList<String>();
        if (!ergebnis.fallen().isEmpty()) {
            zeilen.add("Fallen: " + ergebnis.bestandene() + " von " + ergebnis.fallen().size() + " bestanden");
        }
        for (var probe : ergebnis.fallen()) {
            if (!probe.istBestanden()) {
                zeilen.add("  %s %s (%s): %s – %s".formatted(probe.istUnklar() ? "unklar:" : "gefangen:",
                        probe.angabe().id(),
                        probe.angabe().profil(),
                        warum(probe),
                        probe.angabe().grund()));
            }
        }
        return zeilen;
    }

    private static String warum(Probe probe) {
        return switch (probe.ausgang()) {
            case Falle.Ausgang.Bestanden bestanden -> "bestanden";
            case Falle.Ausgang.Gefangen(var grund) -> grund;
            case Falle.Ausgang.Unklar(var grund) -> grund;
        };
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        ergebnisse.forEach((lauf, alle) -> json.put(lauf.kurz(), alle.stream().map(Bericht::json).toList()));
        json.put("fair", fairness.isEmpty());
        json.put("unverstanden", unverstanden);
        return json;
    }

    private static Map<String, Object> json(Ergebnis ergebnis) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", ergebnis.name());
        json.putAll(json(ergebnis.mittel()));
        json.put("personen", ergebnis.jePerson().size());
        json.put("verstoesse", ergebnis.sichere());
        json.put("fraglich", ergebnis.fragliche());
        json.put("fallen", ergebnis.fallen().size());
        json.put("bestanden", ergebnis.bestandene());
        json.put("gefangen", ergebnis.fallen()
                .stream()
                .filter(probe -> !probe.istBestanden())
                .map(probe -> probe.angabe().id() + ": " + warum(probe))
                .toList());
        return json;
    }

    private static Map<String, Object> json(Kennzahlen zahlen) {
        return Map.of("ndcg5", zahlen.ndcg5(), "ndcg10", zahlen.ndcg10(), "p5", zahlen.p5(), "recall20",
                zahlen.recall20());
    }
}
