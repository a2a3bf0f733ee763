package de.passgenau.matching.lucene.massnahme;

import java.io.IOException;

import de.passgenau.matching.bewertung.massnahme.Massnahmenpunkte;
import de.passgenau.matching.lucene.akte.Akten;
import de.passgenau.matching.lucene.spalten.Bewerberspalten;
import de.passgenau.matching.lucene.spalten.Codebuecher;
import de.passgenau.matching.lucene.spalten.Listenspalte;
import de.passgenau.matching.lucene.spalten.Register;
import de.passgenau.matching.lucene.spalten.Spaltenfelder;
import de.passgenau.matching.lucene.spalten.Spaltenlager;
import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Foerderprofil;
import de.passgenau.matching.profil.Profil;
import org.apache.lucene.index.LeafReader;

/** Reads the columns of persons for Maßnahmen from what is kept of them. */
final class Teilnehmerleser {

    private final Spaltenlager<Bewerberspalten> bewerber;
    private final Codebuecher buecher;

    Teilnehmerleser(Spaltenlager<Bewerberspalten> bewerber, Codebuecher buecher) {
        this.bewerber = bewerber;
        this.buecher = buecher;
    }

    Teilnehmerspalten lies(LeafReader segment) throws IOException {
        var akten = Spaltenfelder.akten(segment);
        var entwurf = new Entwurf(segment.maxDoc());
        for (int doc = 0; doc < segment.maxDoc(); doc++) {
            if (akten.hat(doc)) {
                entwurf.setze(doc, Akten.profil(akten.akte(doc)));
            } else {
                entwurf.fehlt();
            }
        }
        return entwurf.fertig(bewerber.von(segment));
    }

    /** Takes one person after the other. */
    private final class Entwurf {

        private final byte[] alltag;
        private final byte[] passendeStelle;
        private final Listenspalte.Bau raenge;
        private final Listenspalte.Bau erster;
        private final Listenspalte.Bau fruehere;
        private final Woerterbuch<Integer> erste = new Woerterbuch<>();
        private final Woerterbuch<String> gleichartige = new Woerterbuch<>();
        private final Woerterbuch<Punkt> orte = new Woerterbuch<>();
        private final int[] wohnort;
        private final Zugangsentwurf zugang;

        Entwurf(int anzahl) {
            alltag = new byte[anzahl];
            passendeStelle = new byte[anzahl];
            raenge = new Listenspalte.Bau(anzahl);
            erster = new Listenspalte.Bau(anzahl);
            fruehere = new Listenspalte.Bau(anzahl);
            wohnort = new int[anzahl];
            zugang = new Zugangsentwurf(anzahl, buecher.nachweise(), orte);
        }

        /** Of this one nothing is known. */
        void fehlt() {
            naechstes();
            zugang.fehlt();
        }

        private void naechstes() {
            raenge.naechstes();
            erster.naechstes();
            fruehere.naechstes();
        }

        void setze(int doc, Profil person) {
            var stelle = person.foerderung().passendeStelle();
            alltag[doc] = (byte) Teilnehmerspalten.alltag(person);
            passendeStelle[doc] = (byte) (stelle == null ? -1 : stelle);
            wohnort[doc] = orte.nummer(istWegUnbekannt(person.arbeit()) ? person.arbeit().wohnort() : null);
            setzeListen(person.foerderung());
            naechstes();
            zugang.setze(doc, person);
        }

        private static boolean istWegUnbekannt(Arbeitsprofil person) {
            return person.radiusKm() == null;
        }

        private void setzeListen(Foerderprofil person) {
            int[] offene = Massnahmenpunkte.raenge(person);
            for (int rang : offene) {
                raenge.wert(rang);
            }
            if (offene.length > 0) {
                erster.wert(erste.nummer(offene[0]));
            }
            for (var eine : person.fruehere()) {
                fruehere.wert(gleichartige.nummer(eine.gleichartig()));
                fruehere.wert(Zugangsentwurf.tag(eine.ende()));
            }
        }

        Teilnehmerspalten fertig(Bewerberspalten spalten) {
            return new Teilnehmerspalten(spalten, alltag, passendeStelle, raenge.fertig(), erste.alle(),
                    Register.von(erster.fertig()), fruehere.fertig(), gleichartige.alle(), wohnort, zugang.fertig());
        }
    }
}
