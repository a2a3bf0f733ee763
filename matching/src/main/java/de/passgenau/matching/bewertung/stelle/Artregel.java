package de.passgenau.matching.bewertung.stelle;

import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Urteil;

/** Under 18 years no ordinary work (U-05); the fact is whether somebody is under age. */
final class Artregel implements Regel<Boolean, Stellenart> {

    @Override
    public Kriterium kriterium() {
        return Kriterium.STELLENART;
    }

    @Override
    public Urteil urteile(Boolean minderjaehrig, Stellenart art) {
        return minderjaehrig && !art.istFuerJugendliche() ? Urteil.ausgeschlossen() : Urteil.voll();
    }

    @Override
    public String begruende(Boolean minderjaehrig, Stellenart art) {
        if (!minderjaehrig) {
            return art.bezeichnung() + " ist dem Alter nach möglich";
        }
        return art.bezeichnung() + (art.istFuerJugendliche()
                ? " ist auch vor dem 18. Geburtstag möglich"
                : " kommt vor dem 18. Geburtstag nicht in Frage, nur Ausbildung und Einstiegsqualifizierung");
    }
}
