package de.passgenau.matching.zulassung.lesen;

import java.util.List;

import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.lesen.stueck.Lesefehler;
import de.passgenau.matching.zulassung.lesen.stueck.Lesestand;
import de.passgenau.matching.zulassung.lesen.stueck.Stueck;
import org.jspecify.annotations.Nullable;

/** Reads single conditions with the verbs behind them, and asks back where ohne or kein may go on: "ohne Berufsabschluss und Führerschein". */
final class Einzelleser {

    private final Lesestand stand;
    private final Verbund verbund;
    private @Nullable Stueck verneintes;

    Einzelleser(Lesestand stand, Verbund verbund) {
        this.stand = stand;
        this.verbund = verbund;
    }

    /** Null after an error. */
    @Nullable
    Bedingung lies() {
        var erstes = stand.jetzt();
        if (verneintes != null && istBesitz()) {
            return frage(verneintes, erstes);
        }
        verneintes = stand.ist("ohne", "kein", "keine", "keinen") ? erstes : null;
        var merkmal = new Merkmalleser(stand).lies();
        if (merkmal == null) {
            new Bindung(stand).zumNaechsten();
            return null;
        }
        merkmal.merkmale().forEach(teil -> verbund.gemerkt(erstes, teil));
        var alles = stand.nimmFolge("nicht", "vorhanden") ? new Bedingung.Nicht(merkmal) : merkmal;
        var gemerkt = verbund.gemerkt(erstes, alles);
        stand.nimmFolge("liegt", "vor");
        stand.ueberlies(Schluesselworte.DANACH);
        return gemerkt;
    }

    /** No ohne goes on behind a bracket. */
    void nachKlammer() {
        verneintes = null;
    }

    private <T> @Nullable T frage(Stueck verneinung, Stueck besitz) {
        var moegliche = List.of(verneinung.text() + " " + besitz.text(), "mit " + besitz.text());
        stand.fehler(new Lesefehler(besitz.stelle(), "Gilt »" + verneinung.text() + "« auch für »" + besitz.text()
                + "«?", moegliche, null));
        new Bindung(stand).zumNaechsten();
        return null;
    }

    /** Something to have, without a word on whether one should have it. */
    private boolean istBesitz() {
        return stand.ist("Berufsabschluss", "Berufsausbildung", "Ausbildung", "Führerschein", "Fahrerlaubnis")
                || stand.ist("Schulabschluss")
                        && (stand.danach(1).art() != Stueck.Art.WORT || new Bindung(stand).istWort(1))
                || new Bildungsleser(stand).istNachweis();
    }
}
