package de.passgenau.matching.last;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Mengencode;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.bewertung.stelle.Berufslage;
import de.passgenau.matching.bewertung.stelle.Lagenwunsch;
import de.passgenau.matching.bewertung.stelle.Stellenpunkte;
import de.passgenau.matching.bewertung.stelle.Weg;
import de.passgenau.matching.lucene.spalten.Bewerberspalten;
import de.passgenau.matching.ort.Raumpunkt;
import de.passgenau.matching.profil.Arbeitsprofil;
import org.jspecify.annotations.Nullable;

/** Turns people into numbers, and gives a number to every word that it meets. */
final class Schluessel {

    static final int SPRACHEN = Stellenpunkte.sprachkenntnisse();
    static final int NAEHEN = Stellenpunkte.naehen();
    private static final Raumpunkt NIRGENDS = new Raumpunkt(0, 0, 0);
    private static final int WUENSCHE = 4;

    private final int erfahrenAb;
    private final Map<String, Integer> nachweise = new HashMap<>();
    private final Map<String, Integer> berufe = new HashMap<>();
    private int[] ziffern = new int[0];
    private final List<Integer> radien = new ArrayList<>();

    Schluessel(Gewichte gewichte) {
        this.erfahrenAb = gewichte.wert(Stellwert.ERFAHREN_AB_JAHREN);
    }

    Kennzahlen von(Arbeitsprofil person, int amt) {
        var wohnort = person.wohnort();
        var ort = wohnort == null ? NIRGENDS : Raumpunkt.von(wohnort);
        int klein = (Mengencode.code(person.umfang()) * SPRACHEN + Stellenpunkte.sprachkenntnis(person)) * NAEHEN
                + Stellenpunkte.naehe(person);
        int kurz = Kennzahlen.kurz(wohnort == null ? Kennzahlen.UEBERALL : weg(person),
                Bewerberspalten.lage(Lagenwunsch.von(person).code(), person.heimarbeit()),
                klein,
                Berufslage.von(person, erfahrenAb).code());
        int rest = Kennzahlen.rest(Mengencode.code(person.grenzen()),
                person.jugendschutzBis() != null && Bevoelkerung.STICHTAG.isBefore(person.jugendschutzBis()),
                tag(person.verfuegbarAb()),
                amt);
        return new Kennzahlen(ort.x(), ort.y(), ort.z(), kurz, rest, bits(person), wuensche(person));
    }

    private int weg(Arbeitsprofil person) {
        var radius = person.radiusKm();
        if (radius == null) {
            return Kennzahlen.UEBERALL;
        }
        if (!radien.contains(radius)) {
            radien.add(radius);
        }
        return radien.indexOf(radius) * Weg.ANZAHL + Weg.von(person).code();
    }

    private static int tag(@Nullable LocalDate tag) {
        return tag == null
                ? Kennzahlen.TAG_UNBEKANNT
                : (int) Math.clamp(tag.toEpochDay() - Bevoelkerung.STICHTAG.toEpochDay(),
                        0L,
                        Kennzahlen.TAG_UNBEKANNT - 1L);
    }

    private long bits(Arbeitsprofil person) {
        long bits = 0;
        for (var code : person.nachweise()) {
            bits |= 1L << nachweise.computeIfAbsent(code, neu -> nachweise.size());
        }
        if (nachweise.size() > Long.SIZE) {
            throw new IllegalStateException("Mehr als 64 Nachweise: " + nachweise.keySet());
        }
        return bits;
    }

    private long wuensche(Arbeitsprofil person) {
        long wuensche = 0;
        int anzahl = 0;
        for (int i = 0; i < person.wuensche().size(); i++) {
            for (var kldb : person.wuensche().get(i).kldb()) {
                int beruf = berufe.computeIfAbsent(kldb, neu -> berufe.size() + 1);
                wuensche |= (long) (beruf * 2 + (i == 0 ? 1 : 0)) << anzahl++ * 16;
            }
        }
        if (anzahl > WUENSCHE) {
            throw new IllegalStateException("Mehr als vier Berufe: " + person.wuensche());
        }
        return wuensche;
    }

    /** One bit; none for a word that nobody has. */
    long bit(String nachweis) {
        var stelle = nachweise.get(nachweis);
        return stelle == null ? 0 : 1L << stelle;
    }

    /** Five digits each, by their number; 0 stands for none. */
    int[] berufe() {
        if (ziffern.length <= berufe.size()) {
            ziffern = new int[berufe.size() + 1];
            berufe.forEach((kldb, nummer) -> ziffern[nummer] = Integer.parseInt(kldb));
        }
        return ziffern;
    }

    /** In km, by their number. */
    List<Integer> radien() {
        return radien;
    }
}
