package de.passgenau.api.fristen.rechnung;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;

import de.passgenau.api.fristen.kalender.Bundesland;
import de.passgenau.api.fristen.kalender.Kalender;
import de.passgenau.api.fristen.kalender.NaiverKalender;
import de.passgenau.api.fristen.regelwerk.lesen.Regelwerkwahl;

/**
 * Prints how long all Fristen of a Jobcenter take, with and without their explanations, beside turning the leaves of a
 * calendar day by day: time on the core, and in brackets by the clock on the wall.
 */
final class Fristenmessung {

    private static final LocalDate STICHTAG = LocalDate.of(2026, 11, 2);
    private static final String ZEILE = "%-66s %12.1f %s%n";
    private static final String DAUER = "%-66s %12.1f ms (%.1f)%n";
    private static final int RUNDEN = 7;

    private Fristenmessung() {}

    public static void main(String[] args) throws Exception {
        int faelle = Integer.parseInt(args[0]);
        var regelwerk = Regelwerkwahl.lies("uckermark");
        var lagen = LongStream.range(0, faelle).mapToObj(Zufallsfall::lage).toList();
        var tatsachen = lagen.stream().mapToInt(lage -> lage.tatsachen().size() + lage.phasen().size()).sum();
        System.out.printf(Locale.ROOT, ZEILE, "dated facts a case, mean", (double) tatsachen / faelle, "");
        var rechnung = new Fristenrechnung(regelwerk, Kalender.fuer(regelwerk.land()));
        dauer("the first time, holidays still to be read", lagen, 1, lage -> rechnung.fristen(lage, STICHTAG).size());
        var anzahl = summe(lagen, lage -> rechnung.fristen(lage, STICHTAG).size());
        System.out.printf(Locale.ROOT, ZEILE, "Fristen of " + faelle + " cases", (double) anzahl, "");
        var schnell = dauer("all Fristen of " + faelle + " cases", lagen,
                lage -> rechnung.fristen(lage, STICHTAG).size());
        dauer("with the sentence of each", lagen, lage -> rechnung.fristen(lage, STICHTAG)
                .stream()
                .mapToInt(frist -> frist.erklaerung(Locale.GERMAN).length())
                .sum());
        var wenige = lagen.subList(0, Math.max(1, faelle / 100));
        var naiv = dauer("day by day, " + wenige.size() + " cases", wenige,
                lage -> NaiveFristen.von(regelwerk, lage, STICHTAG).size());
        System.out.printf(Locale.ROOT, ZEILE, "times as long, by case", naiv / wenige.size() / (schnell / faelle), "");
        arbeitstage(lagen);
    }

    private static void arbeitstage(List<Fristlage> lagen) {
        var kalender = Kalender.fuer(Bundesland.BB);
        var naiv = new NaiverKalender(Bundesland.BB);
        for (int tage : new int[] {10, 60}) {
            var schnell = dauer(tage + " Arbeitstage after each birthday", lagen,
                    lage -> kalender.arbeitstagNach(lage.geburtstag(), tage).getDayOfYear());
            var langsam = dauer("the same day by day", lagen,
                    lage -> naiv.arbeitstagNach(lage.geburtstag(), tage).getDayOfYear());
            System.out.printf(Locale.ROOT, ZEILE, "times as long", langsam / schnell, "");
        }
    }

    private static double dauer(String was, List<Fristlage> lagen, ToIntFunction<Fristlage> rechnung) {
        return dauer(was, lagen, RUNDEN, rechnung);
    }

    private static double dauer(String was, List<Fristlage> lagen, int runden, ToIntFunction<Fristlage> rechnung) {
        var uhr = ManagementFactory.getThreadMXBean();
        var kern = new double[runden];
        var wand = new double[runden];
        for (int i = 0; i < runden; i++) {
            var beginn = uhr.getCurrentThreadCpuTime();
            var wandbeginn = System.nanoTime();
            summe(lagen, rechnung);
            wand[i] = (System.nanoTime() - wandbeginn) / 1e6;
            kern[i] = (uhr.getCurrentThreadCpuTime() - beginn) / 1e6;
        }
        Arrays.sort(kern);
        Arrays.sort(wand);
        System.out.printf(Locale.ROOT, DAUER, was, kern[runden / 2], wand[runden / 2]);
        return kern[runden / 2];
    }

    private static long summe(List<Fristlage> lagen, ToIntFunction<Fristlage> rechnung) {
        return lagen.stream().mapToLong(rechnung::applyAsInt).sum();
    }
}
