package de.passgenau.matching.last;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.beruf.Berufsnaehe;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Mengencode;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.bewertung.stelle.Berufslage;
import de.passgenau.matching.bewertung.stelle.Lagenwunsch;
import de.passgenau.matching.bewertung.stelle.Stellenlage;
import de.passgenau.matching.bewertung.stelle.Stellenpunkte;
import de.passgenau.matching.bewertung.stelle.Ziel;
import de.passgenau.matching.lucene.spalten.Bewerberspalten;
import de.passgenau.matching.profil.Umfang;
import org.jspecify.annotations.Nullable;

/** The rules as tables of points; what two offers have in common is tabulated once. */
final class Tafeln {

    static final int BERUFSLAGEN = 64;
    /** What no wish is worth, and every wish at least: the line of {@link #beruf} for another field. */
    static final int OHNE_WUNSCH = Berufsnaehe.FREMD.ordinal() * 8;
    private static final int STELLEN = Berufsnaehe.values().length * Anforderungsniveau.values().length * 2;

    private final Stellenpunkte punkte;
    private final int ersteFahrt;
    private final Schluessel schluessel;
    private final Berufsnaehen naehen = Berufsnaehen.mitgeliefert();
    private final Map<List<Object>, byte[]> tafeln = new ConcurrentHashMap<>();
    private final Map<List<Object>, Regionstafel> regionen = new ConcurrentHashMap<>();

    Tafeln(Stellenpunkte punkte, Gewichte gewichte, Schluessel schluessel) {
        this.punkte = punkte;
        this.ersteFahrt = gewichte.wert(Stellwert.REGION_ERSTE_FAHRT_MINUTE);
        this.schluessel = schluessel;
    }

    Schluessel schluessel() {
        return schluessel;
    }

    Regionstafel region(Stelle stelle) {
        int ziel = Ziel.von(stelle, null, ersteFahrt).code();
        boolean ortBekannt = stelle.ort() != null;
        return regionen.computeIfAbsent(List.of(ziel, ortBekannt, schluessel.radien().size()),
                neu -> new Regionsbau(punkte, ziel, ortBekannt)
                        .baue(List.copyOf(schluessel.radien())));
    }

    /** With what the way is worth where there is none. */
    byte[] lage(Stelle stelle) {
        var verlangt = stelle.lagen();
        int ziel = Ziel.von(stelle, null, ersteFahrt).code();
        return tafel(List.of("lage", verlangt, stelle.istOrtlos() ? ziel : 0),
                Bewerberspalten.lagen(),
                code -> summe(punkte.lage(Lagenwunsch.vonCode(Bewerberspalten.lagenwunsch(code)), verlangt),
                        stelle.istOrtlos() ? punkte.regionOhneWeg(Bewerberspalten.heimarbeit(code), ziel) : 0));
    }

    byte[] klein(Stelle stelle) {
        int bedarf = Stellenpunkte.sprachbedarf(stelle);
        int schonung = Stellenpunkte.schonung(stelle);
        return tafel(List.of("klein", stelle.umfang(), bedarf, schonung),
                8 * Schluessel.SPRACHEN * Schluessel.NAEHEN,
                code -> {
                    int naehe = code % Schluessel.NAEHEN;
                    int sprache = code / Schluessel.NAEHEN % Schluessel.SPRACHEN;
                    var umfang = Mengencode.menge(code / Schluessel.NAEHEN / Schluessel.SPRACHEN, Umfang.class);
                    return summe(punkte.umfang(umfang, stelle.umfang()),
                            punkte.sprache(sprache, bedarf),
                            punkte.tragfaehigkeit(naehe, umfang, schonung, stelle.umfang()));
                });
    }

    private static int summe(int... teile) {
        int summe = 0;
        for (int teil : teile) {
            if (teil < 0) {
                return Stellenpunkte.AUSGESCHLOSSEN;
            }
            summe += teil;
        }
        return summe;
    }

    byte[] tag(Stelle stelle) {
        int heute = (int) Bevoelkerung.STICHTAG.toEpochDay();
        int beginn = stelle.beginn() == null ? heute : (int) stelle.beginn().toEpochDay();
        return tafel(List.of("tag", beginn),
                Kennzahlen.TAG_UNBEKANNT + 1,
                code -> punkte.verfuegbarkeit(
                        code == Kennzahlen.TAG_UNBEKANNT ? Stellenpunkte.TAG_UNBEKANNT : heute + code,
                        beginn));
    }

    byte[] kenntnisse(int gewuenscht) {
        return tafel(List.of("kenntnisse", gewuenscht),
                gewuenscht + 1,
                vorhanden -> punkte.kenntnisse(vorhanden, gewuenscht));
    }

    /** The points by {@link #stellen} and {@link #BERUFSLAGEN}, then by the situation. */
    byte[] beruf(Stelle stelle) {
        var lage = Stellenlage.von(stelle);
        return tafel(List.of("beruf", lage.code()), STELLEN * BERUFSLAGEN, code -> berufspunkte(code, lage));
    }

    /** For each wish, how near it is to an occupation of five digits; the wish 0 is none. */
    byte[] stellen(int angeboten) {
        int[] berufe = schluessel.berufe();
        return tafel(List.of("stellen", angeboten, berufe.length),
                berufe.length * 2,
                wunsch -> wunsch < 2 ? 0 : stelle(berufe[wunsch / 2], angeboten) + wunsch % 2);
    }

    private int stelle(int gewuenscht, int angeboten) {
        return naehen.naehe(gewuenscht, angeboten).ordinal() * 8 + (gewuenscht % 10 - 1) * 2;
    }

    /** By {@link #BERUFSLAGEN}: who does not come into question for work of this kind, whatever the age. */
    byte[] art(Stelle stelle) {
        var lage = Stellenlage.von(stelle);
        return tafel(List.of("art", lage.code()),
                BERUFSLAGEN,
                person -> person < Berufslage.ANZAHL
                        && punkte.istArtAusgeschlossen(false, Berufslage.vonCode(person), lage)
                                ? Stellenpunkte.AUSGESCHLOSSEN
                                : 0);
    }

    private int berufspunkte(int code, Stellenlage lage) {
        int person = code % BERUFSLAGEN;
        int stelle = code / BERUFSLAGEN;
        return person >= Berufslage.ANZAHL
                ? 0
                : punkte.beruf(
                        new Stellenpunkte.Wunsch(Berufsnaehe.values()[stelle / 8], stelle % 2 == 1,
                                Anforderungsniveau.values()[stelle / 2 % 4]),
                        Berufslage.vonCode(person),
                        lage);
    }

    private byte[] tafel(List<Object> name, int laenge, IntUnaryOperator wert) {
        Supplier<byte[]> neu = () -> {
            byte[] tafel = new byte[laenge];
            for (int i = 0; i < laenge; i++) {
                tafel[i] = (byte) wert.applyAsInt(i);
            }
            return tafel;
        };
        byte @Nullable [] bekannte = tafeln.get(name);
        return bekannte == null ? tafeln.computeIfAbsent(name, fehlt -> neu.get()) : bekannte;
    }
}
