package de.passgenau.matching.last;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import com.sun.management.OperatingSystemMXBean;
import de.passgenau.matching.Rangliste.Gesamtzahl;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Bewertung;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.stelle.Stellenbewertung;
import de.passgenau.matching.lucene.Lucenematching;

/** One population: every way is built, compared with the others, and measured in turns. */
final class Lastmessung {

    private static final int ZWANZIG = 20;
    private static final int ANGEBOTE = 1000;
    private static final int PROBEN = 100;
    private static final int RUNDEN = 3;
    private static final int ALLE = -1;
    private static final int EIN_ZEHNTEL = 1 << 3;
    private static final int KLEIN = 20_000;
    private static final int SEHR_GROSS = 1_000_000;

    private static final OperatingSystemMXBean KERNE = ManagementFactory
            .getPlatformMXBean(OperatingSystemMXBean.class);

    private final Bericht bericht = new Bericht();
    private final Stellenbewertung bewertung = new Stellenbewertung(Gewichte.fuerStellen(), Bevoelkerung.STICHTAG,
            Berufsnaehen.mitgeliefert(), code -> code);
    private final Menschen menschen;
    private final List<Stelle> angebote = new ArrayList<>();
    private final List<Verfahren> verfahren = new ArrayList<>();
    private final Path ordner;

    private Lastmessung(int groesse, Path ordner) {
        this.ordner = ordner;
        var gebiet = gebiet(groesse);
        menschen = new Menschen(new Bevoelkerung(1, gebiet), new Schluessel(Gewichte.fuerStellen()), groesse);
        var stellen = new Angebote(2, gebiet);
        for (int i = 0; i < 2 * ANGEBOTE; i++) {
            angebote.add(stellen.stelle(i));
        }
    }

    /** The size, and a folder that is empty. */
    public static void main(String[] args) throws IOException {
        var messung = new Lastmessung(Integer.parseInt(args[0]), Path.of(args[1]));
        messung.baue();
        messung.vergleiche();
        messung.messe();
        messung.bericht.schreibe(Path.of(args[2]), "last-" + args[0]);
        System.out.println(messung.bericht.tabelle());
        for (var eines : messung.verfahren) {
            eines.close();
        }
    }

    static Gebiet gebiet(int groesse) {
        return groesse < KLEIN ? Gebiet.JOBCENTER : Gebiet.DEUTSCHLAND;
    }

    private void baue() {
        erzeuge();
        var tafeln = new Tafeln(bewertung.punkte(), Gewichte.fuerStellen(), menschen.schluessel());
        var scan = nimm(() -> Feldscan.von(tafeln, menschen));
        verfahren.add(new Begruendet(scan.mitAnzahl(), menschen, bewertung));
        nimm(() -> new LuceneEinfach(tafeln, ordner.resolve("einfach"), menschen));
        var bestes = nimm(() -> new LuceneSortiert(tafeln, ordner.resolve("sortiert"), menschen));
        verfahren.add(new Begruendet(bestes, menschen, bewertung));
        nimm(() -> new Motor(Lucenematching.imSpeicher(Berufsnaehen.mitgeliefert(), code -> code), menschen));
    }

    private void erzeuge() {
        long beginn = System.nanoTime();
        int nachweise = 0;
        for (int i = 0; i < menschen.anzahl(); i++) {
            nachweise += menschen.profil(i).nachweise().size();
        }
        bericht.setze("Erzeugen", "je s", jeSekunde(beginn));
        bericht.setze("Erzeugen", "Nachweise", nachweise / menschen.anzahl());
    }

    private double jeSekunde(long beginn) {
        return menschen.anzahl() * 1e9 / (System.nanoTime() - beginn);
    }

    private <T extends Verfahren> T nimm(Supplier<T> bau) {
        long kerne = KERNE.getProcessCpuTime();
        long beginn = System.nanoTime();
        var eines = bau.get();
        verfahren.add(eines);
        bericht.setze(eines.name(), "je s", jeSekunde(beginn));
        bericht.setze(eines.name(), "je CPU-s", menschen.anzahl() * 1e9 / (KERNE.getProcessCpuTime() - kerne));
        bericht.setze(eines.name(), "MB", eines.bytes() / 1e6);
        return eines;
    }

