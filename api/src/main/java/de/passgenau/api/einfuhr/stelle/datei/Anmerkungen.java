package de.passgenau.api.einfuhr.stelle.datei;

import java.util.ArrayList;
import java.util.List;

import de.passgenau.api.einfuhr.datei.Mangel;

/** What is to be said of one offer of a file: why it is none, or what of it is left out. */
final class Anmerkungen {

    private final long zeile;
    private final List<Mangel> ablehnungen = new ArrayList<>();
    private final List<Mangel> hinweise = new ArrayList<>();
    private String schluessel = "";

    Anmerkungen(long zeile) {
        this.zeile = zeile;
    }

    void heisst(String name) {
        schluessel = name;
    }

    String schluessel() {
        return schluessel;
    }

    void lehneAb(String feld, String meldung) {
        ablehnungen.add(Mangel.abgelehnt(zeile, schluessel, feld, meldung));
    }

    void weise(String feld, String meldung) {
        hinweise.add(Mangel.hinweis(zeile, schluessel, feld, meldung));
    }

    List<Mangel> ablehnungen() {
        return List.copyOf(ablehnungen);
    }

    List<Mangel> hinweise() {
        return List.copyOf(hinweise);
    }
}
