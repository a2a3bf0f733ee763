package de.passgenau.api.massnahme.steckbrief;

import de.passgenau.api.eingabe.Feldleser;
import de.passgenau.api.eingabe.Feldleser.Spanne;
import de.passgenau.catalogue.steckbrief.Ausstattung;
import de.passgenau.catalogue.steckbrief.Gebiet;

/** Reads where a Maßnahme is held, and what is there. */
final class Ortsleser {

    private static final Spanne PLAETZE = new Spanne(1, 10_000);

    private Ortsleser() {}

    static Gebiet gebiet(Feldleser leser, SteckbriefEingabe.Gebiet wunsch, Gebiet alt) {
        return new Gebiet(leser.zeilen("laender", wunsch.laender(), alt.laender()),
                leser.zeilen("kreise", wunsch.kreise(), alt.kreise()),
                leser.zeilen("orte", wunsch.orte(), alt.orte()),
                leser.liste("standorte", wunsch.standorte(), alt.standorte(), (stelle, es) -> es.geprueft(stelle)),
                leser.ja(wunsch.ueberall(), alt.ueberall()));
    }

    static Ausstattung ausstattung(Feldleser leser, SteckbriefEingabe.Ausstattung wunsch, Ausstattung alt) {
        return new Ausstattung(leser.zahl("plaetze", wunsch.plaetze(), alt.plaetze(), PLAETZE),
                leser.zahl("personenJeFachkraft", wunsch.personenJeFachkraft(), alt.personenJeFachkraft(), PLAETZE),
                leser.ja(wunsch.kinderbetreuung(), alt.kinderbetreuung()),
                leser.ja(wunsch.abholung(), alt.abholung()), leser.ja(wunsch.unterkunft(), alt.unterkunft()));
    }
}
