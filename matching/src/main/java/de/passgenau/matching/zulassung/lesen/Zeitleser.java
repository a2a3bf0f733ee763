package de.passgenau.matching.zulassung.lesen;

import java.util.List;

import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.Dauerart;
import de.passgenau.matching.zulassung.Frist;
import de.passgenau.matching.zulassung.Vergleich;
import de.passgenau.matching.zulassung.Zeitdauer;
import de.passgenau.matching.zulassung.lesen.stueck.Lesestand;
import de.passgenau.matching.zulassung.lesen.stueck.Stueck;
import de.passgenau.matching.zulassung.lesen.stueck.Vokabel;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time, one or two that limit each other. */
record Zeitleser(Lesestand stand) {

    private static final Vokabel<Frist.Einheit> EINHEITEN = new Vokabel<Frist.Einheit>()
            .mit(Frist.Einheit.JAHRE, "Jahren", "Jahr", "Jahre", "Jahres", "J.")
            .mit(Frist.Einheit.MONATE, "Monaten", "Monat", "Monate", "Mon.", "Mon")
            .mit(Frist.Einheit.WOCHEN, "Wochen", "Woche")
            .mit(Frist.Einheit.TAGE, "Tagen", "Tag", "Tage");
    private static final Vokabel<Frist> GEBROCHENE = new Vokabel<Frist>()
            .mit(new Frist(6, Frist.Einheit.MONATE), "einem halben Jahr", "ein halbes Jahr", "halbes Jahr")
            .mit(new Frist(18, Frist.Einheit.MONATE), "anderthalb Jahren", "anderthalb Jahre", "eineinhalb Jahren",
                    "eineinhalb Jahre");
    /** From this number of years on it may be an age. */
    private static final int JUENGSTES = 15;

    /** "2 Jahre", "1 bis 3 Jahre", "mindestens 1 und höchstens 3 Jahre", behind the first comparing word. */
    boolean nimmFrist(@Nullable Richtung erste) {
        if (GEBROCHENE.lies(stand) != null) {
            return true;
        }
        stand.nimm("zwischen", "von");
        if (!Spanne.hier(stand)) {
            return false;
        }
        stand.weiter(1);
        boolean einheit = EINHEITEN.lies(stand) != null;
        return nimmZweite(erste) || einheit;
    }

    private boolean nimmZweite(@Nullable Richtung erste) {
        int gemerkt = stand.merke();
        stand.nimmZeichen(",");
        boolean bis = stand.nimmZeichen("-") || stand.nimm("bis");
        boolean und = !bis && stand.nimm("und", "aber");
        var zweite = Richtung.lies(stand);
        boolean weiter = bis || und && (erste == null && zweite == null || gegenlaeufig(erste, zweite));
        if (weiter && Spanne.hier(stand)) {
            stand.weiter(1);
            if (EINHEITEN.lies(stand) != null) {
                return true;
            }
        }
        stand.zurueck(gemerkt);
        return false;
    }

    /** One length of time or two.
     *
     * @param nachher whether what lasts comes behind it */
    @Nullable
    Dauern lies(boolean nachher) {
        if (!stand.nimmFolge("in", "den", "letzten")) {
            stand.nimm("seit", "vor");
        }
        boolean zwischen = stand.nimm("zwischen", "von");
        var richtung = Richtung.lies(stand);
        stand.nimm("seit", "vor");
        var erstes = stand.jetzt();
        var gebrochene = GEBROCHENE.lies(stand);
        if (gebrochene != null) {
            return mitGrenze(vergleich(richtung, erstes, gebrochene), grenze(richtung, nachher));
        }
        var zahl = Spanne.zahl(stand);
        if (zahl == null) {
            return null;
        }
        return richtung == null && istSpanne(zwischen)
                ? spanne(erstes, zahl)
                : einfache(richtung, erstes, zahl, nachher);
    }

    private boolean istSpanne(boolean zwischen) {
        int gemerkt = stand.merke();
        EINHEITEN.lies(stand);
        boolean spanne = stand.nimm("bis") || stand.nimmZeichen("-") || zwischen && stand.nimm("und");
        stand.zurueck(gemerkt);
        return spanne;
    }

    /** "1 bis 3 Jahren", behind the first number. */
    private @Nullable Dauern spanne(Stueck erstes, int zahl) {
        var einheit = EINHEITEN.lies(stand);
        stand.weiter(1);
        var zweites = stand.jetzt();
        var ende = Spanne.zahl(stand);
        var bis = ende == null ? null : mitEinheit(Richtung.BIS, zweites, ende, EINHEITEN.lies(stand));
        return bis == null
                ? null
                : mitGrenze(mitEinheit(null, erstes, zahl, einheit == null ? bis.frist.einheit() : einheit),
                        new Grenze(bis, false));
    }

