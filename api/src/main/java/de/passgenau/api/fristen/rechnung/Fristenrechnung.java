package de.passgenau.api.fristen.rechnung;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import de.passgenau.api.fristen.kalender.Kalender;
import de.passgenau.api.fristen.regelwerk.Regel;
import de.passgenau.api.fristen.regelwerk.Regelart;
import de.passgenau.api.fristen.regelwerk.Regelwerk;

/** What the rules of a Jobcenter ask for in a case: a pure function of the facts and the day. */
public final class Fristenrechnung {

    private final List<Regel> regeln;
    private final Kalender kalender;
    private final Anlasssuche suche;
    private final Faelligkeitsrechnung rechnung;

    public Fristenrechnung(Regelwerk regelwerk, Kalender kalender) {
        this.regeln = regelwerk.fristregeln();
        this.kalender = kalender;
        this.suche = new Anlasssuche(regelwerk, kalender);
        this.rechnung = new Faelligkeitsrechnung(kalender);
    }

    /** Everything that was due, is due or will be, by due day. */
    public List<Frist> fristen(Fristlage lage, LocalDate stichtag) {
        var bild = new Lagebild(lage, stichtag);
        var fristen = new ArrayList<Frist>();
        for (var regel : regeln) {
            for (var anlass : suche.anlaesse(regel, bild)) {
                fristen.addAll(fristen(new Regelfall(lage.fall(), regel, anlass, bild, kalender)));
            }
        }
        fristen.sort(Frist.REIHENFOLGE);
        return List.copyOf(fristen);
    }

    private List<Frist> fristen(Regelfall fall) {
        var faelligkeit = rechnung.einmal(fall.regel(), fall.anlass(), fall.lage());
        if (!suche.gilt(fall.regel(), fall.anlass(), faelligkeit.tag(), fall.lage())) {
            return List.of();
        }
        return fall.regel().art() == Regelart.WIEDERKEHREND
                ? Wiederkehr.fristen(fall, rechnung)
                : List.of(einmalig(fall, faelligkeit));
    }

    /** What is done after the rule has ended no longer fulfils it. */
    private Frist einmalig(Regelfall fall, Faelligkeit faelligkeit) {
        var beginn = suche.beginn(fall.regel(), fall.anlass(), faelligkeit.tag());
        var erfuellt = fall.lage().erstes(fall.regel().erfuelltDurch(), beginn);
        var ende = fall.ende(beginn);
        return erfuellt == null || ende != null && erfuellt.tag().isAfter(ende.tag())
                ? fall.unerfuellt(1, faelligkeit, ende)
                : fall.erfuellt(1, faelligkeit, erfuellt);
    }
}
