package de.passgenau.api.einfuhr.katalog.datei;

/** What the name of a Träger says about his kind, where a source says nothing. */
final class Traegerwort {

    private static final String OEFFENTLICH = "(?iu).*(jobcenter|kommun|kreis|stadt|zkt|sozialzentrum|\\bland\\b).*";

    private Traegerwort() {}

    static String art(String name) {
        return name.matches(OEFFENTLICH) ? "KOMMUNE" : "SONSTIGE";
    }
}
