package de.passgenau.api.verzeichnis;

import java.util.stream.Collectors;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.verzeichnis.Berufssuche.Gattung;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Resolves occupations that callers name by code or by title; where a title may mean several, all are told. */
@Component
public class Berufsleser {

    private static final int LAENGE = 200;

    private final Berufssuche suche;

    Berufsleser(Berufssuche suche) {
        this.suche = suche;
    }

    /** The Gattung, or none after the reason was noted. */
    public @Nullable Gattung lies(String feld, @Nullable String kldb, @Nullable String titel, Pruefung pruefung) {
        var benennung = pruefung.text(feld + ".titel", titel, LAENGE);
        if (kldb != null && benennung == null) {
            return new Gattung(kldb, suche.titel(kldb).orElse("KldB " + kldb));
        }
        if (kldb == null && benennung != null) {
            return nachTitel(feld + ".titel", benennung, pruefung);
        }
        pruefung.melde(feld, Eingabefehlercode.PFLICHTFELD, "p-01.kldb-oder-titel");
        return null;
    }

    private @Nullable Gattung nachTitel(String feld, String titel, Pruefung pruefung) {
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
        return gattungen.getFirst();
    }
}
