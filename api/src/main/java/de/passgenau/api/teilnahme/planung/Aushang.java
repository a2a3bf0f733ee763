package de.passgenau.api.teilnahme.planung;

import java.util.Comparator;
import java.util.List;

import de.passgenau.api.massnahme.katalog.Einblick;
import de.passgenau.api.massnahme.suche.Angebotslage;
import de.passgenau.api.massnahme.suche.Durchgangsbild;
import de.passgenau.catalogue.durchgang.rahmen.Platzzahl;
import de.passgenau.catalogue.durchgang.rahmen.Rahmen;

/** What somebody else's Maßnahme shows on one day: what was published of it, and the free places one can still join. */
record Aushang(Einblick einblick, Angebotslage lage) {
    private static final long POSITIV = 0xffffffffL;

    /** The same as long as nothing of it changes, whatever else does. */
    long nummer() {
        var offene = lage.durchgaenge()
                .stream()
                .filter(bild -> bild.kommtNoch(lage.heute()))
                .sorted(Comparator.comparing(Durchgangsbild::kennung))
                .map(this::angebot)
                .toList();
        return List.of(einblick.stand(), offene).toString().hashCode() & POSITIV;
    }

    private List<Object> angebot(Durchgangsbild bild) {
        var heute = lage.heute();
        var rahmen = bild.rahmen();
        var plaetze = rahmen.plaetze();
        var ohneInternes = new Rahmen(rahmen.laufzeit(), new Platzzahl(0, plaetze.hoechstens(), 0, plaetze.teilzeit()),
                rahmen.einstieg(), rahmen.vergabe(), rahmen.uhr(), rahmen.ort());
        return List.of(bild.kennung(), ohneInternes, bild.plaetze().frei(heute),
                bild.plaetze().freiInTeilzeit(heute), bild.zuVergeben(heute));
    }
}
