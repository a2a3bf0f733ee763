package de.passgenau.matching.zulassung.lesen;

import java.util.List;

import de.passgenau.matching.zulassung.Alter;
import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.lesen.stueck.Lesefehler;
import de.passgenau.matching.zulassung.lesen.stueck.Lesestand;
import de.passgenau.matching.zulassung.lesen.stueck.Stueck;
import de.passgenau.matching.zulassung.lesen.stueck.Zerleger;
import org.jspecify.annotations.Nullable;

/** Reads an age as laws have it: the 25th year of life is completed on the 25th birthday, and begins on the 24th. */
record Lebensjahrleser(Lesestand stand) {

    /** Whether a year of life is named here; reads nothing. */
    boolean hier() {
        int gemerkt = stand.merke();
        boolean hier = anfang() != null && nimmJahr() != null;
        stand.zurueck(gemerkt);
        return hier;
    }

    private enum Grenze {
        UNTEN, OBEN, DANACH, DARIN
    }

    private record Anfang(Grenze grenze, boolean vollendet) {}

    private @Nullable Anfang anfang() {
        var grenze = grenze();
        if (grenze == null) {
            return null;
        }
        stand.ueberlies("dem", "der", "zur", "zum");
        boolean vollendet = stand.nimm("vollendeten", "vollendetem", "vollendete", "Vollendung");
        stand.nimm("des");
        return new Anfang(grenze, vollendet);
    }

    private @Nullable Grenze grenze() {
        if (stand.nimm("bis", "vor")) {
            return Grenze.OBEN;
        }
        if (stand.nimm("ab", "nach", "mit")) {
            return Grenze.UNTEN;
        }
        if (stand.nimm("im", "in")) {
            return Grenze.DARIN;
        }
        return stand.nimm("das") ? Grenze.DANACH : null;
    }

    private @Nullable Integer nimmJahr() {
        var jahr = Spanne.hier(stand) && !stand.jetzt().text().contains(".") ? Spanne.zahl(stand) : null;
        boolean geordnet = jahr != null && (stand.nimmZeichen(".") || stand.nimmZeichen(Zerleger.SATZENDE))
                && stand.nimm("Lebensjahr", "Lebensjahres", "Lebensjahrs");
        return geordnet ? jahr : null;
    }

    /** Null after an error. */
    @Nullable
    Bedingung lies() {
        var erstes = stand.jetzt();
        var anfang = anfang();
        var jahr = nimmJahr();
        if (anfang == null || jahr == null || jahr < 1 || jahr > Alter.HOECHSTES) {
            return stand.fehler(stand.seit(erstes), "Ein Lebensjahr liegt zwischen 1 und " + Alter.HOECHSTES + ".");
        }
        if (anfang.grenze == Grenze.DARIN) {
            return darin(erstes, jahr);
        }
        boolean noch = stand.nimm("noch");
        boolean nicht = stand.nimm("nicht");
        boolean vollendet = stand.nimm("vollendet") || anfang.vollendet;
        if (!vollendet || noch && !nicht) {
            return stand.fehler(new Lesefehler(stand.seit(erstes), "Vollendet oder begonnen? Das " + jahr
                    + ". Lebensjahr beginnt am " + (jahr - 1) + ". Geburtstag.",
                    List.of("ab dem vollendeten " + jahr + ". Lebensjahr", "bis zum vollendeten " + jahr
                            + ". Lebensjahr", "Alter ab " + (jahr - 1)),
                    null));
        }
        return anfang.grenze == Grenze.OBEN || nicht ? Alter.unter(jahr) : Alter.ab(jahr);
    }

    /** Hardly anybody who writes it means the year that it is. */
    private @Nullable Bedingung darin(Stueck erstes, int jahr) {
        return stand.fehler(new Lesefehler(stand.seit(erstes),
                "Im " + jahr + ". Lebensjahr ist, wer " + (jahr - 1) + " Jahre alt ist.",
                List.of("Alter genau " + (jahr - 1), "Alter genau " + jahr,
                        "bis zum vollendeten " + jahr + ". Lebensjahr"),
                null));
    }
}