    private void vergleiche() {
        for (int sicht : new int[] {ALLE, EIN_ZEHNTEL}) {
            for (var stelle : angebote.subList(0, PROBEN)) {
                var erwartet = verfahren.getFirst().beste(stelle, sicht, ZWANZIG);
                erwartet.raenge().forEach(rang -> pruefe(rang, stelle));
                for (var eines : verfahren) {
                    gleich(eines.name(), stelle, erwartet, eines.beste(stelle, sicht, ZWANZIG));
                }
            }
        }
        if (menschen.anzahl() < KLEIN) {
            angebote.subList(0, PROBEN / 10).forEach(this::mitDemModell);
        }
    }

    private void mitDemModell(Stelle stelle) {
        var beste = new Bestenliste(ZWANZIG);
        int gesamt = 0;
        for (int i = 0; i < menschen.anzahl(); i++) {
            if (bewertung.bewerte(menschen.profil(i), stelle) instanceof Bewertung.Passend passend) {
                beste.biete(i, passend.punkte());
                gesamt++;
            }
        }
        gleich("Modell", stelle, new Antwort(beste.raenge(), Gesamtzahl.genau(gesamt)),
                verfahren.get(1).beste(stelle, ALLE, ZWANZIG));
    }

    private void pruefe(Rang rang, Stelle stelle) {
        if (!(bewertung.bewerte(menschen.profil(rang.nummer()), stelle) instanceof Bewertung.Passend passend)
                || passend.punkte() != rang.punkte()) {
            throw new IllegalStateException(rang + " passt nicht zu " + stelle);
        }
    }

    private static void gleich(String name, Stelle stelle, Antwort erwartet, Antwort gefunden) {
        if (!erwartet.gleicht(gefunden)) {
            throw new IllegalStateException(
                    "%s findet für %s%n%s statt%n%s".formatted(name, stelle, gefunden, erwartet));
        }
    }

    private void messe() {
        bericht.setze("Rechner", "Last vorher", KERNE.getSystemLoadAverage());
        bericht.setze("Rechner", "ohne Ort",
                angebote.subList(0, ANGEBOTE).stream().filter(stelle -> !hatOrt(stelle)).count());
        zeiten(ALLE, "");
        zeiten(EIN_ZEHNTEL, " 10 %");
        for (var eines : verfahren) {
            var ergebnis = Durchsatz.messe(i -> eines.beste(angebote.get(i % ANGEBOTE), ALLE, ZWANZIG));
            bericht.setze(eines.name(), "1 Faden/s", ergebnis.einer());
            bericht.setze(eines.name(), "2 Fäden/s", ergebnis.zwei());
            bericht.setze(eines.name(), "Gewinn", ergebnis.gewinn());
            bericht.setze(eines.name(), "CPU-Gewinn", ergebnis.schleife());
        }
        bericht.setze("Rechner", "Last nachher", KERNE.getSystemLoadAverage());
    }

    private void zeiten(int sicht, String zusatz) {
        verfahren.forEach(
                eines -> stoppe(eines, sicht, angebote.subList(ANGEBOTE, 2 * ANGEBOTE), new Stoppuhr(ANGEBOTE)));
        int runden = menschen.anzahl() < SEHR_GROSS ? RUNDEN : 1;
        var uhren = verfahren.stream().map(eines -> new Stoppuhr(runden * ANGEBOTE)).toList();
        for (int runde = 0; runde < runden; runde++) {
            for (int v = 0; v < verfahren.size(); v++) {
                stoppe(verfahren.get(v), sicht, angebote.subList(0, ANGEBOTE), uhren.get(v));
            }
        }
        for (int v = 0; v < verfahren.size(); v++) {
            berichte(verfahren.get(v).name(), uhren.get(v), zusatz);
        }
    }

    private void berichte(String name, Stoppuhr uhr, String zusatz) {
        bericht.setze(name, uhr.wand(), zusatz);
        bericht.setze(name, uhr.kern(), " CPU" + zusatz);
        bericht.setze(name, uhr.kern(i -> hatOrt(angebote.get(i % ANGEBOTE))), " CPU, Ort" + zusatz);
    }

    /** Whether it matters where somebody lives. */
    private static boolean hatOrt(Stelle stelle) {
        return stelle.ort() != null && !stelle.istOrtlos();
    }

    private static void stoppe(Verfahren eines, int sicht, List<Stelle> angebote, Stoppuhr uhr) {
        angebote.forEach(angebot -> uhr.stoppe(() -> eines.beste(angebot, sicht, ZWANZIG)));
    }
}
