package de.passgenau.api.massnahme.steckbrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import de.passgenau.api.eingabe.Feldleser;
import de.passgenau.api.eingabe.Feldleser.Spanne;
import de.passgenau.catalogue.steckbrief.Wirkung;
import de.passgenau.catalogue.steckbrief.Zielpersonen;
import de.passgenau.catalogue.steckbrief.Zielpersonen.Kategoriehinweis;
import de.passgenau.matching.beruf.Gattungsnummern;
import org.springframework.graphql.data.ArgumentValue;

/** Reads for whom a Maßnahme is, and what it changes for them. */
final class Personenleser {

    private static final Spanne ALTER = new Spanne(0, 120);
    private static final Pattern KLDB = Pattern.compile("\\d{1,5}");
    private static final Pattern NACHWEIS = Pattern.compile("[A-Z0-9_]{2,80}");

    private static final int VORSCHLAEGE = 3;

    private Personenleser() {}

    static Zielpersonen zielpersonen(Feldleser leser, SteckbriefEingabe.Zielpersonen wunsch, Zielpersonen alt) {
        var von = leser.zahl("alterVon", wunsch.alterVon(), alt.alterVon(), ALTER);
        var bis = leser.zahl("alterBis", wunsch.alterBis(), alt.alterBis(), ALTER);
        if (von != null && bis != null && bis < von) {
            leser.melde("alterBis", "weniger-als", von);
            bis = null;
        }
        return new Zielpersonen(leser.werte(wunsch.gruppen(), alt.gruppen()),
                leser.ja(wunsch.arbeitgeber(), alt.arbeitgeber()), von, bis,
                leser.liste("kategorien", wunsch.kategorien(), alt.kategorien(), Personenleser::kategorien));
    }

    private static Optional<Kategoriehinweis> kategorien(Feldleser leser, SteckbriefEingabe.Kategorien wunsch) {
        return Optional.of(new Kategoriehinweis(leser.pflichttext("schema", wunsch.schema()),
                leser.zeilen("kategorien", ArgumentValue.ofNullable(wunsch.kategorien()), List.of())));
    }

    static Wirkung wirkung(Feldleser leser, SteckbriefEingabe.Wirkung wunsch, Wirkung alt) {
        return new Wirkung(leser.werte(wunsch.hemmnisse(), alt.hemmnisse()),
                leser.werte(wunsch.bereiche(), alt.weitereBereiche()),
                leser.zeilen("berufsfelder", wunsch.berufsfelder(), alt.berufsfelder()),
                berufe(leser, geformt(leser, "berufe", leser.zeilen("berufe", wunsch.berufe(), alt.berufe()), KLDB)),
                geformt(leser, "nachweise", leser.zeilen("nachweise", wunsch.nachweise(), alt.nachweise()), NACHWEIS));
    }

    /** Beginnings of numbers that there are; of others those that may be meant are told. */
    private static List<String> berufe(Feldleser leser, List<String> anfaenge) {
        anfaenge.stream().filter(anfang -> !Gattungsnummern.gibtAnfang(anfang)).forEach(anfang -> {
            var nahe = Gattungsnummern.nahe(anfang, VORSCHLAEGE);
            if (nahe.isEmpty()) {
                leser.melde("berufe", "katalog.kldb-unbekannt", anfang);
            } else {
                leser.melde("berufe", "katalog.kldb-aehnlich", anfang, String.join(", ", nahe));
            }
        });
        return anfaenge;
    }

    private static List<String> geformt(Feldleser leser, String feld, List<String> texte, Pattern form) {
        var gut = new ArrayList<String>();
        for (var text : texte) {
            if (form.matcher(text).matches()) {
                gut.add(text);
            } else {
                leser.melde(feld, form == KLDB ? "katalog.kldb-anfang" : "nachweiscode", text);
            }
        }
        return gut;
    }
}
