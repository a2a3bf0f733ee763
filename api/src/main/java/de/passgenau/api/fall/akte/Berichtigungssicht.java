package de.passgenau.api.fall.akte;

import java.util.List;
import java.util.Optional;

import de.passgenau.api.fall.eintrag.Berichtigung;
import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Erfasst;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.verlauf.Fallverlauf;

/**
 * A correction with what was wrong, and what is right instead.
 *
 * @param falsch the wrong entry, word for word
 * @param richtig empty if nothing takes its place
 */
record Berichtigungssicht(Berichtigung berichtigung, Eintrag falsch, Optional<Eintrag> richtig) implements Erfasst {

    static Berichtigungssicht von(Fallverlauf voll, Berichtigung eine) {
        return new Berichtigungssicht(eine, fassung(voll, eine, 0).orElseThrow(), fassung(voll, eine, 1));
    }

    private static Optional<Eintrag> fassung(Fallverlauf voll, Berichtigung eine, int danach) {
        return voll.eintraege()
                .filter(einer -> einer.id().equals(eine.eintrag())
                        && einer.kopf().fassung() == eine.fassung() + danach)
                .findFirst();
    }

    @Override
    public Kopf kopf() {
        return berichtigung.kopf();
    }

    public EintragId berichtigt() {
        return berichtigung.eintrag();
    }

    public String art() {
        return falsch.getClass().getSimpleName();
    }

    public int fassung() {
        return berichtigung.fassung();
    }

    public String grund() {
        return berichtigung.grund();
    }

    public boolean rueckwirkend() {
        return berichtigung.rueckwirkend();
    }

    public List<Eintragsangabe> vorher() {
        return Eintragsangabe.alle(falsch);
    }

    public List<Eintragsangabe> nachher() {
        return richtig.map(Eintragsangabe::alle).orElse(List.of());
    }
}
