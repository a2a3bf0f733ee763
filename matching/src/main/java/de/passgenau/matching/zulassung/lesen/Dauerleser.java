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

    private static final String[] ARBEIT = {"Beschäftigung", "Erwerbstätigkeit", "Arbeit", "Job", "Aufstockerjob",
            "Tätigkeit"};
    private static final String[] BEZUG = {"Leistungsbezug", "Bürgergeldbezug", "Bürgergeld", "Bezug", "Leistungen"};

    private static final String[] OHNE = {"ohne", "kein", "keine", "keinen", "keiner"};

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
        var gelesen = dauer(art);
        stand.merkeDauer();
        return gelesen;
    }

    private @Nullable Bedingung dauer(Dauerart art) {
        stand.nimmZeichen(":");
        stand.nimm("von");
        stand.nimm("gemeldet");
        nimmGesetz();
        boolean liegt = stand.nimm("liegt", "lag");
        boolean ohneDauer = !stand.ist("seit", "vor", "in", "länger", "mehr", "weniger", "kürzer")
                && !new Zahlenleser(stand).beginnt();
        if (ohneDauer) {
            return vorhanden(art);
        }
        var dauer = new Zeitleser(stand).lies(false);
        if (liegt) {
            stand.nimm("zurück", "her");
        }
        return dauer == null ? null : dauer.von(art);
    }

    /** "Leistungen nach dem SGB II" */
    private void nimmGesetz() {
        if (stand.nimmFolge("nach", "dem", "SGB") || stand.nimmFolge("nach", "SGB")) {
            stand.nimm("II");
            stand.nimm("2");
        }
    }

    /** "zuletzt vor mehr als 3 Jahren beschäftigt", "letzte Beschäftigung vor 3 Jahren": behind the first words. */
    @Nullable
    Bedingung zuletzt() {
        if (!stand.vorher().ist("zuletzt")) {
            return lies(Dauerart.BESCHAEFTIGUNGSLOSIGKEIT);
        }
        var dauer = new Zeitleser(stand).lies(true);
        stand.merkeDauer();
        if (dauer == null) {
            return null;
        }
        stand.nimm("in");
        return stand.nimm("beschäftigt", "gearbeitet", "erwerbstätig", "berufstätig", "tätig") || istArbeit()
                ? dauer.von(Dauerart.BESCHAEFTIGUNGSLOSIGKEIT)
                : stand.erwartet("Hier fehlt, was zuletzt war", List.of("beschäftigt", "gearbeitet"));
    }

    /** "Bezug von Bürgergeld seit 2 Jahren". */
    @Nullable
    Bedingung bezug() {
        stand.ueberlies("von", "des");
        if (stand.nimm("Arbeitslosengeld", "ALG", "Bürgergeld", "Bürgergeldes", "Leistungen", "Grundsicherung")) {
            stand.nimm("II", "2");
            return lies(Dauerart.LEISTUNGSBEZUG);
        }
        return stand.erwartet("Hier fehlt, was bezogen wird", List.of("Bürgergeld", "Leistungen"));
    }

    /** However long it has lasted. */
    static Bedingung vorhanden(Dauerart art) {
        return new Zeitdauer(art, Vergleich.MINDESTENS, new Frist(0, Frist.Einheit.TAGE));
    }

    /** Whether a length of time stands here and behind it what lasts so long; reads nothing. */
    boolean istDauer() {
        int gemerkt = stand.merke();
        boolean alter = stand.ist("älter", "jünger") || stand.ist("nicht") && stand.danach(1).ist("älter");
        var frist = new Zeitleser(stand).nimmFrist(Richtung.lies(stand)) && !alter;
        stand.ueberlies("lang", "durchgehend", "ununterbrochen");
        frist &= stand.ist("arbeitslos", "erwerbslos", "im") || stand.ist(OHNE) || stand.ist("nicht")
                || stand.ist(BEZUG);
        frist &= !stand.danach(1).ist("Alter") && !stand.danach(1).ist("Kreis") && !stand.danach(1).ist("Landkreis");
        frist &= !stand.ist(OHNE) && !stand.ist("nicht") || stand.danach(1).ist("gearbeitet")
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
        var gelesen = dauerZuerst();
        stand.merkeDauer();
        return gelesen;
    }

    private @Nullable Bedingung dauerZuerst() {
        var dauer = new Zeitleser(stand).lies(true);
        if (dauer == null) {
            return null;
        }
        stand.ueberlies("lang", "durchgehend", "ununterbrochen");
        if (stand.nimm("arbeitslos", "erwerbslos")) {
            return dauer.von(Dauerart.ARBEITSLOSIGKEIT);
        }
        stand.nimm("im", "in");
        if (stand.nimm(BEZUG)) {
            nimmGesetz();
            return dauer.von(Dauerart.LEISTUNGSBEZUG);
        }
        return stand.nimm(OHNE) && istArbeit()
                || stand.nimmFolge("nicht", "gearbeitet") || stand.nimmFolge("nicht", "beschäftigt")
                        ? dauer.von(Dauerart.BESCHAEFTIGUNGSLOSIGKEIT)
                        : stand.erwartet("Hier fehlt, was so lange dauert",
                                List.of("arbeitslos", "Leistungsbezug", "ohne Beschäftigung"));
    }
}
