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
        return urteile(passtInsFach(wuensche, massnahme), massnahme);
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
        return trifft(wuensche, massnahme)
                ? "Das Berufsfeld passt zu dem, was gesucht wird"
                : "Das Berufsfeld ist ein anderes als das gesuchte";
    }
}
