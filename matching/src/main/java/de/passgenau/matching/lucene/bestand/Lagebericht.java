package de.passgenau.matching.lucene.bestand;

import de.passgenau.matching.pflege.Bereitschaft;
import de.passgenau.matching.pflege.Fortschritt;

/** Whether an index in use may be asked, and how far it is while it is filled or built anew. */
final class Lagebericht<E> {

    private final Wechsel<E> wechsel;
    private final Heilung<E> heilung;
    private volatile Bereitschaft stand;

    /** @param grund why it has to be filled, if it has to be */
    Lagebericht(Wechsel<E> wechsel, Heilung<E> heilung, String grund) {
        this.wechsel = wechsel;
        this.heilung = heilung;
        this.stand = vollstaendigOder(grund);
    }

    private Bereitschaft vollstaendigOder(String grund) {
        return wechsel.aktuell().isVollstaendig() ? new Bereitschaft.Bereit() : new Bereitschaft.Aufzubauen(grund);
    }

    /** @param antwortet while an older one answers in its place */
    Fortschritt aufbau(Fortschritt fortschritt, boolean antwortet) {
        return (erledigt, gesamt) -> {
            stand = new Bereitschaft.ImAufbau(erledigt, gesamt, antwortet);
            fortschritt.melde(erledigt, gesamt);
        };
    }

    /** It is built, or won't be by now. */
    void endeAufbau() {
        stand = vollstaendigOder("Der Aufbau des Index wurde nicht fertig.");
    }

    Bereitschaft bereitschaft() {
        var jahrgang = wechsel.aktuell();
        var beschaedigung = heilung.grund(jahrgang);
        var schaden = jahrgang.schaden();
        if (stand instanceof Bereitschaft.Bereit && beschaedigung != null) {
            return new Bereitschaft.Beschaedigt(beschaedigung);
        }
        return stand instanceof Bereitschaft.Bereit && schaden != null
                ? new Bereitschaft.Ausgefallen(String.valueOf(schaden.getMessage()))
                : stand;
    }
}
