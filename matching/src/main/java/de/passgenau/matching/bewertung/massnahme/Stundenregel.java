package de.passgenau.matching.bewertung.massnahme;

import java.util.Collections;
import java.util.Set;

import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.bewertung.Urteil;
import de.passgenau.matching.bewertung.massnahme.Zeiteinteilung.Woche;
import de.passgenau.matching.profil.Umfang;

/** How many hours a week a Maßnahme takes against how much somebody can work. */
final class Stundenregel implements Regel<Set<Umfang>, Woche> {

    static final String FRAGE = "Wie viele Stunden in der Woche dauert die Maßnahme?";

    private final Gewichte gewichte;
    private final Zeiteinteilung zeit;

    Stundenregel(Gewichte gewichte) {
        this.gewichte = gewichte;
        this.zeit = new Zeiteinteilung(gewichte);
    }

    @Override
    public Kriterium kriterium() {
        return Kriterium.WOCHENSTUNDEN;
    }

    @Override
    public Urteil urteile(Set<Umfang> gewuenscht, Woche woche) {
        var mindestens = zeit.mindestens(woche);
        var stunden = zeit.stunden(gewuenscht, woche);
        if (mindestens == null || stunden == null) {
            return Urteil.unbekannt();
        }
        var braucht = zeit.umfang(mindestens);
        if (gewuenscht.isEmpty() && braucht != Umfang.MINIJOB) {
            return Urteil.unbekannt();
        }
        if (!gewuenscht.isEmpty() && braucht.compareTo(Collections.max(gewuenscht)) > 0) {
            return Urteil.ausgeschlossen();
        }
        return zeit.umfang(stunden) == Umfang.MINIJOB
                ? Urteil.voll()
                : Urteil.wert(gewichte.wert(Stellwert.WOCHENSTUNDEN_VIEL));
    }

    @Override
    public String begruende(Set<Umfang> gewuenscht, Woche woche) {
        var urteil = urteile(gewuenscht, woche);
        if (urteil.art() == Urteil.Art.UNBEKANNT) {
            if (woche.pensum().von() == null) {
                return woche.satz() + (woche.pensum().bis() == null ? "" : "; wie wenige, ist nicht bekannt");
            }
            return woche.satz() + "; wie viel gearbeitet werden kann, ist nicht bekannt";
        }
        return urteil.istAusgeschlossen()
                ? woche.satz() + "; gewünscht ist höchstens " + Collections.max(gewuenscht).bezeichnung()
                : woche.satz();
    }

    @Override
    public String frage(Set<Umfang> gewuenscht, Woche woche) {
        return woche.pensum().von() == null
                ? FRAGE
                : "In welchem Umfang kann gearbeitet werden: Vollzeit, Teilzeit oder Minijob?";
    }
}
