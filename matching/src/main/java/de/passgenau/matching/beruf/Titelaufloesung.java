package de.passgenau.matching.beruf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.passgenau.matching.text.Gendermarken;
import de.passgenau.matching.text.Schreibweise;
import de.passgenau.matching.text.Titelworte;

/** From a text to the Benennungen it may mean, one per Gattung, with a confidence that owns up to ambiguity. */
final class Titelaufloesung {

    private static final double GLEICHER_STAMM = 0.97;
    private static final double HOECHSTENS_AEHNLICH = 0.94;
    private static final double EINE_VON_MEHREREN = 0.85;
    private static final double NICHTS = 0.2;
    private static final double SCHAERFE = 12;
    private static final double OHNE_KONKURRENZ = 0.5;

    private final List<Benennung> benennungen;
    private final Titelindex index;

    Titelaufloesung(List<Benennung> benennungen) {
        this.benennungen = List.copyOf(benennungen);
        index = new Titelindex(this.benennungen);
    }

    /** A Benennung and how sure it is. */
    record Fund(Benennung benennung, double konfidenz) {

        static final Comparator<Fund> REIHENFOLGE = Comparator.comparingDouble(Fund::konfidenz)
                .reversed()
                .thenComparing(fund -> fund.benennung().kldb());

        private static final Comparator<Fund> BESSERER = Comparator.comparingDouble(Fund::konfidenz)
                .thenComparing(fund -> fund.benennung().art(), Comparator.reverseOrder())
                .thenComparing(fund -> fund.benennung().benennung(), Comparator.reverseOrder());

        static Fund bessere(Fund einer, Fund anderer) {
            return BESSERER.compare(einer, anderer) >= 0 ? einer : anderer;
        }
    }

    /** At most one per Gattung, surest first, then by code. */
    List<Fund> finde(String text) {
        var jeGattung = new HashMap<String, Fund>();
        sammle(text, 1, jeGattung);
        if (jeGattung.values().stream().noneMatch(fund -> fund.konfidenz() >= GLEICHER_STAMM)) {
            Titelworte.alternativen(text).forEach(alternative -> sammle(alternative, EINE_VON_MEHREREN, jeGattung));
        }
        return nachKonkurrenz(jeGattung);
    }

    private void sammle(String text, double anteil, Map<String, Fund> jeGattung) {
        var worte = Titelworte.lesen(text);
        if (worte.isEmpty()) {
            return;
        }
        var anfrage = Anfrage.von(worte, index.wortschatz());
        Stream.concat(gleiche(text, anfrage), aehnliche(anfrage))
                .map(fund -> new Fund(fund.benennung(), anteil * fund.konfidenz()))
                .forEach(fund -> jeGattung.merge(fund.benennung().kldb(), fund, Fund::bessere));
    }

    private Stream<Fund> gleiche(String text, Anfrage anfrage) {
        var wortlaut = wortlaut(text);
        return index.gleiche(anfrage.schluessel())
                .stream()
                .map(form -> benennungen.get(form.benennung()))
                .map(gleiche -> new Fund(gleiche,
                        gleiche.formen()
                                .anyMatch(form -> wortlaut(form).equals(wortlaut)) ? 1 : GLEICHER_STAMM));
    }

    private static String wortlaut(String text) {
        return Schreibweise.falten(Gendermarken.entfernen(text)).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private Stream<Fund> aehnliche(Anfrage anfrage) {
        return index.kandidaten(anfrage)
                .stream()
                .map(form -> new Fund(benennungen.get(form.benennung()),
                        HOECHSTENS_AEHNLICH * Titelvergleich.aehnlichkeit(anfrage, form, index.wortschatz())))
                .filter(fund -> fund.konfidenz() >= NICHTS);
    }

    /** Who has equals beside him is less sure: every Fund gives away by the share of the others. */
    private static List<Fund> nachKonkurrenz(Map<String, Fund> jeGattung) {
        double summe = jeGattung.values().stream().mapToDouble(Titelaufloesung::staerke).sum();
        long gleiche = jeGattung.values().stream().filter(fund -> fund.konfidenz() >= GLEICHER_STAMM).count();
        return jeGattung.values().stream().map(fund -> {
            double anteil = fund.konfidenz() >= GLEICHER_STAMM ? 1.0 / gleiche : staerke(fund) / summe;
            return new Fund(fund.benennung(), fund.konfidenz() * (OHNE_KONKURRENZ + (1 - OHNE_KONKURRENZ) * anteil));
        }).sorted(Fund.REIHENFOLGE).toList();
    }

    private static double staerke(Fund fund) {
        return StrictMath.pow(fund.konfidenz(), SCHAERFE);
    }
}
