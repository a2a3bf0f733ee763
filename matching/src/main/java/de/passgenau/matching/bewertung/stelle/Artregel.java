package de.passgenau.matching.bewertung.stelle;

import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Urteil;

/** Under 18 years no ordinary work (U-05); training places by wish and missing first training, whatever the age. */
final class Artregel implements Regel<Artregel.Wer, Stellenlage> {

    /** Who asks, whether under age, and with which training. */
    record Wer(boolean minderjaehrig, Berufslage lage) {}

    @Override
    public Kriterium kriterium() {
        return Kriterium.STELLENART;
    }

    @Override
    public Urteil urteile(Wer wer, Stellenlage angebot) {
        return istZuJung(wer, angebot) || istSchonGelernt(wer, angebot) ? Urteil.ausgeschlossen() : Urteil.voll();
    }

    private static boolean istZuJung(Wer wer, Stellenlage angebot) {
        return wer.minderjaehrig() && !angebot.art().istFuerJugendliche();
    }

    private static boolean istSchonGelernt(Wer wer, Stellenlage angebot) {
        return angebot.art().istFuerJugendliche() && !wer.lage().istFuerAusbildung(angebot);
    }

    @Override
    public String begruende(Wer wer, Stellenlage angebot) {
        var art = angebot.art().bezeichnung();
        if (istZuJung(wer, angebot)) {
            return art + " kommt vor dem 18. Geburtstag nicht in Frage, nur Ausbildung und Einstiegsqualifizierung";
        }
        if (istSchonGelernt(wer, angebot)) {
            return art + " kommt nicht in Frage: Eine berufliche Qualifikation ist da, und eine Ausbildung wird nicht"
                    + " gesucht";
        }
        return angebot.art().istFuerJugendliche()
                ? art + " ist auch vor dem 18. Geburtstag möglich"
                : art + " ist dem Alter nach möglich";
    }
}
