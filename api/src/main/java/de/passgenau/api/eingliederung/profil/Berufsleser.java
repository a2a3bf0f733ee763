package de.passgenau.api.eingliederung.profil;

import java.util.stream.Collectors;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.fall.profil.Zielberuf;
import de.passgenau.api.verzeichnis.Berufssuche;
import org.jspecify.annotations.Nullable;

/** Resolves occupations that callers name by code or by title. */
final class Berufsleser {

    /** Stands for one that was not found, in an act that is refused anyway. */
    static final Zielberuf UNBEKANNT = new Zielberuf("00000", "unbekannt", false);

    private static final int LAENGE = 200;

    private final Berufssuche suche;

    Berufsleser(Berufssuche suche) {
        this.suche = suche;
    }

    @Nullable
    Zielberuf lies(String feld, ProfilEingabe.Beruf eingabe, Pruefung pruefung) {
        var kldb = eingabe.kldb();
        var titel = pruefung.text(feld + ".titel", eingabe.titel(), LAENGE);
        if (kldb != null && titel == null) {
            return new Zielberuf(kldb, suche.titel(kldb).orElse("KldB " + kldb), eingabe.ausbildung());
        }
        if (kldb == null && titel != null) {
            return nachTitel(feld + ".titel", titel, eingabe.ausbildung(), pruefung);
        }
        pruefung.melde(feld, Eingabefehlercode.PFLICHTFELD, "p-01.kldb-oder-titel");
        return null;
    }

    private @Nullable Zielberuf nachTitel(String feld, String titel, boolean ausbildung, Pruefung pruefung) {
        var gattungen = suche.zu(titel);
        if (gattungen.isEmpty()) {
            pruefung.melde(feld, Eingabefehlercode.UNGUELTIG, "p-01.beruf-unbekannt", titel);
            return null;
        }
        if (gattungen.size() > 1) {
            pruefung.melde(feld, Eingabefehlercode.UNGUELTIG, "p-01.beruf-unklar", titel, gattungen.stream()
                    .map(eine -> eine.titel() + " (" + eine.kldb() + ')')
                    .collect(Collectors.joining("; ")));
            return null;
        }
        return new Zielberuf(gattungen.getFirst().kldb(), gattungen.getFirst().titel(), ausbildung);
    }
}
