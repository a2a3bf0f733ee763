package de.passgenau.matching.last;

import java.util.Arrays;
import java.util.Objects;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.ort.Raumpunkt;
import de.passgenau.matching.profil.Funktionsgrenze;

/** All that has to be known of an offer while people are looked through. */
final class Frage {

    final boolean ortZaehlt;
    final Raumpunkt ort;
    final Regionstafel region;
    final byte[] lage;
    final byte[] klein;
    final byte[] tag;
    final byte[] art;
    final byte[] beruf;
    final byte[][] stellen;
    final byte[] kenntnisse;
    final int verboten;
    final long[] muss;
    final long[] kann;
    final int sicht;
    private final int hoechstensBeruf;
    private final int hoechstensRegion;

    Frage(Tafeln tafeln, Stelle stelle, int sicht) {
        this.sicht = sicht;
        var punkt = stelle.ort();
        ortZaehlt = punkt != null && !stelle.istOrtlos();
        ort = punkt == null ? new Raumpunkt(0, 0, 0) : Raumpunkt.von(punkt);
        region = tafeln.region(stelle);
        lage = tafeln.lage(stelle);
        klein = tafeln.klein(stelle);
        tag = tafeln.tag(stelle);
        art = tafeln.art(stelle);
        beruf = tafeln.beruf(stelle);
        stellen = stelle.kldb().stream().map(kldb -> tafeln.stellen(Integer.parseInt(kldb))).toArray(byte[][]::new);
        kenntnisse = tafeln.kenntnisse(stelle.kann().size());
        verboten = verboten(stelle);
        var schluessel = tafeln.schluessel();
        muss = stelle.muss().stream().mapToLong(gruppe -> bits(schluessel, gruppe)).toArray();
        kann = stelle.kann().stream().mapToLong(wunsch -> bits(schluessel, wunsch.codes())).toArray();
        hoechstensBeruf = groesster(beruf) + groesster(kenntnisse);
        hoechstensRegion = Arrays.stream(region.zeilen())
                .filter(Objects::nonNull)
                .mapToInt(zeile -> zeile[0])
                .max()
                .orElse(0);
    }

    private static int groesster(byte[] werte) {
        int groesster = 0;
        for (byte wert : werte) {
            groesster = Math.max(groesster, wert);
        }
        return groesster;
    }

    private static long bits(Schluessel schluessel, Iterable<String> codes) {
        long bits = 0;
        for (var code : codes) {
            bits |= schluessel.bit(code);
        }
        return bits;
    }

    private static int verboten(Stelle stelle) {
        int verboten = stelle.art().istFuerJugendliche() ? 0 : Kennzahlen.MINDERJAEHRIG;
        for (var grenze : Funktionsgrenze.values()) {
            verboten |= stelle.belastungen().stream().anyMatch(grenze::verbietet) ? 1 << grenze.ordinal() : 0;
        }
        return verboten;
    }

    /** Negative for who is excluded or can't reach the least points any more. */
    int vorab(int kurz, int rest, int mindestens) {
        int umstaende = lage[Kennzahlen.lage(kurz)];
        int kleines = klein[Kennzahlen.klein(kurz)];
        int beginn = tag[Kennzahlen.tag(rest)];
        int verbot = -(rest & verboten) | -(~sicht >>> Kennzahlen.amt(rest) & 1) | art[Kennzahlen.berufslage(kurz)];
        int summe = umstaende + kleines + beginn;
        return (umstaende | kleines | beginn | verbot | summe + hoechstensRegion + hoechstensBeruf - mindestens) < 0
                ? -1
                : summe;
    }

    /** With the way; negative for who can't reach the least points any more. */
    int mitWeg(int summe, int weg, long sehneQuadrat, int mindestens) {
        int bisher = summe + region.punkte(weg, sehneQuadrat);
        return bisher + hoechstensBeruf < mindestens ? -1 : bisher;
    }

    boolean hatAlles(long nachweise) {
        for (long gruppe : muss) {
            if ((nachweise & gruppe) == 0) {
                return false;
            }
        }
        return true;
    }

    /** All points; negative for who lacks something demanded. */
    int ganz(int bisher, int kurz, long nachweise, long wuensche) {
        if (!hatAlles(nachweise)) {
            return -1;
        }
        int vorhanden = 0;
        for (long gruppe : kann) {
            vorhanden += (nachweise & gruppe) == 0 ? 0 : 1;
        }
        int berufslage = Kennzahlen.berufslage(kurz);
        int bester = beruf[Tafeln.OHNE_WUNSCH * Tafeln.BERUFSLAGEN + berufslage];
        for (byte[] nach : stellen) {
            for (long rest = wuensche; rest != 0; rest >>>= 16) {
                bester = Math.max(bester, beruf[nach[(int) (rest & 0xFFFF)] * Tafeln.BERUFSLAGEN + berufslage]);
            }
        }
        return bisher + kenntnisse[vorhanden] + bester;
    }
}
