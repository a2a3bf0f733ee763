package de.passgenau.api.einfuhr.katalog;

/**
 * A Maßnahme of a delivery.
 *
 * @param nummer its place in the list, from 1
 */
record Posten(int nummer, Massnahmeeinfuhr inhalt) {

    String eindeutig() {
        return inhalt.herkunft().eindeutig();
    }

    String schluessel() {
        return inhalt.herkunft().schluessel();
    }
}
