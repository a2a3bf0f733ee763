package de.passgenau.api.verzeichnis;

import java.util.List;
import java.util.regex.Pattern;
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
    private static final Pattern GATTUNG = Pattern.compile("\\d{5}");

    private final Berufssuche suche;

    Berufsleser(Berufssuche suche) {
        this.suche = suche;
    }

    /** The Gattung, or none after the reason was noted. */
    public @Nullable Gattung lies(String feld, @Nullable String kldb, @Nullable String titel, Pruefung pruefung) {
        var benennung = pruefung.text(feld + ".titel", titel, LAENGE);
        if (kldb != null && benennung == null) {
            return nachNummer(feld + ".kldb", kldb, pruefung);
        }
        if (kldb == null && benennung != null) {
            return nachTitel(feld + ".titel", benennung, pruefung);
        }
        pruefung.melde(feld, Eingabefehlercode.PFLICHTFELD, "p-01.kldb-oder-titel");
        return null;
    }

    /** The Gattung of this number, or none after the reason was noted, with those that may be meant. */
    public @Nullable Gattung nachNummer(String feld, String kldb, Pruefung pruefung) {
        if (GATTUNG.matcher(kldb).matches() && suche.gibt(kldb)) {
            return suche.gattung(kldb);
        }
        var nahe = suche.nahe(kldb);
        if (nahe.isEmpty()) {
            pruefung.melde(feld, Eingabefehlercode.UNGUELTIG, "p-01.kldb-unbekannt", kldb);
        } else {
            pruefung.melde(feld, Eingabefehlercode.UNGUELTIG, "p-01.kldb-aehnlich", kldb, aufgezaehlt(nahe));
        }
        return null;
    }

    private @Nullable Gattung nachTitel(String feld, String titel, Pruefung pruefung) {
        var gattungen = suche.zu(titel);
        if (gattungen.isEmpty()) {
            pruefung.melde(feld, Eingabefehlercode.UNGUELTIG, "p-01.beruf-unbekannt", titel);
            return null;
        }
        if (gattungen.size() > 1) {
            pruefung.melde(feld, Eingabefehlercode.UNGUELTIG, "p-01.beruf-unklar", titel, aufgezaehlt(gattungen));
            return null;
        }
        return gattungen.getFirst();
    }

    private static String aufgezaehlt(List<Gattung> gattungen) {
        return gattungen.stream()
                .map(eine -> eine.titel() + " (" + eine.kldb() + ')')
                .collect(Collectors.joining("; "));
    }
}
