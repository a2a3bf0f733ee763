package de.passgenau.api.fristen.bestand;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import de.passgenau.api.liste.Seitenangabe;
import org.jspecify.annotations.Nullable;

/** Cuts one page out of what passes by in its order, and counts everything. */
final class Durchgang {

    private final Seitenangabe angabe;
    private final @Nullable Fristmarke marke;
    private final Deque<Fristposten> seite = new ArrayDeque<>();
    private long gesamt;
    private boolean davorMehr;
    private boolean danachMehr;

    Durchgang(Seitenangabe angabe, @Nullable Fristmarke marke) {
        this.angabe = angabe;
        this.marke = marke;
    }

    void nimm(Fristposten posten) {
        gesamt++;
        if (angabe.rueckwaerts()) {
            vorDerMarke(posten);
        } else {
            hinterDerMarke(posten);
        }
    }

    private void hinterDerMarke(Fristposten posten) {
        if (marke != null && posten.marke().compareTo(marke) <= 0) {
            davorMehr = true;
        } else if (seite.size() < angabe.anzahl()) {
            seite.add(posten);
        } else {
            danachMehr = true;
        }
    }

    private void vorDerMarke(Fristposten posten) {
        if (marke != null && posten.marke().compareTo(marke) >= 0) {
            danachMehr = true;
            return;
        }
        seite.add(posten);
        if (seite.size() > angabe.anzahl()) {
            seite.removeFirst();
            davorMehr = true;
        }
    }

    Fristenseite seite() {
        return new Fristenseite(List.copyOf(seite), davorMehr, danachMehr, gesamt);
    }
}
