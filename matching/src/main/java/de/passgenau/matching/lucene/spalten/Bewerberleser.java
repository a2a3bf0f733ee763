package de.passgenau.matching.lucene.spalten;

import java.io.IOException;
import java.util.Arrays;

import de.passgenau.matching.bewertung.Mengencode;
import de.passgenau.matching.bewertung.stelle.Berufslage;
import de.passgenau.matching.bewertung.stelle.Lagenwunsch;
import de.passgenau.matching.bewertung.stelle.Stellenpunkte;
import de.passgenau.matching.bewertung.stelle.Weg;
import de.passgenau.matching.lucene.akte.Akten;
import de.passgenau.matching.profil.Arbeitsprofil;
import org.apache.lucene.index.LeafReader;

/** Reads the columns of persons from what is kept of them. */
public final class Bewerberleser {

    private final Codebuecher buecher;

    public Bewerberleser(Codebuecher buecher) {
        this.buecher = buecher;
    }

    public Bewerberspalten lies(LeafReader segment) throws IOException {
        var akten = Spaltenfelder.akten(segment);
        var entwurf = new Entwurf(segment.maxDoc());
        for (int doc = 0; doc < segment.maxDoc(); doc++) {
            if (akten.hat(doc)) {
                entwurf.setze(doc, Akten.arbeitsprofil(akten.akte(doc)));
            } else {
                entwurf.fehlt();
            }
        }
        return entwurf.fertig(Idfolge.lies(segment));
    }

    /** Takes one person after the other. */
    private final class Entwurf {

        private final Orte orte;
        private final byte[] eignung;
        private final byte[] lage;
        private final byte[] berufslage;
        private final byte[] erfahrungsjahre;
        private final char[] weg;
        private final short[] weitesteMitPkw;
        private final short[] weitesteOhnePkw;
        private final short[] unmoeglich;
        private final int[] verfuegbarAb;
        private final int[] jugendschutzBis;
        private final Listenspalte.Bau berufe;
        private final Listenspalte.Bau nachweise;

        Entwurf(int anzahl) {
            orte = new Orte(anzahl);
            eignung = new byte[anzahl];
            lage = new byte[anzahl];
            berufslage = new byte[anzahl];
            erfahrungsjahre = new byte[anzahl];
            weg = new char[anzahl];
            weitesteMitPkw = new short[orte.laeufe()];
            weitesteOhnePkw = new short[orte.laeufe()];
            Arrays.fill(weitesteMitPkw, (short) -1);
            Arrays.fill(weitesteOhnePkw, (short) -1);
            unmoeglich = new short[anzahl];
            verfuegbarAb = new int[anzahl];
            jugendschutzBis = new int[anzahl];
            berufe = new Listenspalte.Bau(anzahl);
            nachweise = new Listenspalte.Bau(anzahl);
        }

        /** Of this one nothing is known. */
        void fehlt() {
            berufe.naechstes();
            nachweise.naechstes();
        }

        void setze(int doc, Arbeitsprofil person) {
            var jahre = person.erfahrungsjahre();
            var ab = person.verfuegbarAb();
            var jugend = person.jugendschutzBis();
            eignung[doc] = (byte) Bewerberspalten.eignung(Mengencode.code(person.umfang()),
                    Stellenpunkte.sprachkenntnis(person),
                    Stellenpunkte.naehe(person));
            lage[doc] = (byte) Bewerberspalten.lage(Lagenwunsch.von(person).code(), person.heimarbeit());
            berufslage[doc] = (byte) Berufslage.von(person, Integer.MAX_VALUE).code();
            erfahrungsjahre[doc] = (byte) (jahre == null ? -1 : jahre);
            unmoeglich[doc] = (short) Mengencode.code(Stellenpunkte.verboten(person.grenzen()));
            verfuegbarAb[doc] = ab == null ? Stellenpunkte.TAG_UNBEKANNT : (int) ab.toEpochDay();
            jugendschutzBis[doc] = jugend == null ? Integer.MIN_VALUE : (int) jugend.toEpochDay();
            setzeWeg(doc, person);
            setzeListen(person);
        }

        private void setzeWeg(int doc, Arbeitsprofil person) {
            var radius = person.radiusKm();
            if (radius == null || person.wohnort() == null) {
                weg[doc] = (char) Bewerberspalten.WEG_UNBEKANNT;
                orte.setze(doc, null);
                return;
            }
            weg[doc] = (char) Bewerberspalten.weg(radius, Weg.von(person).code());
            orte.setze(doc, person.wohnort());
            var weiteste = Boolean.FALSE.equals(person.pkw()) ? weitesteOhnePkw : weitesteMitPkw;
            weiteste[doc / Orte.LAUF] = (short) Math.max(weiteste[doc / Orte.LAUF], radius);
        }

        private void setzeListen(Arbeitsprofil person) {
            for (int i = 0; i < person.wuensche().size(); i++) {
                for (var kldb : person.wuensche().get(i).kldb()) {
                    berufe.wert(buecher.berufe().nummer(kldb) * 2 + (i == 0 ? 1 : 0));
                }
            }
            berufe.naechstes();
            person.nachweise().forEach(nachweis -> nachweise.wert(buecher.nachweise().nummer(nachweis)));
            nachweise.naechstes();
        }

        Bewerberspalten fertig(Idfolge ids) {
            var wuensche = berufe.fertig();
            return new Bewerberspalten(orte, eignung, lage, berufslage, erfahrungsjahre, weg, weitesteMitPkw,
                    weitesteOhnePkw, unmoeglich, verfuegbarAb, jugendschutzBis, wuensche,
                    Wunschregister.von(wuensche, eignung, lage, berufslage),
                    nachweise.fertig(),
                    ids);
        }
    }
}
