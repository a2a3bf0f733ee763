package de.passgenau.api.vermittlung.rangliste;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;

/** Weights as a caller shifts them: within their limits, and together 100 again; all that is wrong is told at once. */
public record Gewichtung(Gewichte vorgabe, List<GewichtEingabe> wunsch) {

    private static final String FELD = "gewichtung";
    private static final int SUMME = 100;

    public Ergebnis<Gewichte> gewichte() {
        var punkte = new EnumMap<Kriterium, Integer>(Kriterium.class);
        var fehler = new ArrayList<Verstoss>();
        for (int i = 0; i < wunsch.size(); i++) {
            var eine = wunsch.get(i);
            if (punkte.put(eine.kriterium(), eine.punkte()) != null) {
                fehler.add(verstoss("gewicht-doppelt", eine.kriterium()).an(FELD + '.' + i + ".kriterium"));
            }
            fehler.addAll(gegen(i, eine));
        }
        var summe = summe(punkte);
        if (summe != SUMME) {
            fehler.add(verstoss("gewicht-summe", summe, SUMME));
        }
        return fehler.isEmpty() ? verschoben(punkte) : new Abgelehnt<>(null, fehler);
    }

    private List<Verstoss> gegen(int stelle, GewichtEingabe eine) {
        var kriterium = eine.kriterium();
        var gewicht = vorgabe.gewichte().get(kriterium);
        if (gewicht == null) {
            return List.of(verstoss("gewicht-ohne", kriterium).an(FELD + '.' + stelle + ".kriterium"));
        }
        return eine.punkte() < gewicht.von() || eine.punkte() > gewicht.bis()
                ? List.of(verstoss("gewicht-grenzen", kriterium, gewicht.von(), gewicht.bis(), eine.punkte())
                        .an(FELD + '.' + stelle + ".punkte"))
                : List.of();
    }

    private long summe(Map<Kriterium, Integer> punkte) {
        return vorgabe.gewichte()
                .entrySet()
                .stream()
                .mapToLong(eines -> punkte.getOrDefault(eines.getKey(), eines.getValue().wert()))
                .sum();
    }

    private Ergebnis<Gewichte> verschoben(Map<Kriterium, Integer> punkte) {
        return switch (vorgabe.verschoben(punkte)) {
            case Gewichte.Verschiebung.Verschoben(var gewichte) -> Ergebnis.angenommen(gewichte);
            case Gewichte.Verschiebung.Abgelehnt(var gruende) ->
                throw new IllegalStateException("Weights that nothing speaks against are refused: " + gruende);
        };
    }

    private static Verstoss verstoss(String satz, Object... angaben) {
        return Verstoss.of(FELD, Eingabefehlercode.UNGUELTIG, satz, angaben);
    }
}
