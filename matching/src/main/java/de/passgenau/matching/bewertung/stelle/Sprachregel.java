package de.passgenau.matching.bewertung.stelle;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.angebot.Stellenmerkmal;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.bewertung.Urteil;
import de.passgenau.matching.profil.Sprachniveau;
import org.jspecify.annotations.Nullable;

/** German: the level that is demanded, and whether the work lives from speaking. */
final class Sprachregel implements Regel<Sprachregel.Kann, Sprachregel.Braucht> {

    private final Gewichte gewichte;

    Sprachregel(Gewichte gewichte) {
        this.gewichte = gewichte;
    }

    /** How well somebody speaks; null if unknown. */
    record Kann(@Nullable Sprachniveau niveau) {

        static final int ANZAHL = Sprachniveau.values().length + 1;

        int code() {
            return niveau == null ? 0 : niveau.ordinal() + 1;
        }

        static Kann vonCode(int code) {
            return new Kann(code == 0 ? null : Sprachniveau.values()[code - 1]);
        }
    }

    /** What an offer needs. */
    record Braucht(@Nullable Sprachniveau niveau, boolean sprechen) {

        static final int ANZAHL = Kann.ANZAHL * 2;

        static Braucht von(Stelle stelle) {
            return new Braucht(stelle.deutsch(), stelle.merkmale().contains(Stellenmerkmal.SPRECHEN));
        }

        int code() {
            return new Kann(niveau).code() * 2 + (sprechen ? 1 : 0);
        }

        static Braucht vonCode(int code) {
            return new Braucht(Kann.vonCode(code / 2).niveau(), (code & 1) != 0);
        }
    }

    @Override
    public Kriterium kriterium() {
        return Kriterium.SPRACHE;
    }

    @Override
    public Urteil urteile(Kann kann, Braucht braucht) {
        var niveau = kann.niveau();
        if (niveau == null) {
            return braucht.niveau() == null && !braucht.sprechen() ? Urteil.voll() : Urteil.unbekannt();
        }
        if (braucht.niveau() != null && niveau.compareTo(braucht.niveau()) < 0) {
            return Urteil.ausgeschlossen();
        }
        return braucht.sprechen() && niveau.compareTo(Sprachniveau.C1) < 0
                ? Urteil.wert(gewichte.wert(Stellwert.SPRACHE_SPRECHEN_KNAPP))
                : Urteil.voll();
    }

    @Override
    public String begruende(Kann kann, Braucht braucht) {
        var verlangt = braucht.niveau() == null
                ? "Kein bestimmtes Deutschniveau verlangt"
                : "Verlangt ist Deutsch " + braucht.niveau();
        if (kann.niveau() == null) {
            return verlangt + "; wie gut die Person Deutsch spricht, ist nicht bekannt";
        }
        var satz = verlangt + ", die Person hat " + kann.niveau();
        return urteile(kann, braucht).promille() == 0 && braucht.sprechen()
                ? satz + "; die Arbeit lebt vom Sprechen"
                : satz;
    }

    @Override
    public String frage(Kann kann, Braucht braucht) {
        return "Welches Deutschniveau ist nachgewiesen?";
    }
}
