package de.passgenau.matching.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One word on its way to its parts: the cheapest chain of known parts, with an unknown beginning at most. */
final class Wortteilung {

    static final int KUERZESTER_TEIL = 3;
    private static final List<String> FUGEN = List.of("s", "n", "en", "e", "es");
    private static final int PREIS_TEIL = 10;
    private static final int PREIS_UNBEKANNT = 25;
    private static final int PREIS_JE_UNBEKANNTEM = 4;

    private final String wort;
    private final Wortbaum teile;
    private final int[] preis;
    private final int[] anfang;
    private final int[] fuge;

    Wortteilung(String wort, Wortbaum teile) {
        this.wort = wort;
        this.teile = teile;
        preis = new int[wort.length() + 1];
        anfang = new int[wort.length() + 1];
        fuge = new int[wort.length() + 1];
        Arrays.setAll(preis, i -> i == 0 ? 0 : PREIS_UNBEKANNT + PREIS_JE_UNBEKANNTEM * i);
        for (int i = 0; i <= wort.length() - KUERZESTER_TEIL; i++) {
            if (i == 0 || i >= KUERZESTER_TEIL) {
                gehe(i);
            }
        }
    }

    private void gehe(int von) {
        int stelle = Wortbaum.WURZEL;
        for (int bis = von + 1; bis <= wort.length(); bis++) {
            stelle = teile.weiter(stelle, wort.charAt(bis - 1));
            if (stelle == Wortbaum.KEINER) {
                return;
            }
            if (teile.istWort(stelle)) {
                merke(von, bis, 0);
                merkeMitFugen(von, bis);
            }
        }
    }

    private void merkeMitFugen(int von, int bis) {
        for (var buchstaben : FUGEN) {
            if (bis + buchstaben.length() < wort.length() && wort.startsWith(buchstaben, bis)) {
                merke(von, bis + buchstaben.length(), buchstaben.length());
            }
        }
    }

    private void merke(int von, int bis, int fugenlaenge) {
        int gesamt = preis[von] + PREIS_TEIL + fugenlaenge;
        if (gesamt < preis[bis]) {
            preis[bis] = gesamt;
            anfang[bis] = von;
            fuge[bis] = fugenlaenge;
        }
    }

    /** Not even a known ending was found. */
    boolean istUnbekannt() {
        return preis[wort.length()] == PREIS_UNBEKANNT + PREIS_JE_UNBEKANNTEM * wort.length();
    }

    /** Every letter belongs to a known part or joins two. */
    boolean istGanzBekannt() {
        return istBekanntBis(wort.length());
    }

    private boolean istBekanntBis(int stelle) {
        int ende = stelle;
        while (ende > 0 && anfang[ende] > 0) {
            ende = anfang[ende];
        }
        return ende > 0 && preis[ende] < PREIS_UNBEKANNT + PREIS_JE_UNBEKANNTEM * ende;
    }

    List<String> teile() {
        return teileBis(wort.length());
    }

    private List<String> teileBis(int stelle) {
        var gefunden = new ArrayList<String>();
        for (int ende = stelle; ende > 0; ende = anfang[ende]) {
            gefunden.add(wort.substring(anfang[ende], ende - fuge[ende]));
        }
        return List.copyOf(gefunden.reversed());
    }

    /** The parts of the longest known beginning that leaves as much as a word behind it; none if that is shorter. */
    List<String> anfang(int mindestens) {
        for (int ende = wort.length() - KUERZESTER_TEIL; ende >= mindestens; ende--) {
            if (istBekanntBis(ende) && ende - fuge[ende] >= mindestens) {
                return teileBis(ende);
            }
        }
        return List.of();
    }
}
