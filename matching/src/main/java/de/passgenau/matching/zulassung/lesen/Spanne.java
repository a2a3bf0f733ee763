package de.passgenau.matching.zulassung.lesen;

import java.util.List;

import de.passgenau.matching.zulassung.lesen.stueck.Lesefehler;
import de.passgenau.matching.zulassung.lesen.stueck.Lesestand;
import de.passgenau.matching.zulassung.lesen.stueck.Stelle;
import de.passgenau.matching.zulassung.lesen.stueck.Stueck;
import de.passgenau.matching.zulassung.lesen.stueck.Vokabel;
import org.jspecify.annotations.Nullable;

/** Whole numbers from one to another, both included. */
record Spanne(int von, int bis, Stelle stelle) {

    private static final int OFFEN = Integer.MAX_VALUE;
    private static final int ZU_GROSS = 999_999;
    private static final int ZIFFERN = 6;
    private static final Vokabel<Integer> ZAHLWORTE = zahlworte(new Vokabel<Integer>().mit(0, "null")
            .mit(1, "ein", "eine", "einem", "einer", "einen")
            .mit(2, "zwei")
            .mit(3, "drei")
            .mit(4, "vier")
            .mit(5, "fünf")
            .mit(6, "sechs")
            .mit(7, "sieben")
            .mit(8, "acht")
            .mit(9, "neun")
            .mit(10, "zehn")
            .mit(11, "elf")
            .mit(12, "zwölf"));

    /** From thirteen to ninety-nine. */
    private static Vokabel<Integer> zahlworte(Vokabel<Integer> bisZwoelf) {
        var einer = List.of("", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun");
        var zehner = List.of("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig");
        var jugend = List.of("dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn");
        for (int i = 0; i < jugend.size(); i++) {
            bisZwoelf.mit(13 + i, jugend.get(i));
        }
        for (int zahl = 20; zahl < 100; zahl++) {
            var zehn = zehner.get(zahl / 10 - 2);
            bisZwoelf.mit(zahl, zahl % 10 == 0 ? zehn : einer.get(zahl % 10) + "und" + zehn);
        }
        return bisZwoelf;
    }

    /** Null after an error. */
    static @Nullable Spanne lies(Lesestand stand) {
        var erstes = stand.jetzt();
        if (stand.nimm("zwischen")) {
            return bis(stand, erstes, zahl(stand), "und");
        }
        if (stand.nimm("von")) {
            return bis(stand, erstes, zahl(stand), "bis");
        }
        var richtung = Richtung.lies(stand);
        var zahl = zahl(stand);
        if (zahl == null) {
            return null;
        }
        var danach = richtung == null ? nachgestellt(stand) : richtung;
        return danach == null ? bis(stand, erstes, zahl, "bis") : von(danach, zahl, stand.seit(erstes));
    }

    /** "25 Jahre oder älter", "18+"; null, and nothing read, if there is none. */
    private static @Nullable Richtung nachgestellt(Lesestand stand) {
        int gemerkt = stand.merke();
        stand.nimm("Jahre", "Jahren", "J.");
        if (stand.nimm("plus") || stand.nimmZeichen("+")) {
            return Richtung.AB;
        }
        if (stand.nimm("und", "oder")) {
            if (stand.nimm("älter", "mehr", "darüber")) {
                return Richtung.AB;
            }
            if (stand.nimm("jünger", "weniger", "darunter")) {
                return Richtung.BIS;
            }
        }
        stand.zurueck(gemerkt);
        return null;
    }

    private static Spanne von(Richtung richtung, int zahl, Stelle stelle) {
        return switch (richtung) {
            case AB -> new Spanne(zahl, OFFEN, stelle);
            case UEBER -> new Spanne(zahl + 1, OFFEN, stelle);
            case BIS -> new Spanne(0, zahl, stelle);
            case UNTER -> new Spanne(0, zahl - 1, stelle);
            case GENAU -> new Spanne(zahl, zahl, stelle);
        };
    }

    private static @Nullable Spanne bis(Lesestand stand, Stueck erstes, @Nullable Integer von, String wort) {
        if (von == null) {
            return null;
        }
        boolean strich = stand.nimmZeichen("-");
        if (!stand.nimm(wort) && !strich) {
            return erstes.ist("zwischen") || erstes.ist("von")
                    ? stand.erwartet("Hier fehlt »" + wort + "«", List.of(wort))
                    : stand.fehler(new Lesefehler(erstes.stelle(), "Ab, unter oder genau " + von + "?",
                            List.of("ab " + von, "unter " + von, "genau " + von), null));
        }
        int ohne = stand.nimm("unter") ? 1 : 0;
        var ende = zahl(stand);
        return ende == null ? null : new Spanne(von, ende - ohne, stand.seit(erstes));
    }

    /** Whether a number in digits or in words stands here. */
    static boolean hier(Lesestand stand) {
        int gemerkt = stand.merke();
        var hier = stand.jetzt().art() == Stueck.Art.ZAHL || ZAHLWORTE.lies(stand) != null;
        stand.zurueck(gemerkt);
        return hier;
    }

    /** A whole number in digits or in words; null after an error. */
    static @Nullable Integer zahl(Lesestand stand) {
        var stueck = stand.jetzt();
        if (stueck.art() != Stueck.Art.ZAHL) {
            var wort = ZAHLWORTE.lies(stand);
            return wort == null ? stand.erwartet("Hier fehlt eine Zahl", List.of(), ZAHLWORTE.namen()) : wort;
        }
        stand.weiter(1);
        if (stueck.text().contains(".")) {
            return stand.fehler(stueck.stelle(), "Hier steht eine ganze Zahl, nicht " + stueck.text() + ".");
        }
        return stueck.text().length() > ZIFFERN ? Integer.valueOf(ZU_GROSS) : Integer.valueOf(stueck.text());
    }

    boolean nachObenOffen() {
        return bis == OFFEN;
    }

    /** Without an upper limit it ends at the greatest value; null after an error. */
    @Nullable
    Spanne begrenzt(Lesestand stand, int hoechstens, String was) {
        int ende = bis == OFFEN ? hoechstens : bis;
        if (von > hoechstens || ende > hoechstens) {
            return stand.fehler(stelle, was + " liegt zwischen 0 und " + hoechstens + ", nicht bei "
                    + (bis == OFFEN || von > hoechstens ? von : bis) + ".");
        }
        if (von > ende) {
            return stand.fehler(stelle, ende < 0
                    ? "Weniger als 0 gibt es nicht."
                    : "Von " + von + " bis " + ende + " liegt nichts; die kleinere Zahl steht zuerst.");
        }
        return new Spanne(von, ende, stelle);
    }
}
