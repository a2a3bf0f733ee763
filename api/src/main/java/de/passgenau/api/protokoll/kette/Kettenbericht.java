package de.passgenau.api.protokoll.kette;

import java.util.List;

/**
 * What the check of one chain has found.
 *
 * @param eintraege how many entries were read, seals among them
 * @param erste number of the first entry, 0 if there is none
 * @param letzte number of the last entry, 0 if there is none
 * @param kopf hash of the last entry; whoever notes it down elsewhere can later prove that the chain still holds it
 * @param befunde the first of them in the order of the chain
 * @param anzahlBefunde how many there are
 */
public record Kettenbericht(
        String instanz,
        long eintraege,
        long siegel,
        long erste,
        long letzte,
        String kopf,
        List<Befund> befunde,
        long anzahlBefunde) {

    public Kettenbericht {
        befunde = List.copyOf(befunde);
    }

    public boolean gueltig() {
        return anzahlBefunde == 0;
    }
}
