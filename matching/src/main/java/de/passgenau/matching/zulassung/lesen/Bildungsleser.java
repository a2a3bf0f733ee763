package de.passgenau.matching.zulassung.lesen;

import java.util.List;
import java.util.Locale;

import de.passgenau.matching.profil.Schulabschluss;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.Deutsch;
import de.passgenau.matching.zulassung.Nachweise;
import de.passgenau.matching.zulassung.Schulbildung;
import org.jspecify.annotations.Nullable;

/** Reads what somebody has learnt. */
record Bildungsleser(Lesestand stand) {

    private static final Stufen<Schulabschluss> SCHULE = new Stufen<>("ein Schulabschluss",
            new Vokabel<Schulabschluss>().mit(Schulabschluss.KEINER, "KEINER", "keinen")
                    .mit(Schulabschluss.BBR, "BBR", "Berufsbildungsreife", "Hauptschulabschluss")
                    .mit(Schulabschluss.MSR, "MSR", "MSA", "mittlere Reife", "mittlerer Schulabschluss",
                            "Realschulabschluss")
                    .mit(Schulabschluss.ABITUR, "ABITUR", "Hochschulreife"),
            List.of(Schulabschluss.values()));
    private static final Stufen<Sprachniveau> SPRACHE = new Stufen<>("ein Sprachniveau", niveaus(),
            List.of(Sprachniveau.values()));
    private static final Auswahl<String> CODES = new Auswahl<>("der Code eines Nachweises", Bildungsleser::code,
            List.of(), List.of());

    private static final Auswahl<String> KLASSEN = new Auswahl<>("die Führerscheinklasse", Bildungsleser::klasse,
            List.of("B", "C", "CE", "D", "T"), List.of());

    private static Vokabel<Sprachniveau> niveaus() {
        var vokabel = new Vokabel<Sprachniveau>();
        for (var niveau : Sprachniveau.values()) {
            vokabel.mit(niveau, niveau.name());
        }
        return vokabel;
    }

    @Nullable
    Bedingung schulabschluss() {
        var abschnitt = SCHULE.lies(stand);
        return abschnitt == null ? null : new Schulbildung(abschnitt.von(), abschnitt.bis());
    }

    @Nullable
    Bedingung deutsch() {
        stand.nimm("auf", "dem", "Niveau");
        var abschnitt = SPRACHE.lies(stand);
        return abschnitt == null ? null : new Deutsch(abschnitt.von(), abschnitt.bis());
    }

    @Nullable
    Bedingung nachweis() {
        var codes = CODES.lies(stand);
        return codes == null ? null : new Nachweise(codes);
    }

    @Nullable
    Bedingung fuehrerschein() {
        var klassen = KLASSEN.lies(stand);
        return klassen == null ? null : new Nachweise(klassen);
    }

    private static @Nullable String klasse(Lesestand stand) {
        stand.nimm("Klasse", "der");
        stand.nimm("Klasse");
        if (stand.jetzt().art() != Stueck.Art.WORT || !stand.jetzt().text().matches("[A-Za-z][A-Za-z0-9]{0,2}")) {
            return null;
        }
        var klasse = stand.jetzt().text().toUpperCase(Locale.ROOT);
        stand.weiter(1);
        return "FUEHRERSCHEIN_" + klasse;
    }

    private static @Nullable String code(Lesestand stand) {
        if (stand.nimm("Führerschein", "Fahrerlaubnis")) {
            return klasse(stand);
        }
        var stueck = stand.jetzt();
        if (stueck.art() != Stueck.Art.WORT || Anfang.bei(stueck) || nachOder(stand) && !siehtAusWieCode(stand)) {
            return null;
        }
        var code = alsCode(stueck.text());
        if (!Nachweise.istCode(code)) {
            return null;
        }
        stand.weiter(1);
        return code;
    }

    private static boolean nachOder(Lesestand stand) {
        return stand.vorher().ist("oder");
    }

    /** In capitals, and not a value of something else. */
    private static boolean siehtAusWieCode(Lesestand stand) {
        var text = stand.jetzt().text();
        return text.equals(text.toUpperCase(Locale.ROOT)) && new Personenleser(stand).vermutung() == null;
    }

    private static String alsCode(String wort) {
        return wort.toUpperCase(Locale.ROOT)
                .replace("Ä", "AE")
                .replace("Ö", "OE")
                .replace("Ü", "UE")
                .replace('-', '_')
                .replace('/', '_');
    }
}
