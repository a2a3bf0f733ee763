package de.passgenau.matching.bewertung.massnahme;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.bewertung.Urteil;

/** Whether a Maßnahme is made for what stands first, or only touches it beside other aims. */
final class Schwerpunktregel implements Regel<Hemmnisregel.Offen, Massnahme> {

    private final Gewichte gewichte;

    Schwerpunktregel(Gewichte gewichte) {
        this.gewichte = gewichte;
    }

    @Override
    public Kriterium kriterium() {
        return Kriterium.SCHWERPUNKT;
    }

    @Override
    public Urteil urteile(Hemmnisregel.Offen offen, Massnahme massnahme) {
        int ziel = ziel(offen, massnahme);
        return istUnbekannt(ziel, offen, massnahme) ? Urteil.unbekannt() : urteile(ziel);
    }

    private boolean istUnbekannt(int ziel, Hemmnisregel.Offen offen, Massnahme massnahme) {
        return ziel < 0 && (offen.istUngefragt(massnahme)
                || offen.haengtAmUnklarenFach(massnahme, new Hemmniswirkung(gewichte, massnahme)));
    }

    /** @param ziel which of its aims, from 0 on, is what it solves first; -1 if it solves nothing */
    Urteil urteile(int ziel) {
        return switch (ziel) {
            case -1 -> Urteil.wert(0);
            case 0 -> Urteil.voll();
            case 1 -> Urteil.wert(gewichte.wert(Stellwert.SCHWERPUNKT_ZWEITER));
            default -> Urteil.wert(gewichte.wert(Stellwert.SCHWERPUNKT_WEITERER));
        };
    }

    private int ziel(Hemmnisregel.Offen offen, Massnahme massnahme) {
        int[] raenge = offen.bits();
        return new Hemmniswirkung(gewichte, massnahme).ziel(raenge, 0, raenge.length, offen.lage(massnahme));
    }

    @Override
    public String begruende(Hemmnisregel.Offen offen, Massnahme massnahme) {
        int ziel = ziel(offen, massnahme);
        if (istUnbekannt(ziel, offen, massnahme)) {
            return "Ob ansteht, wofür sie gemacht ist, ist nicht bekannt";
        }
        return switch (ziel) {
            case -1 -> "Gemacht ist sie für etwas, das hier nicht ansteht";
            case 0 -> "Dafür ist die Maßnahme vor allem gemacht";
            default -> "Vor allem ist die Maßnahme für anderes gemacht ("
                    + massnahme.hemmnisse().getFirst().bezeichnung() + ")";
        };
    }

    @Override
    public String frage(Hemmnisregel.Offen offen, Massnahme massnahme) {
        return offen.erfasst() ? Berufsfeldregel.frage(offen.wuensche()) : Hemmnisregel.frage(massnahme);
    }
}
