package de.passgenau.api.einfuhr.stelle.datei;

import java.util.ArrayList;
import java.util.List;

import de.passgenau.api.einfuhr.datei.Mangel;
import de.passgenau.api.einfuhr.datei.Mangel.Fundort;

/** What is to be said of one offer of a file: why it is none, or what of it is left out. */
final class Anmerkungen {

    private final Fundort ort;
    private final List<Mangel> ablehnungen = new ArrayList<>();
    private final List<Mangel> hinweise = new ArrayList<>();
    private String schluessel = "";

    Anmerkungen(Fundort ort) {
        this.ort = ort;
    }

    void heisst(String name) {
        schluessel = name;
    }

    String schluessel() {
        return schluessel;
    }

    void lehneAb(String feld, String meldung) {
        ablehnungen.add(Mangel.abgelehnt(ort, schluessel, feld, meldung));
    }

    void weise(String feld, String meldung) {
        hinweise.add(Mangel.hinweis(ort, schluessel, feld, meldung));
    }

    List<Mangel> ablehnungen() {
        return List.copyOf(ablehnungen);
    }

    List<Mangel> hinweise() {
        return List.copyOf(hinweise);
    }
}
