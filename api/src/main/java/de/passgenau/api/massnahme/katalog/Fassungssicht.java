package de.passgenau.api.massnahme.katalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import de.passgenau.catalogue.massnahme.Fassung;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.steckbrief.Feldaenderung;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.catalogue.steckbrief.Unterschied;
import org.jspecify.annotations.Nullable;

/** A version as somebody sees it, with what is different from the one before that he sees, too. */
record Fassungssicht(Fassung fassung, Fassungsstand stand, Steckbrief steckbrief, List<Feldaenderung> aenderungen) {

    static List<Fassungssicht> alle(Einblick einblick) {
        var sichten = new ArrayList<Fassungssicht>();
        for (var fassung : einblick.fassungen()) {
            var steckbrief = einblick.steckbrief(fassung.steckbrief());
            var aenderungen = sichten.isEmpty()
                    ? Unterschied.alles(steckbrief)
                    : Unterschied.zwischen(sichten.getLast().steckbrief, steckbrief);
            sichten.add(new Fassungssicht(fassung, stand(fassung, einblick.massnahme()), steckbrief, aenderungen));
        }
        return sichten;
    }

    private static Fassungsstand stand(Fassung fassung, Massnahme massnahme) {
        if (fassung.entscheid() != null) {
            return fassung.freigegeben() ? Fassungsstand.VEROEFFENTLICHT : Fassungsstand.VERWORFEN;
        }
        return fassung.equals(massnahme.fassungen().neueste()) ? Fassungsstand.OFFEN : Fassungsstand.UEBERHOLT;
    }

    public int nummer() {
        return fassung.nummer();
    }

    public Instant am() {
        return fassung.am();
    }

    public String durch() {
        return fassung.wer().kennung();
    }

    public boolean durchTraeger() {
        return !fassung.wer().istJobcenter();
    }

    public @Nullable Instant entschiedenAm() {
        var entscheid = fassung.entscheid();
        return entscheid == null ? null : entscheid.am();
    }

    public @Nullable String grund() {
        var entscheid = fassung.entscheid();
        return entscheid == null ? null : entscheid.grund();
    }
}
