package de.passgenau.matching.bewertung.massnahme;

import java.time.LocalDate;

import de.passgenau.matching.angebot.Massnahme.Durchgang;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.bewertung.Urteil;

/** Free places; a certain start with a waiting list is shown as such. The person's side is the day. */
final class Platzregel implements Regel<LocalDate, Beginnregel.Naechster> {

    private final int warteliste;

    Platzregel(Gewichte gewichte) {
        this.warteliste = gewichte.wert(Stellwert.PLAETZE_WARTELISTE);
    }

    @Override
    public Kriterium kriterium() {
        return Kriterium.PLAETZE;
    }

    @Override
    public Urteil urteile(LocalDate stichtag, Beginnregel.Naechster naechster) {
        var durchgang = naechster.durchgang();
        return durchgang == null ? Urteil.wert(0) : urteile(stichtag, durchgang);
    }

    Urteil urteile(LocalDate stichtag, Durchgang durchgang) {
        if (durchgang.freiePlaetze() > 0) {
            return Urteil.voll();
        }
        return mitWarteliste(stichtag, durchgang) ? Urteil.wert(warteliste) : Urteil.ausgeschlossen();
    }

    /** Whether it begins for certain on a day to come: then somebody may drop out before, and the first who waits is next. */
    static boolean mitWarteliste(LocalDate stichtag, Durchgang durchgang) {
        return durchgang.freiePlaetze() == 0 && durchgang.beginn().isAfter(stichtag)
                && (durchgang.warteliste() > 0 || !durchgang.flexibel());
    }

    @Override
    public String begruende(LocalDate stichtag, Beginnregel.Naechster naechster) {
        var durchgang = naechster.durchgang();
        if (durchgang == null) {
            return "Ohne Einstieg gibt es keinen Platz";
        }
        if (durchgang.freiePlaetze() == Durchgang.UNBEGRENZT) {
            return "Plätze werden hier nicht gezählt";
        }
        var teilzeit = naechster.inTeilzeit() ? " in Teilzeit" : "";
        if (durchgang.freiePlaetze() > 0) {
            return durchgang.freiePlaetze() == 1
                    ? "Ein Platz" + teilzeit + " ist frei"
                    : durchgang.freiePlaetze() + " Plätze" + teilzeit + " sind frei";
        }
        var belegt = "Alle Plätze" + teilzeit + " sind belegt"
                + (durchgang.warteliste() == 0 ? "" : " oder stehen denen zu, die warten");
        return urteile(stichtag, durchgang).istAusgeschlossen()
                ? belegt
                : belegt + ", der Beginn steht fest; " + wartende(durchgang.warteliste());
    }

    private static String wartende(int wartend) {
        return switch (wartend) {
            case 0 -> "auf der Warteliste steht noch niemand";
            case 1 -> "auf der Warteliste steht eine Person";
            default -> "auf der Warteliste stehen " + wartend;
        };
    }
}
