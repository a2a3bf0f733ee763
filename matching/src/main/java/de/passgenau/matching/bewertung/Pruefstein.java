package de.passgenau.matching.bewertung;

import java.util.ArrayList;
import java.util.List;

/** A rule with the facts of one pair. */
public record Pruefstein<P, A>(Regel<P, A> regel, P person, A angebot) {

    private Urteil urteil() {
        return regel.urteile(person, angebot);
    }

    private Befund befund(Urteil urteil, Gewichte gewichte) {
        int hoechstens = gewichte.punkte(regel.kriterium());
        int punkte = urteil.punkte(hoechstens);
        var satz = regel.begruende(person, angebot);
        return new Befund(regel.kriterium(), erfuellung(urteil, punkte, hoechstens), punkte, hoechstens,
                hoechstens == 0 ? satz : satz + ": " + punkte + " von " + hoechstens,
                urteil.art() == Urteil.Art.UNBEKANNT ? regel.frage(person, angebot) : "");
    }

    /** Never less than all for all the points, and never a part for none. */
    private static Erfuellung erfuellung(Urteil urteil, int punkte, int hoechstens) {
        if (urteil.erfuellung() != Erfuellung.TEILWEISE || hoechstens == 0 || punkte > 0 && punkte < hoechstens) {
            return urteil.erfuellung();
        }
        return punkte == 0 ? Erfuellung.NICHT_ERFUELLT : Erfuellung.ERFUELLT;
    }

    private Ausschluss ausschluss() {
        return new Ausschluss(regel.kriterium(), regel.begruende(person, angebot));
    }

    /** How many points of its criterion are not given; more than there are if it excludes. */
    public int verfehlt(Gewichte gewichte) {
        int hoechstens = gewichte.punkte(regel.kriterium());
        var urteil = urteil();
        return urteil.istAusgeschlossen() ? Gewichte.SUMME + 1 : hoechstens - urteil.punkte(hoechstens);
    }

    /** Every reason that excludes; without any, what each rule gives. */
    public static Bewertung zusammen(List<Pruefstein<?, ?>> pruefsteine, Gewichte gewichte) {
        var ausschluesse = new ArrayList<Ausschluss>();
        var befunde = new ArrayList<Befund>();
        for (var pruefstein : pruefsteine) {
            var urteil = pruefstein.urteil();
            if (urteil.istAusgeschlossen()) {
                ausschluesse.add(pruefstein.ausschluss());
            } else {
                befunde.add(pruefstein.befund(urteil, gewichte));
            }
        }
        return ausschluesse.isEmpty()
                ? new Bewertung.Passend(befunde)
                : new Bewertung.Ausgeschlossen(ausschluesse, befunde);
    }

    /** The same without sentences. */
    public static Kurzurteil kurz(List<Pruefstein<?, ?>> pruefsteine, Gewichte gewichte) {
        int ausschluesse = 0;
        int punkte = 0;
        for (var pruefstein : pruefsteine) {
            var urteil = pruefstein.urteil();
            if (urteil.istAusgeschlossen()) {
                ausschluesse++;
            } else {
                punkte += urteil.punkte(gewichte.punkte(pruefstein.regel().kriterium()));
            }
        }
        return new Kurzurteil(ausschluesse, punkte);
    }
}
