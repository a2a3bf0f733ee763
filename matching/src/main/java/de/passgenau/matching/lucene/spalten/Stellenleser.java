package de.passgenau.matching.lucene.spalten;

import java.io.IOException;
import java.util.Set;

import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.bewertung.Mengencode;
import de.passgenau.matching.bewertung.stelle.Stellenlage;
import de.passgenau.matching.bewertung.stelle.Stellenpunkte;
import de.passgenau.matching.bewertung.stelle.Ziel;
import de.passgenau.matching.lucene.akte.Akten;
import org.apache.lucene.index.LeafReader;

/** Reads the columns of offers from what is kept of them. */
public final class Stellenleser {

    private final Codebuecher buecher;

    public Stellenleser(Codebuecher buecher) {
        this.buecher = buecher;
    }

    public Stellenspalten lies(LeafReader segment) throws IOException {
        var akten = Spaltenfelder.akten(segment);
        var entwurf = new Entwurf(segment.maxDoc());
        for (int doc = 0; doc < segment.maxDoc(); doc++) {
            if (akten.hat(doc)) {
                entwurf.setze(doc, Akten.stelle(akten.akte(doc)));
            } else {
                entwurf.fehlt();
            }
        }
        return entwurf.fertig(Idfolge.lies(segment));
    }

    /** Takes one offer after the other. */
    private final class Entwurf {

        private final Orte orte;
        private final byte[] eignung;
        private final byte[] sprachbedarf;
        private final byte[] stellenlage;
        private final byte[] ziel;
        private final short[] beginntUm;
        private final short[] belastungen;
        private final int[] beginn;
        private final Listenspalte.Bau berufe;
        private final Listenspalte.Bau muss;
        private final Listenspalte.Bau kann;

        Entwurf(int anzahl) {
            orte = new Orte(anzahl);
            eignung = new byte[anzahl];
            sprachbedarf = new byte[anzahl];
            stellenlage = new byte[anzahl];
            ziel = new byte[anzahl];
            beginntUm = new short[anzahl];
            belastungen = new short[anzahl];
            beginn = new int[anzahl];
            berufe = new Listenspalte.Bau(anzahl);
            muss = new Listenspalte.Bau(anzahl);
            kann = new Listenspalte.Bau(anzahl);
        }

        /** Of this one nothing is known. */
        void fehlt() {
            berufe.naechstes();
            muss.naechstes();
            kann.naechstes();
        }

        void setze(int doc, Stelle stelle) {
            var tag = stelle.beginn();
            eignung[doc] = (byte) Stellenspalten.eignung(Mengencode.code(stelle.umfang()),
                    Mengencode.code(stelle.lagen()),
                    Stellenpunkte.schonung(stelle));
            sprachbedarf[doc] = (byte) Stellenpunkte.sprachbedarf(stelle);
            stellenlage[doc] = (byte) Stellenlage.von(stelle).code();
            belastungen[doc] = (short) Mengencode.code(stelle.belastungen());
            beginn[doc] = tag == null ? Stellenpunkte.TAG_UNBEKANNT : (int) tag.toEpochDay();
            setzeOrt(doc, stelle);
            stelle.kldb().forEach(kldb -> berufe.wert(buecher.berufe().nummer(kldb)));
            berufe.naechstes();
            stelle.muss().forEach(gruppe -> setzeGruppe(muss, gruppe));
            muss.naechstes();
            stelle.kann().forEach(wunsch -> setzeGruppe(kann, wunsch.codes()));
            kann.naechstes();
        }

        private void setzeOrt(int doc, Stelle stelle) {
            var zeit = stelle.beginntUm();
            boolean ortlos = stelle.istOrtlos();
            int code = Ziel.von(stelle, null, 0).code();
            ziel[doc] = (byte) (ortlos || stelle.ort() != null ? code : Stellenspalten.ORT_UNBEKANNT);
            beginntUm[doc] = (short) (zeit == null ? -1 : zeit.toSecondOfDay() / 60);
            orte.setze(doc, ortlos ? null : stelle.ort());
        }

        /** An empty set can't be met: it is marked by a number that nobody has. */
        private void setzeGruppe(Listenspalte.Bau spalte, Set<String> gruppe) {
            int rest = gruppe.size();
            for (var code : gruppe) {
                rest--;
                spalte.wert(buecher.nachweise().nummer(code) * 2 + (rest == 0 ? 1 : 0));
            }
            if (gruppe.isEmpty()) {
                spalte.wert(buecher.nachweise().nummer("") * 2 + 1);
            }
        }

        Stellenspalten fertig(Idfolge ids) {
            var angeboten = berufe.fertig();
            return new Stellenspalten(orte, eignung, sprachbedarf, stellenlage, ziel, beginntUm, belastungen, beginn,
                    angeboten, Register.von(angeboten), muss.fertig(), kann.fertig(), ids);
        }
    }
}
