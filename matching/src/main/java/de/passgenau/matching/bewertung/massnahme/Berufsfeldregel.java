package de.passgenau.matching.bewertung.massnahme;

import java.util.List;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.bewertung.Urteil;
import de.passgenau.matching.profil.Berufswunsch;

/** Whether a Maßnahme belongs to the field in which somebody wants to work. */
final class Berufsfeldregel implements Regel<List<Berufswunsch>, Massnahme> {

    private final int ohneFeld;

    Berufsfeldregel(Gewichte gewichte) {
        this.ohneFeld = gewichte.wert(Stellwert.BERUFSFELD_OHNE);
    }

    @Override
    public Kriterium kriterium() {
        return Kriterium.BERUFSFELD;
    }

    @Override
    public Urteil urteile(List<Berufswunsch> wuensche, Massnahme massnahme) {
        return istUnklar(wuensche, massnahme)
                ? Urteil.unbekannt()
                : urteile(passtInsFach(wuensche, massnahme), massnahme);
    }

    /** Whether it might be the field that is meant by a wish that nobody can read, or that nobody has asked for. */
    static boolean istUnklar(List<Berufswunsch> wuensche, Massnahme massnahme) {
        return (wuensche.isEmpty() || wuensche.stream().anyMatch(wunsch -> wunsch.kldb().isEmpty()))
                && !passtInsFach(wuensche, massnahme);
    }

    static boolean trifft(List<Berufswunsch> wuensche, Massnahme massnahme) {
        return wuensche.stream()
                .flatMap(wunsch -> wunsch.kldb().stream())
                .anyMatch(kldb -> trifft(kldb, massnahme));
    }

    static boolean trifft(String kldb, Massnahme massnahme) {
        return massnahme.berufe().stream().anyMatch(kldb::startsWith);
    }

    /** Whether the field is no obstacle. */
    static boolean passtInsFach(List<Berufswunsch> wuensche, Massnahme massnahme) {
        return massnahme.berufe().isEmpty() || trifft(wuensche, massnahme);
    }

    /** The same if it is known whether it is an obstacle. */
    Urteil urteile(boolean imFach, Massnahme massnahme) {
        if (massnahme.berufe().isEmpty()) {
            return Urteil.wert(ohneFeld);
        }
        return imFach ? Urteil.voll() : Urteil.wert(0);
    }

    @Override
    public String begruende(List<Berufswunsch> wuensche, Massnahme massnahme) {
        if (massnahme.berufe().isEmpty()) {
            return "Die Maßnahme ist an kein Berufsfeld gebunden";
        }
        if (istUnklar(wuensche, massnahme)) {
            return "Ob das Berufsfeld zu dem passt, was gesucht wird, ist nicht bekannt";
        }
        return trifft(wuensche, massnahme)
                ? "Das Berufsfeld passt zu dem, was gesucht wird"
                : "Das Berufsfeld ist ein anderes als das gesuchte";
    }

    @Override
    public String frage(List<Berufswunsch> wuensche, Massnahme massnahme) {
        return frage(wuensche);
    }

    static String frage(List<Berufswunsch> wuensche) {
        return wuensche.stream()
                .filter(wunsch -> wunsch.kldb().isEmpty())
                .findFirst()
                .map(wunsch -> "Welcher Beruf ist mit „" + wunsch.titel() + "“ gemeint?")
                .orElse("Welcher Beruf wird gesucht?");
    }
}
