package de.passgenau.matching.zulassung.lesen;

import java.util.List;

import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.Dauerart;
import de.passgenau.matching.zulassung.Frist;
import de.passgenau.matching.zulassung.Vergleich;
import de.passgenau.matching.zulassung.Zeitdauer;
import org.jspecify.annotations.Nullable;

/** Reads how long something has lasted. */
record Dauerleser(Lesestand stand) {

    private static final Vokabel<Frist.Einheit> EINHEITEN = new Vokabel<Frist.Einheit>()
            .mit(Frist.Einheit.JAHRE, "Jahren", "Jahr", "Jahre", "Jahres")
            .mit(Frist.Einheit.MONATE, "Monaten", "Monat", "Monate")
            .mit(Frist.Einheit.WOCHEN, "Wochen", "Woche")
            .mit(Frist.Einheit.TAGE, "Tagen", "Tag", "Tage");
    private static final String[] ARBEIT = {"Beschäftigung", "Erwerbstätigkeit", "Arbeit", "Job", "Aufstockerjob",
            "Tätigkeit"};

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

    /** "seit mindestens 2 Jahren", behind the word for what lasts. */
    @Nullable
    Bedingung lies(Dauerart art) {
        var dauer = dauer();
        return dauer == null ? null : dauer.von(art);
    }

    /** Behind "seit": the length first, then what lasts. */
    @Nullable
    Bedingung vonHinten() {
        var dauer = dauer();
        if (dauer == null) {
            return null;
        }
        if (stand.nimm("arbeitslos", "erwerbslos")) {
            return dauer.von(Dauerart.ARBEITSLOSIGKEIT);
        }
        stand.nimm("im", "in");
        if (stand.nimm("Leistungsbezug")) {
            return dauer.von(Dauerart.LEISTUNGSBEZUG);
        }
        if (stand.nimm("keine", "keinen", "ohne") && istArbeit()) {
            return dauer.von(Dauerart.BESCHAEFTIGUNGSLOSIGKEIT);
        }
        return stand.erwartet("Hier fehlt, was so lange dauert",
                List.of("arbeitslos", "Leistungsbezug", "ohne Beschäftigung"));
    }

    private @Nullable Dauer dauer() {
        if (!stand.nimmFolge("in", "den", "letzten")) {
            stand.nimm("seit", "vor");
        }
        var richtung = Richtung.lies(stand);
        stand.nimm("seit", "vor");
        var erstes = stand.jetzt();
        var zahl = Spanne.zahl(stand);
        if (zahl == null) {
            return null;
        }
        var einheit = EINHEITEN.lies(stand);
        if (einheit == null) {
            return stand.erwartet("Hier fehlt Jahre, Monate, Wochen oder Tage", EINHEITEN.gezeigte(),
                    EINHEITEN.namen());
        }
        if (zahl > einheit.hoechstens()) {
            return stand.fehler(stand.seit(erstes), "Eine Dauer ist höchstens hundert Jahre lang.");
        }
        return vergleich(richtung, erstes, new Frist(zahl, einheit));
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
