package de.passgenau.api.einfuhr.datei;

import java.util.ArrayList;
import java.util.List;

import de.passgenau.api.befehle.Aufruf;

/** Makes portions of what comes one by one. */
final class Sammler implements Lieferdatei.Empfaenger {

    private static final int PORTION = 100;

    private final Einfuhrlauf lauf;
    private final Aufruf aufruf;
    private final List<Lieferposten> portion = new ArrayList<>();

    Sammler(Einfuhrlauf lauf, Aufruf aufruf) {
        this.lauf = lauf;
        this.aufruf = aufruf;
    }

    @Override
    public void nimm(Lieferposten posten) {
        portion.add(posten);
        if (portion.size() == PORTION) {
            schliesse();
        }
    }

    @Override
    public void uebergehe(List<Mangel> maengel) {
        lauf.uebergehe(maengel);
    }

    @Override
    public void vermerke(Mangel hinweis) {
        lauf.vermerke(hinweis);
    }

    /** Hands over what there is. */
    void schliesse() {
        lauf.nimm(List.copyOf(portion));
        portion.clear();
        lauf.melde(aufruf);
    }
}
