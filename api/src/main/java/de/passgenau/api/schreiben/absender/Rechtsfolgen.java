package de.passgenau.api.schreiben.absender;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What the law says happens to who stays away although called, in the words of the Jobcenter.
 *
 * @param texte by the day from which each is used
 */
public record Rechtsfolgen(NavigableMap<LocalDate, String> texte) {

    public Rechtsfolgen {
        texte = new TreeMap<>(texte);
    }

    /** What is told in a letter of this day; in one older than all texts the oldest. */
    public String am(LocalDate tag) {
        var gilt = texte.floorEntry(tag);
        return gilt == null ? texte.values().iterator().next() : gilt.getValue();
    }
}
