package de.passgenau.matching.last;

import de.passgenau.matching.Rangliste.Gesamtzahl;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.ort.Raumpunkt;

/** Looks through everybody, in columns of numbers, in the order of the numbers. */
final class Feldscan implements Verfahren {

    private static final int BLOCK = 1024;

    private final Tafeln tafeln;
    private final int[] x;
    private final int[] y;
    private final int[] z;
    private final int[] kurz;
    private final int[] rest;
    private final long[] nachweise;
    private final long[] wuensche;
    private final boolean zaehlt;
    private int anzahl;

    private Feldscan(Tafeln tafeln, int groesse) {
        this.tafeln = tafeln;
        zaehlt = false;
        x = new int[groesse];
        y = new int[groesse];
        z = new int[groesse];
        kurz = new int[groesse];
        rest = new int[groesse];
        nachweise = new long[groesse];
        wuensche = new long[groesse];
    }

    static Feldscan von(Tafeln tafeln, Menschen menschen) {
        var scan = new Feldscan(tafeln, menschen.anzahl());
        for (int i = 0; i < menschen.anzahl(); i++) {
            scan.nimm(menschen.kennzahlen(i));
        }
        return scan;
    }

    private Feldscan(Feldscan scan) {
        tafeln = scan.tafeln;
        x = scan.x;
        y = scan.y;
        z = scan.z;
        kurz = scan.kurz;
        rest = scan.rest;
        nachweise = scan.nachweise;
        wuensche = scan.wuensche;
        anzahl = scan.anzahl;
        zaehlt = true;
    }

    /** The same columns; whoever fits is counted, even who can't be among the best any more. */
    Feldscan mitAnzahl() {
        return new Feldscan(this);
    }

    private void nimm(Kennzahlen person) {
        x[anzahl] = person.x();
        y[anzahl] = person.y();
        z[anzahl] = person.z();
        kurz[anzahl] = person.kurz();
        rest[anzahl] = person.rest();
        nachweise[anzahl] = person.nachweise();
        wuensche[anzahl] = person.wuensche();
        anzahl++;
    }

    @Override
    public String name() {
        return zaehlt ? "Felder, mit Anzahl" : "Felder";
    }

    @Override
    public Antwort beste(Stelle stelle, int sicht, int wieViele) {
        var frage = new Frage(tafeln, stelle, sicht);
        var beste = new Bestenliste(wieViele);
        int[] wer = new int[BLOCK];
        int[] summen = new int[BLOCK];
        long gesamt = 0;
        for (int ab = 0; ab < anzahl; ab += BLOCK) {
            // of two with the same points the earlier number wins, and numbers rise here
            int mindestens = zaehlt ? 0 : beste.letzter() + 1;
            int nahe = nahe(frage, ab, Math.min(anzahl, ab + BLOCK), wer);
            int passend = dieVorabPassen(frage, nahe, wer, summen, mindestens);
            if (zaehlt) {
                passend = dieAllesHaben(frage, passend, wer, summen);
                gesamt += passend;
            }
            bewerte(frage, passend, wer, summen, beste);
        }
        return new Antwort(beste.raenge(), zaehlt ? Gesamtzahl.genau(gesamt) : Antwort.UNGEZAEHLT);
    }

    private int nahe(Frage frage, int ab, int bis, int[] wer) {
        long[] grenze = frage.region.grenze();
        int nahe = 0;
        for (int i = ab; i < bis; i++) {
            wer[nahe] = i;
            nahe += sehne(frage, i) <= grenze[Kennzahlen.weg(kurz[i])] ? 1 : 0;
        }
        return nahe;
    }

    private long sehne(Frage frage, int i) {
        return Raumpunkt.sehneQuadrat(x[i] - frage.ort.x(), y[i] - frage.ort.y(), z[i] - frage.ort.z());
    }

    private int dieVorabPassen(Frage frage, int nahe, int[] wer, int[] summen, int mindestens) {
        int passend = 0;
        for (int n = 0; n < nahe; n++) {
            int i = wer[n];
            int summe = frage.vorab(kurz[i], rest[i], mindestens);
            wer[passend] = i;
            summen[passend] = summe;
            passend += summe >= 0 ? 1 : 0;
        }
        return passend;
    }

    private int dieAllesHaben(Frage frage, int anzahl, int[] wer, int[] summen) {
        int haben = 0;
        for (int n = 0; n < anzahl; n++) {
            wer[haben] = wer[n];
            summen[haben] = summen[n];
            haben += frage.hatAlles(nachweise[wer[n]]) ? 1 : 0;
        }
        return haben;
    }

    private void bewerte(Frage frage, int passend, int[] wer, int[] summen, Bestenliste beste) {
        for (int n = 0; n < passend; n++) {
            int i = wer[n];
            int bisher = frage.mitWeg(summen[n], Kennzahlen.weg(kurz[i]), sehne(frage, i), beste.letzter() + 1);
            int ganz = bisher < 0 ? -1 : frage.ganz(bisher, kurz[i], nachweise[i], wuensche[i]);
            if (ganz > beste.letzter()) {
                beste.biete(i, ganz);
            }
        }
    }

    @Override
    public long bytes() {
        return 0;
    }

    @Override
    public void close() {}
}
