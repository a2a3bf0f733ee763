package de.passgenau.api.stelle.lesen;

import java.util.Objects;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Feldleser;
import de.passgenau.api.stelle.angabe.Stellenberuf;
import de.passgenau.api.stelle.angabe.Stellentaetigkeit;
import de.passgenau.api.verzeichnis.Berufsleser;
import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.beruf.Anforderungsniveau;
import org.jspecify.annotations.Nullable;

/** Reads what kind of work an offer is, and in which occupation. */
final class Taetigkeitsleser {

    /** Stands for one that was not found, in an offer that is refused anyway. */
    static final Stellentaetigkeit UNBEKANNT = new Stellentaetigkeit(Stellenart.ARBEIT,
            new Stellenberuf("99991", "unbekannt"), Anforderungsniveau.HELFER);

    private final Feldleser leser;
    private final Berufsleser berufe;

    Taetigkeitsleser(Feldleser leser, Berufsleser berufe) {
        this.leser = leser;
        this.berufe = berufe;
    }

    Stellentaetigkeit lies(StellenangebotEingabe wunsch, @Nullable Stellentaetigkeit alt) {
        var art = art(wunsch, alt);
        var beruf = beruf(wunsch, alt);
        return new Stellentaetigkeit(art, beruf, niveau(wunsch, alt, beruf));
    }

    private Stellenart art(StellenangebotEingabe wunsch, @Nullable Stellentaetigkeit alt) {
        var art = wunsch.art().isOmitted() && alt != null ? alt.art() : wunsch.art().value();
        return leser.pruefung().pflicht(leser.pfad("art"), art, Stellenart.ARBEIT);
    }

    private Stellenberuf beruf(StellenangebotEingabe wunsch, @Nullable Stellentaetigkeit alt) {
        if (wunsch.beruf().isOmitted() && alt != null) {
            return alt.beruf();
        }
        var beruf = wunsch.beruf().value();
        if (beruf == null) {
            leser.pruefung().melde(leser.pfad("beruf"), Eingabefehlercode.PFLICHTFELD, "p-01.kldb-oder-titel");
            return UNBEKANNT.beruf();
        }
        if (beruf.kldb() != null && !Stellenberuf.GATTUNG.matcher(beruf.kldb()).matches()) {
            leser.melde("beruf.kldb", "stelle.kldb", beruf.kldb());
            return UNBEKANNT.beruf();
        }
        var gattung = berufe.lies(leser.pfad("beruf"), beruf.kldb(), beruf.titel(), leser.pruefung());
        return gattung == null ? UNBEKANNT.beruf() : new Stellenberuf(gattung.kldb(), gattung.titel());
    }

    /** Where nobody says it, the occupation does. */
    private static Anforderungsniveau niveau(StellenangebotEingabe wunsch, @Nullable Stellentaetigkeit alt,
            Stellenberuf beruf) {
        var genannt = wunsch.niveau().value();
        var bisher = wunsch.niveau().isOmitted() && alt != null && alt.beruf().equals(beruf) ? alt.niveau() : genannt;
        return Objects.requireNonNullElseGet(bisher, () -> Anforderungsniveau.derGattung(beruf.kldb()));
    }
}
