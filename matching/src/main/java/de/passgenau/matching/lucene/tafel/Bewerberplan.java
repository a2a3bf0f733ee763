package de.passgenau.matching.lucene.tafel;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Mengencode;
import de.passgenau.matching.bewertung.stelle.Berufslage;
import de.passgenau.matching.bewertung.stelle.Stellenlage;
import de.passgenau.matching.bewertung.stelle.Stellenpunkte;
import de.passgenau.matching.bewertung.stelle.Ziel;
import de.passgenau.matching.lucene.rang.Punktwort;
import de.passgenau.matching.lucene.rang.Rangauftrag;
import de.passgenau.matching.lucene.spalten.Bewerberspalten;
import de.passgenau.matching.ort.Raumpunkt;
import org.jspecify.annotations.Nullable;

/** One offer as tables: what each code in the columns of persons is worth for it. */
final class Bewerberplan {

    final Stellenpunkte punkte;
    final int[] eignung;
    final int[] lage;
    final Verspaetungstafel verspaetung;
    final int faellig;
    final int verboten;
    final int jugendlich;
    /** For a training place: what its kind is worth by the Berufslage; empty for other work. */
    final int[] ausbildung;
    final Nachweistafel nachweise;
    final Angebotsberufe berufe;
    final @Nullable Raumpunkt ort;
    final int ziel;
    final long[] reichweiten;
    final int erfahrenAb;
    final int ausschluesse;

    Bewerberplan(Modell modell, Rangauftrag<Stelle> auftrag) {
        var tafeln = modell.tafeln(auftrag.massstab());
        var stelle = auftrag.anfrage();
        this.punkte = tafeln.punkte;
        this.erfahrenAb = punkte.erfahrenAb();
        this.ausschluesse = auftrag.ausschluesse();
        this.verspaetung = tafeln.verspaetung;
        this.faellig = verspaetung.faellig(
                stelle.beginn() == null ? Stellenpunkte.TAG_UNBEKANNT : (int) stelle.beginn().toEpochDay());
        this.verboten = Mengencode.code(stelle.belastungen());
        this.jugendlich = stelle.art().istFuerJugendliche() ? 0 : Punktwort.ausschluss(Kriterium.STELLENART);
        this.ausbildung = ausbildung(punkte, stelle);
        this.nachweise = new Nachweistafel(tafeln, stelle, modell.buecher().nachweise());
        this.eignung = eignung(tafeln, stelle);
        this.ziel = Ziel.von(stelle, null, punkte.ersteFahrt()).code();
        this.lage = lage(tafeln, stelle);
        this.berufe = new Angebotsberufe(tafeln.beruf, stelle, modell.buecher().berufe(), modell.naehen());
        this.ort = stelle.ort() == null || stelle.istOrtlos() ? null : Raumpunkt.von(stelle.ort());
        this.reichweiten = tafeln.reichweiten.sehnenquadrate();
    }

    private static int[] eignung(Tafeln tafeln, Stelle stelle) {
        int bedarf = Stellenpunkte.sprachbedarf(stelle);
        int zeit = Mengencode.code(stelle.umfang());
        int schonung = Tafeln.mitUmfang(Stellenpunkte.schonung(stelle), zeit);
        var worte = new int[Bewerberspalten.eignungen()];
        for (int umfang = 0; umfang < tafeln.umfang.length; umfang++) {
            for (int sprache = 0; sprache < tafeln.sprache.length; sprache++) {
                for (int naehe = 0; naehe < Stellenpunkte.naehen(); naehe++) {
                    worte[Bewerberspalten.eignung(umfang, sprache, naehe)] = tafeln.umfang[umfang][zeit]
                            + tafeln.sprache[sprache][bedarf]
                            + tafeln.tragfaehigkeit[Tafeln.mitUmfang(naehe, umfang)][schonung];
                }
            }
        }
        return worte;
    }

    private static int[] ausbildung(Stellenpunkte punkte, Stelle stelle) {
        if (!stelle.art().istFuerJugendliche()) {
            return new int[0];
        }
        var worte = new int[Berufslage.ANZAHL];
        for (int code = 0; code < worte.length; code++) {
            worte[code] = punkte.istArtAusgeschlossen(false, Berufslage.vonCode(code), Stellenlage.von(stelle))
                    ? Punktwort.ausschluss(Kriterium.STELLENART)
                    : 0;
        }
        return worte;
    }

    /** With what is the same for everybody, and what the way is worth where there is none. */
    private int[] lage(Tafeln tafeln, Stelle stelle) {
        int fuerAlle = nachweise.istLeer() ? nachweise.hoechstens() : 0;
        int lagen = Mengencode.code(stelle.lagen());
        var worte = new int[Bewerberspalten.lagen()];
        for (int code = 0; code < worte.length; code++) {
            int region = stelle.istOrtlos() ? punkte.regionOhneWeg(Bewerberspalten.heimarbeit(code), ziel) : 0;
            worte[code] = fuerAlle + region + tafeln.lage[Bewerberspalten.lagenwunsch(code)][lagen];
        }
        return worte;
    }
}
