package de.passgenau.matching.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Datensatz;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Matching;
import de.passgenau.matching.Oeffnung;
import de.passgenau.matching.Rangsuche;
import de.passgenau.matching.Sichtfilter;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.pflege.Fortschritt;
import de.passgenau.matching.profil.Profil;

/** A process that writes to an engine in files and ranks, until it is killed. */
final class Rangprozess {

    private static final int PERSONEN = 90;

    private Rangprozess() {}

    /** The arguments are the folder and the number of changes that were made before. */
    public static void main(String[] args) {
        switch (Lucenematching.inOrdner(Path.of(args[0]), Berufsnaehen.mitgeliefert(), code -> code)) {
            case Oeffnung.Offen<Matching>(var matching) -> lebe(matching, Integer.parseInt(args[1]));
            case Oeffnung.Belegt<Matching> belegt -> System.out.println(belegt.satz());
        }
    }

    private static void lebe(Matching matching, int begonnen) {
        matching.bewerber().pflege().abgleichen(new Personenquelle(nach(begonnen)), Fortschritt.still());
        System.out.println("bereit");
        for (int i = begonnen + 1;; i++) {
            aendere(matching, i);
            System.out.println(i);
        }
    }

    private static void aendere(Matching matching, int aenderung) {
        if (aenderung % 7 == 0) {
            matching.bewerber().remove(List.of(id(aenderung)));
        } else {
            matching.bewerber().put(List.of(person(aenderung)));
        }
        matching.bewerberFuer(new Bevoelkerung(aenderung).stelle(),
                new Rangsuche(Sichtfilter.alles(), Map.of(),
                        new Massstab(Gewichte.fuerStellen(), Bevoelkerung.STICHTAG), Rangsuche.Art.PASSEND,
                        Ausschnitt.erste(5)));
        if (aenderung % 9 == 0) {
            matching.bewerber().pflege().sichern();
        }
        if (aenderung % 50 == 0) {
            matching.bewerber().pflege().neuAufbauen(new Personenquelle(nach(aenderung)), Fortschritt.still());
        }
    }

    /** The persons as they are after this many changes. */
    static Map<String, Datensatz<Profil>> nach(int aenderungen) {
        var personen = new TreeMap<String, Datensatz<Profil>>();
        for (int i = 1; i <= aenderungen; i++) {
            if (i % 7 == 0) {
                personen.remove(id(i));
            } else {
                personen.put(id(i), person(i));
            }
        }
        return personen;
    }

    private static Datensatz<Profil> person(int aenderung) {
        return Personenquelle.person(id(aenderung), aenderung, new Bevoelkerung(aenderung).profil());
    }

    private static String id(int aenderung) {
        return "p" + aenderung % PERSONEN;
    }

    static Process starte(Path ordner, int getan) throws IOException {
        return new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Xmx128m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dstdout.encoding=UTF-8", "-cp",
                System.getProperty("java.class.path"), Rangprozess.class.getName(), ordner.toString(),
                Integer.toString(getan))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Kills it once it has told of so many changes; the last one that it told of. */
    static int toete(Path ordner, int getan, int nochmals) throws IOException, InterruptedException {
        var prozess = starte(ordner, getan);
        var zeilen = prozess.inputReader(StandardCharsets.UTF_8);
        var gesagt = new ArrayList<>(zeilen.lines().limit(nochmals).toList());
        prozess.toHandle().destroyForcibly();
        zeilen.lines().forEach(gesagt::add);
        prozess.waitFor();
        assertThat(gesagt).first().isEqualTo("bereit");
        return gesagt.stream().filter(zeile -> zeile.matches("\\d+")).mapToInt(Integer::parseInt).max().orElseThrow();
    }
}