    private @Nullable Dauern einfache(@Nullable Richtung richtung, Stueck erstes, int zahl, boolean nachher) {
        var einheit = EINHEITEN.lies(stand);
        var grenze = grenze(richtung, nachher);
        return mitGrenze(mitEinheit(richtung, erstes, zahl,
                einheit == null && grenze != null ? grenze.dauer.frist.einheit() : einheit), grenze);
    }

    private static @Nullable Dauern mitGrenze(@Nullable Dauer dauer, @Nullable Grenze grenze) {
        return dauer == null ? null : new Dauern(dauer, grenze);
    }

    /** "und höchstens 5 Jahren" behind "mindestens 2 Jahren"; null, and nothing read, if it may be an age or lasts for itself. */
    private @Nullable Grenze grenze(@Nullable Richtung erste, boolean nachher) {
        int gemerkt = stand.merke();
        boolean komma = stand.nimmZeichen(",");
        boolean oder = stand.nimm("oder");
        boolean verbunden = komma | oder | stand.nimm("und", "aber", "jedoch");
        var dauer = verbunden && (nachher || !new Dauerleser(stand).istDauer()) ? gegenstueck(erste, nachher) : null;
        if (dauer == null) {
            stand.zurueck(gemerkt);
            return null;
        }
        return new Grenze(dauer, oder);
    }

    private @Nullable Dauer gegenstueck(@Nullable Richtung erste, boolean nachher) {
        stand.nimm("seit");
        var erstes = stand.jetzt();
        var richtung = Richtung.lies(stand);
        if (!gegenlaeufig(erste, richtung) || !Spanne.hier(stand)
                || stand.jetzt().text().contains(".")) {
            return null;
        }
        var zahl = Spanne.zahl(stand);
        var einheit = EINHEITEN.lies(stand);
        if (zahl == null || einheit == null || zahl > einheit.hoechstens()) {
            return null;
        }
        boolean alter = stand.ist("alt") || einheit == Frist.Einheit.JAHRE && !nachher && zahl >= JUENGSTES;
        return alter ? null : vergleich(richtung, erstes, new Frist(zahl, einheit));
    }

    private static boolean gegenlaeufig(@Nullable Richtung erste, @Nullable Richtung zweite) {
        boolean kurz = erste == Richtung.BIS || erste == Richtung.UNTER;
        return zweite != null && zweite != Richtung.GENAU && erste != Richtung.GENAU
                && kurz != (zweite == Richtung.BIS || zweite == Richtung.UNTER);
    }

    private @Nullable Dauer mitEinheit(@Nullable Richtung richtung, Stueck erstes, int zahl,
            Frist.@Nullable Einheit einheit) {
        if (einheit == null) {
            return stand.erwartet("Hier fehlt, ob Jahre, Monate, Wochen oder Tage gemeint sind", EINHEITEN.gezeigte(),
                    EINHEITEN.namen());
        }
        return zahl > einheit.hoechstens()
                ? stand.fehler(stand.seit(erstes), "Eine Dauer ist höchstens hundert Jahre lang.")
                : vergleich(richtung, erstes, new Frist(zahl, einheit));
    }

    private @Nullable Dauer vergleich(@Nullable Richtung richtung, Stueck erstes, Frist frist) {
        return switch (richtung == null ? Richtung.AB : richtung) {
            case AB -> new Dauer(Vergleich.MINDESTENS, frist);
            case UEBER -> new Dauer(Vergleich.MEHR_ALS, frist);
            case BIS -> new Dauer(Vergleich.HOECHSTENS, frist);
            case UNTER -> new Dauer(Vergleich.WENIGER_ALS, frist);
            case GENAU -> stand.fehler(stand.seit(erstes), "Eine Dauer trifft nie genau: mindestens oder höchstens?");
        };
    }

    record Dauer(Vergleich vergleich, Frist frist) {

        Bedingung von(Dauerart art) {
            return new Zeitdauer(art, vergleich, frist);
        }
    }

    /** The other end of a length of time, both or one of them. */
    record Grenze(Dauer dauer, boolean oder) {}

    /** What it asks of whatever lasts so long. */
    record Dauern(Dauer erste, @Nullable Grenze grenze) {

        Bedingung von(Dauerart art) {
            if (grenze == null) {
                return erste.von(art);
            }
            var beide = List.of(erste.von(art), grenze.dauer.von(art));
            return grenze.oder ? new Bedingung.Oder(beide) : new Bedingung.Und(beide);
        }
    }
}
