package de.passgenau.matching.beruf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import de.passgenau.matching.text.Tabelle;

/**
 * How near any two occupations are, by their codes and by a table of neighbours whose most specific row decides. Symmetric,
 * immutable, without allocation in {@link #naehe}.
 */
public final class Berufsnaehen {

    private static final int KLEINSTE_GATTUNG = 1_000;
    private static final int GROESSTE_GATTUNG = 99_999;
    private static final int[] TEILER = {1, 10, 100, 1_000};
    private static final int FREI = -1;
    private static final int STUFEN = TEILER.length;
    private static final int SPRUNG = 0x9E3779B1;

    private final long[] schluessel;
    private final int[] zeilen;
    private final Berufsnaehe[] naehen;
    private final String[] gruende;
    private final boolean[] bekannte = new boolean[STUFEN * STUFEN];

    private Berufsnaehen(List<String[]> tabelle) {
        int groesse = Integer.highestOneBit(8 * tabelle.size() + 1);
        schluessel = new long[groesse];
        zeilen = new int[groesse];
        Arrays.fill(zeilen, FREI);
        naehen = new Berufsnaehe[tabelle.size()];
        gruende = new String[tabelle.size()];
        for (int i = 0; i < tabelle.size(); i++) {
            var zeile = tabelle.get(i);
            naehen[i] = Berufsnaehe.valueOf(zeile[2]);
            gruende[i] = zeile[3];
            nimm(zeile[0], zeile[1], i);
            nimm(zeile[1], zeile[0], i);
        }
    }

    /** The table shipped with the engine. */
    public static Berufsnaehen mitgeliefert() {
        return new Berufsnaehen(new ArrayList<>(Tabelle.lesen(Berufsnaehen.class, "nachbarn.tsv")));
    }

    private void nimm(String a, String b, int zeile) {
        int kuerzungA = 5 - a.length();
        int kuerzungB = 5 - b.length();
        long eintrag = schluessel(Integer.parseInt(a), kuerzungA, Integer.parseInt(b), kuerzungB);
        int platz = platz(eintrag);
        if (zeilen[platz] != FREI) {
            throw new IllegalArgumentException("Nachbarn doppelt: " + a + ", " + b);
        }
        schluessel[platz] = eintrag;
        zeilen[platz] = zeile;
        bekannte[STUFEN * kuerzungA + kuerzungB] = true;
    }

    private static long schluessel(int a, int kuerzungA, int b, int kuerzungB) {
        return ((long) a * STUFEN + kuerzungA) * 1_000_000 + (long) b * STUFEN + kuerzungB;
    }

    private int platz(long gesucht) {
        int maske = schluessel.length - 1;
        int platz = (int) ((gesucht * SPRUNG >>> 13) & maske);
        while (zeilen[platz] != FREI && schluessel[platz] != gesucht) {
            platz = platz + 1 & maske;
        }
        return platz;
    }

    /** How near the work of two Gattungen is; expects five-digit codes as numbers. */
    public Berufsnaehe naehe(int person, int stelle) {
        pruefe(person);
        pruefe(stelle);
        if (person == stelle) {
            return Berufsnaehe.GLEICH;
        }
        int zeile = zeile(person, stelle);
        return zeile == FREI ? nachCode(person, stelle) : naehen[zeile];
    }

    private static Berufsnaehe nachCode(int person, int stelle) {
        if (person / 10 == stelle / 10) {
            return Berufsnaehe.UNTERGRUPPE;
        }
        if (person / 100 == stelle / 100) {
            return Berufsnaehe.GRUPPE;
        }
        return person / 1_000 == stelle / 1_000 ? Berufsnaehe.HAUPTGRUPPE : Berufsnaehe.FREMD;
    }

    /** The row with the most digits; within an Untergruppe only one that names both Gattungen. Of equals the nearer. */
    private int zeile(int person, int stelle) {
        int laengste = person / 10 == stelle / 10 ? 0 : 2 * (STUFEN - 1);
        for (int gekuerzt = 0; gekuerzt <= laengste; gekuerzt++) {
            int beste = FREI;
            for (int a = Math.max(0, gekuerzt - STUFEN + 1); a <= Math.min(gekuerzt, STUFEN - 1); a++) {
                beste = naehere(beste, eine(person, a, stelle, gekuerzt - a));
            }
            if (beste != FREI) {
                return beste;
            }
        }
        return FREI;
    }

    private int eine(int person, int kuerzungA, int stelle, int kuerzungB) {
        return bekannte[STUFEN * kuerzungA + kuerzungB]
                ? zeilen[platz(
                        schluessel(person / TEILER[kuerzungA], kuerzungA, stelle / TEILER[kuerzungB], kuerzungB))]
                : FREI;
    }

    private int naehere(int eine, int andere) {
        return eine == FREI || andere != FREI && naehen[andere].compareTo(naehen[eine]) < 0 ? andere : eine;
    }

    private static void pruefe(int kldb) {
        if (kldb < KLEINSTE_GATTUNG || kldb > GROESSTE_GATTUNG) {
            throw new IllegalArgumentException("Berufsgattung hat 5 Ziffern: '" + kldb + "'");
        }
    }

    /** Part of a German sentence: dieselbe Berufsgruppe; eine verwandte Tätigkeit (Rohre schweißen). */
    public String begruendung(int person, int stelle) {
        var naehe = naehe(person, stelle);
        int zeile = naehe == Berufsnaehe.GLEICH || naehe == Berufsnaehe.FREMD ? FREI : zeile(person, stelle);
        return zeile == FREI ? naehe.bezeichnung() : naehe.bezeichnung() + " (" + gruende[zeile] + ")";
    }

    /** The level of a Gattung: its fifth digit. */
    public static Anforderungsniveau niveau(int kldb) {
        pruefe(kldb);
        return Anforderungsniveau.derGattung(String.format("%05d", kldb));
    }
}
