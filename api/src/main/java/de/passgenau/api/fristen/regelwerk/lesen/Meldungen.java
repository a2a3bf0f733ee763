package de.passgenau.api.fristen.regelwerk.lesen;

import java.util.List;
import java.util.TreeSet;

import org.yaml.snakeyaml.error.Mark;

/** Collects what is wrong with a rule set while it is read to its end. */
final class Meldungen {

    private final TreeSet<Regelfehler> fehler = new TreeSet<>();

    void melde(Mark stelle, String was) {
        fehler.add(new Regelfehler(stelle.getLine() + 1, stelle.getColumn() + 1, was));
    }

    /** Whether something is wrong between these two places. */
    boolean gibtEs(Mark von, Mark bis) {
        return fehler.stream().anyMatch(einer -> !davor(einer, von) && davor(einer, bis));
    }

    private static boolean davor(Regelfehler fehler, Mark stelle) {
        return fehler.zeile() < stelle.getLine() + 1
                || fehler.zeile() == stelle.getLine() + 1 && fehler.spalte() < stelle.getColumn() + 1;
    }

    List<Regelfehler> alle() {
        return List.copyOf(fehler);
    }
}
