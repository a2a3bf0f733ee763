package de.passgenau.matching.text;

import java.util.Set;
import java.util.stream.Collectors;

/** Words that many occupations share and that name none: Mitarbeiter, Fachkraft, Helfer, Leiter. */
public final class Allgemeinwoerter {

    private static final Set<String> STAEMME = Wortliste.lesen("allgemeines.tsv")
            .stream()
            .map(Grundform::von)
            .collect(Collectors.toUnmodifiableSet());

    private Allgemeinwoerter() {}

    /** Expects a base form. */
    public static boolean enthalten(String stamm) {
        return STAEMME.contains(stamm);
    }
}
