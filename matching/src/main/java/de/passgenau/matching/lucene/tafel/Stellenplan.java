package de.passgenau.matching.lucene.tafel;

import java.time.LocalDate;

import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Mengencode;
import de.passgenau.matching.bewertung.stelle.Berufslage;
import de.passgenau.matching.bewertung.stelle.Lagenwunsch;
import de.passgenau.matching.bewertung.stelle.Stellenlage;
import de.passgenau.matching.bewertung.stelle.Stellenpunkte;
import de.passgenau.matching.bewertung.stelle.Weg;
import de.passgenau.matching.bewertung.stelle.Ziel;
import de.passgenau.matching.lucene.rang.Punktwort;
import de.passgenau.matching.lucene.rang.Rangauftrag;
import de.passgenau.matching.lucene.spalten.Codebuch;
import de.passgenau.matching.lucene.spalten.Stellenspalten;
import de.passgenau.matching.ort.Raumpunkt;
import de.passgenau.matching.profil.Arbeitsprofil;
import org.jspecify.annotations.Nullable;

/** One person as tables: what each code in the columns of offers is worth for her. */
final class Stellenplan {

    final Stellenpunkte punkte;
    final int[] eignung;
    final int[] sprachbedarf;
    final int[] stellenlage;
    final int[][] kenntnisse;
    final Verspaetungstafel verspaetung;
    final int verfuegbarAb;
    final int unmoeglich;
    final boolean[] nachweise;
    final Gesuchsberufe berufe;
    final @Nullable Raumpunkt ort;
    final int radiusKm;
    final int weg;
    final long reichweite;
    /** What the way is worth where there is none, by the code of the Ziel. */
    final int[] ohneWeg;
    final int ausschluesse;
    /** The most points before occupation, Kenntnisse and way. */
    final int hoechstensVorab;

    Stellenplan(Modell modell, Rangauftrag<Arbeitsprofil> auftrag) {
        var tafeln = modell.tafeln(auftrag.massstab());
        var person = auftrag.anfrage();
        this.punkte = tafeln.punkte;
        this.eignung = eignung(tafeln, person);
        this.sprachbedarf = tafeln.sprache[Stellenpunkte.sprachkenntnis(person)];
        this.stellenlage = stellenlage(person);
        this.kenntnisse = tafeln.kenntnisse;
        this.verspaetung = tafeln.verspaetung;
        this.verfuegbarAb = tag(person.verfuegbarAb());
        this.unmoeglich = Mengencode.code(Stellenpunkte.verboten(person.grenzen()));
        this.nachweise = nachweise(modell.buecher().nachweise(), person);
        this.berufe = new Gesuchsberufe(tafeln, person, modell.buecher().berufe(), modell.naehen());
        this.ort = person.wohnort() == null || person.radiusKm() == null ? null : Raumpunkt.von(person.wohnort());
        this.radiusKm = person.radiusKm() == null ? 0 : person.radiusKm();
        this.weg = Weg.von(person).code();
        this.reichweite = tafeln.reichweiten.sehnenquadrat(radiusKm, weg);
        this.ohneWeg = ohneWeg(person.heimarbeit());
        this.ausschluesse = auftrag.ausschluesse();
        this.hoechstensVorab = Punktwort.hoechstens(eignung) + Punktwort.hoechstens(sprachbedarf)
                + verspaetung.hoechstens();
    }

    private static int tag(@Nullable LocalDate tag) {
        return tag == null ? Stellenpunkte.TAG_UNBEKANNT : (int) tag.toEpochDay();
    }

    private boolean istMinderjaehrig(Arbeitsprofil person) {
        return person.jugendschutzBis() != null && punkte.heute() < person.jugendschutzBis().toEpochDay();
    }

    private int[] ohneWeg(boolean heimarbeit) {
        var worte = new int[Ziel.ANZAHL];
        for (int ziel = Stellenspalten.ORTLOS; ziel < worte.length; ziel++) {
            worte[ziel] = punkte.regionOhneWeg(heimarbeit, ziel);
        }
        return worte;
    }

    private static int[] eignung(Tafeln tafeln, Arbeitsprofil person) {
        int gewuenscht = Mengencode.code(person.umfang());
        var umfaenge = tafeln.umfang[gewuenscht];
        var lagen = tafeln.lage[Lagenwunsch.von(person).code()];
        var schonungen = tafeln.tragfaehigkeit[Tafeln.mitUmfang(Stellenpunkte.naehe(person), gewuenscht)];
        var worte = new int[Stellenspalten.eignungen()];
        for (int umfang = 0; umfang < umfaenge.length; umfang++) {
            for (int lage = 0; lage < lagen.length; lage++) {
                for (int schonung = 0; schonung < Stellenpunkte.schonungen(); schonung++) {
                    worte[Stellenspalten.eignung(umfang, lage, schonung)] = umfaenge[umfang] + lagen[lage]
                            + schonungen[Tafeln.mitUmfang(schonung, umfang)];
                }
            }
        }
        return worte;
    }

    private int[] stellenlage(Arbeitsprofil person) {
        boolean minderjaehrig = istMinderjaehrig(person);
        var lage = Berufslage.von(person, punkte.erfahrenAb());
        var worte = new int[Stellenlage.ANZAHL];
        for (int code = 0; code < worte.length; code++) {
            worte[code] = punkte.istArtAusgeschlossen(minderjaehrig, lage, Stellenlage.vonCode(code))
                    ? Punktwort.ausschluss(Kriterium.STELLENART)
                    : 0;
        }
        return worte;
    }

    /** What is demanded without saying what is met by nobody. */
    private static boolean[] nachweise(Codebuch buch, Arbeitsprofil person) {
        var da = new boolean[buch.anzahl()];
        for (var nachweis : person.nachweise()) {
            var nummer = buch.gesucht(nachweis);
            if (nummer != null && nummer < da.length && !nachweis.isEmpty()) {
                da[nummer] = true;
            }
        }
        return da;
    }
}
