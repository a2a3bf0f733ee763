package de.passgenau.matching.zulassung.lesen;

import java.util.List;

import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.Dauerart;
import de.passgenau.matching.zulassung.Frist;
import de.passgenau.matching.zulassung.Vergleich;
import de.passgenau.matching.zulassung.Zeitdauer;
import de.passgenau.matching.zulassung.lesen.stueck.Lesestand;
import de.passgenau.matching.zulassung.lesen.stueck.Stueck;
import org.jspecify.annotations.Nullable;

/** Reads how long something has lasted. */
record Dauerleser(Lesestand stand) {

    private static final Vokabel<Frist.Einheit> EINHEITEN = new Vokabel<Frist.Einheit>()
            .mit(Frist.Einheit.JAHRE, "Jahren", "Jahr", "Jahre", "Jahres")
            .mit(Frist.Einheit.MONATE, "Monaten", "Monat", "Monate")
            .mit(Frist.Einheit.WOCHEN, "Wochen", "Woche")
            .mit(Frist.Einheit.TAGE, "Tagen", "Tag", "Tage");
    private static final Vokabel<Frist> GEBROCHENE = new Vokabel<Frist>()
            .mit(new Frist(6, Frist.Einheit.MONATE), "einem halben Jahr", "ein halbes Jahr", "halbes Jahr")
            .mit(new Frist(18, Frist.Einheit.MONATE), "anderthalb Jahren", "anderthalb Jahre", "eineinhalb Jahren",
                    "eineinhalb Jahre");
    private static final String[] ARBEIT = {"Beschäftigung", "Erwerbstätigkeit", "Arbeit", "Job", "Aufstockerjob",
            "Tätigkeit"};
    private static final String[] BEZUG = {"Leistungsbezug", "Bürgergeldbezug", "Bürgergeld", "Bezug", "Leistungen"};

    /** Whether work is the next word, with what kind of work in front of it. */
    boolean istArbeit() {
        int gemerkt = stand.merke();
        stand.nimm("aufstockende", "aufstockenden", "sozialversicherungspflichtige", "frühere");
        if (stand.nimm(ARBEIT)) {
            return true;
        }
        stand.zurueck(gemerkt);
        return false;
    }

    /** "seit mindestens 2 Jahren", behind the word for what lasts; without a length it is enough that it lasts. */
    @Nullable
    Bedingung lies(Dauerart art) {
        stand.nimmZeichen(":");
        stand.nimm("von");
        boolean ohneDauer = !stand.ist("seit", "vor", "in", "länger", "mehr", "weniger", "kürzer")
                && !new Zahlenleser(stand).beginnt();
        if (ohneDauer) {
            return vorhanden(art);
        }
        var dauer = dauer();
        return dauer == null ? null : dauer.von(art);
    }

    /** However long it has lasted. */
    static Bedingung vorhanden(Dauerart art) {
        return new Zeitdauer(art, Vergleich.MINDESTENS, new Frist(0, Frist.Einheit.TAGE));
    }

    /** Whether a length of time stands here and behind it what lasts so long; reads nothing. */
    boolean istDauer() {
        int gemerkt = stand.merke();
        Richtung.lies(stand);
        var frist = GEBROCHENE.lies(stand) != null;
        if (!frist && Spanne.hier(stand)) {
            stand.weiter(1);
            frist = EINHEITEN.lies(stand) != null;
        }
        stand.ueberlies("lang", "durchgehend", "ununterbrochen");
        frist &= stand.ist("arbeitslos", "erwerbslos", "im", "keine", "keinen", "ohne", "nicht") || stand.ist(BEZUG);
        frist &= !stand.danach(1).ist("Alter") && !stand.danach(1).ist("Kreis") && !stand.danach(1).ist("Landkreis");
        frist &= !stand.ist("ohne", "keine", "keinen", "nicht") || stand.danach(1).ist("gearbeitet")
                || stand.danach(1).ist("beschäftigt") || istArbeit(stand.danach(1)) || istArbeit(stand.danach(2));
        stand.zurueck(gemerkt);
        return frist;
    }

    private static boolean istArbeit(Stueck stueck) {
        for (var arbeit : ARBEIT) {
            if (stueck.ist(arbeit)) {
                return true;
            }
        }
        return false;
    }

    /** The length first, then what lasts. */
    @Nullable
    Bedingung vonHinten() {
        var dauer = dauer();
        if (dauer == null) {
            return null;
        }
        stand.ueberlies("lang", "durchgehend", "ununterbrochen");
        if (stand.nimm("arbeitslos", "erwerbslos")) {
            return dauer.von(Dauerart.ARBEITSLOSIGKEIT);
        }
        stand.nimm("im", "in");
        if (stand.nimm(BEZUG)) {
            return dauer.von(Dauerart.LEISTUNGSBEZUG);
        }
        return stand.nimm("keine", "keinen", "keiner", "ohne") && istArbeit()
                || stand.nimmFolge("nicht", "gearbeitet") || stand.nimmFolge("nicht", "beschäftigt")
                        ? dauer.von(Dauerart.BESCHAEFTIGUNGSLOSIGKEIT)
                        : stand.erwartet("Hier fehlt, was so lange dauert",
                                List.of("arbeitslos", "Leistungsbezug", "ohne Beschäftigung"));
    }

    private @Nullable Dauer dauer() {
        if (!stand.nimmFolge("in", "den", "letzten")) {
            stand.nimm("seit", "vor");
        }
        var richtung = Richtung.lies(stand);
        stand.nimm("seit", "vor");
        var erstes = stand.jetzt();
        var gebrochene = GEBROCHENE.lies(stand);
        if (gebrochene != null) {
            return vergleich(richtung, erstes, gebrochene);
        }
        var zahl = Spanne.zahl(stand);
        return zahl == null ? null : mitEinheit(richtung, erstes, zahl);
    }

    private @Nullable Dauer mitEinheit(@Nullable Richtung richtung, Stueck erstes, int zahl) {
        var einheit = EINHEITEN.lies(stand);
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

    private record Dauer(Vergleich vergleich, Frist frist) {

        Bedingung von(Dauerart art) {
            return new Zeitdauer(art, vergleich, frist);
        }
    }
}
