package de.passgenau.matching.bewertung.massnahme;

import java.util.Collections;
import java.util.Set;

import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.bewertung.Urteil;
import de.passgenau.matching.profil.Umfang;

/** How many hours a week a Maßnahme takes against how much somebody can work. */
final class Stundenregel implements Regel<Set<Umfang>, Stundenregel.Woche> {

    private final Gewichte gewichte;

    Stundenregel(Gewichte gewichte) {
        this.gewichte = gewichte;
    }

    /** What a week of the Maßnahme looks like. */
    record Woche(int stunden, boolean teilzeit) {}

    @Override
    public Kriterium kriterium() {
        return Kriterium.WOCHENSTUNDEN;
    }

    @Override
    public Urteil urteile(Set<Umfang> gewuenscht, Woche woche) {
        var braucht = woche.teilzeit() ? Umfang.MINIJOB : braucht(woche.stunden());
        if (gewuenscht.isEmpty() && braucht != Umfang.MINIJOB) {
            return Urteil.unbekannt();
        }
        if (!gewuenscht.isEmpty() && braucht.compareTo(Collections.max(gewuenscht)) > 0) {
            return Urteil.ausgeschlossen();
        }
        return woche.stunden() < gewichte.wert(Stellwert.WOCHENSTUNDEN_TEILZEIT_AB)
                ? Urteil.voll()
                : Urteil.wert(gewichte.wert(Stellwert.WOCHENSTUNDEN_VIEL));
    }

    private Umfang braucht(int stunden) {
        if (stunden >= gewichte.wert(Stellwert.WOCHENSTUNDEN_VOLLZEIT_AB)) {
            return Umfang.VOLLZEIT;
        }
        return stunden >= gewichte.wert(Stellwert.WOCHENSTUNDEN_TEILZEIT_AB) ? Umfang.TEILZEIT : Umfang.MINIJOB;
    }

    @Override
    public String begruende(Set<Umfang> gewuenscht, Woche woche) {
        var satz = woche.stunden() == 0
                ? "Ohne feste Stunden in der Woche"
                : woche.stunden() + (woche.stunden() == 1 ? " Stunde" : " Stunden") + " in der Woche"
                        + (woche.teilzeit() ? ", in Teilzeit möglich" : "");
        var urteil = urteile(gewuenscht, woche);
        if (urteil.art() == Urteil.Art.UNBEKANNT) {
            return satz + "; wie viel gearbeitet werden kann, ist nicht bekannt";
        }
        return urteil.istAusgeschlossen()
                ? satz + "; gewünscht ist höchstens " + Collections.max(gewuenscht).bezeichnung()
                : satz;
    }

    @Override
    public String frage(Set<Umfang> gewuenscht, Woche woche) {
        return "In welchem Umfang kann gearbeitet werden: Vollzeit, Teilzeit oder Minijob?";
    }
}
