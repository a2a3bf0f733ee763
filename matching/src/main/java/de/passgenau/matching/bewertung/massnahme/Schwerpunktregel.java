package de.passgenau.matching.bewertung.massnahme;

import java.util.Comparator;
import java.util.Optional;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.bewertung.Urteil;
import de.passgenau.matching.profil.Hemmnis;

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
        return platz(offen, massnahme).map(platz -> switch (platz) {
            case 0 -> Urteil.voll();
            case 1 -> Urteil.wert(gewichte.wert(Stellwert.SCHWERPUNKT_ZWEITER));
            default -> Urteil.wert(gewichte.wert(Stellwert.SCHWERPUNKT_WEITERER));
        }).orElse(Urteil.wert(0));
    }

    /** Which of its aims is the Hemmnis that comes first of those it solves. */
    private static Optional<Integer> platz(Hemmnisregel.Offen offen, Massnahme massnahme) {
        return offen.raenge()
                .stream()
                .flatMap(rang -> rang.stream()
                        .filter(hemmnis -> Hemmnisregel.loest(hemmnis, offen, massnahme))
                        .map(Hemmnis::art)
                        .map(massnahme.hemmnisse()::indexOf)
                        .min(Comparator.naturalOrder())
                        .stream())
                .findFirst();
    }

    @Override
    public String begruende(Hemmnisregel.Offen offen, Massnahme massnahme) {
        return platz(offen, massnahme).map(platz -> platz == 0
                ? "Dafür ist die Maßnahme vor allem gemacht"
                : "Vor allem ist die Maßnahme für anderes gemacht: " + massnahme.hemmnisse().getFirst().bezeichnung())
                .orElse("Gemacht ist sie für etwas, das hier nicht ansteht");
    }
}
