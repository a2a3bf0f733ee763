package de.passgenau.matching.bewertung;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How much each criterion counts, how far a caller may shift it, and the numbers of the rules; one version of them.
 *
 * @param gewichte the points of each criterion, 100 together
 * @param stellwerte the numbers of the rules */
public record Gewichte(String version, Map<Kriterium, Gewicht> gewichte, Map<Stellwert, Integer> stellwerte) {

    /** All together. */
    public static final int SUMME = 100;

    public Gewichte {
        gewichte = Collections.unmodifiableMap(new EnumMap<>(gewichte));
        stellwerte = Collections.unmodifiableMap(new EnumMap<>(stellwerte));
        var fehler = verstoesse(gewichte);
        if (!fehler.isEmpty()) {
            throw new IllegalArgumentException("Gewichte " + version + ": " + String.join(", ", fehler));
        }
        for (var stellwert : Stellwert.values()) {
            if (stellwert.art() == art(gewichte) && !stellwerte.containsKey(stellwert)) {
                throw new IllegalArgumentException("Gewichte " + version + " ohne " + stellwert);
            }
        }
    }

    /** The weight of a criterion.
     *
     * @param von a caller may not give it less
     * @param bis a caller may not give it more */
    public record Gewicht(int wert, int von, int bis) {}

    /** What became of a wish to shift weights. */
    public sealed interface Verschiebung {

        /** It was granted. */
        record Verschoben(Gewichte gewichte) implements Verschiebung {}

        /** It was refused, for all of these reasons. */
        record Abgelehnt(List<String> gruende) implements Verschiebung {}
    }

    /** The weights that come with the engine for offers. */
    public static Gewichte fuerStellen() {
        return Gewichtsdatei.STELLEN;
    }

    /** The weights that come with the engine for Maßnahmen. */
    public static Gewichte fuerMassnahmen() {
        return Gewichtsdatei.MASSNAHMEN;
    }

    public int punkte(Kriterium kriterium) {
        var gewicht = gewichte.get(kriterium);
        return gewicht == null ? 0 : gewicht.wert();
    }

    public int wert(Stellwert stellwert) {
        var wert = stellwerte.get(stellwert);
        if (wert == null) {
            throw new IllegalArgumentException("Gewichte " + version + " kennen " + stellwert + " nicht");
        }
        return wert;
    }

    /** The same with other points for some criteria; all together they have to be 100 again. */
    public Verschiebung verschoben(Map<Kriterium, Integer> punkte) {
        var neue = new EnumMap<Kriterium, Gewicht>(gewichte);
        var gruende = new ArrayList<String>();
        new TreeMap<>(punkte).forEach((kriterium, wert) -> {
            var bisher = gewichte.get(kriterium);
            if (bisher == null) {
                gruende.add(kriterium.bezeichnung() + " hat hier kein Gewicht");
            } else {
                neue.put(kriterium, new Gewicht(wert, bisher.von(), bisher.bis()));
            }
        });
        gruende.addAll(verstoesse(neue));
        return gruende.isEmpty()
                ? new Verschiebung.Verschoben(new Gewichte(kennzeichen(neue), neue, stellwerte))
                : new Verschiebung.Abgelehnt(gruende);
    }

    /** The weights as they come with the engine have its name alone, however somebody came back to them. */
    private String kennzeichen(Map<Kriterium, Gewicht> neue) {
        var ohneZusatz = version.replaceFirst("\\+.*", "");
        if (Stream.of(fuerStellen(), fuerMassnahmen())
                .anyMatch(vorgabe -> vorgabe.version().equals(ohneZusatz) && vorgabe.gewichte().equals(neue))) {
            return ohneZusatz;
        }
        var zusatz = neue.values().stream().map(gewicht -> String.valueOf(gewicht.wert())).toList();
        return ohneZusatz + "+" + String.join("-", zusatz);
    }

    private static Stellwert.Art art(Map<Kriterium, Gewicht> gewichte) {
        return gewichte.containsKey(Kriterium.BERUF) ? Stellwert.Art.STELLE : Stellwert.Art.MASSNAHME;
    }

    private static List<String> verstoesse(Map<Kriterium, Gewicht> gewichte) {
        var verstoesse = new ArrayList<String>();
        gewichte.forEach((kriterium, gewicht) -> {
            if (gewicht.wert() < gewicht.von() || gewicht.wert() > gewicht.bis()) {
                verstoesse.add("%s: %d liegt nicht zwischen %d und %d".formatted(kriterium.bezeichnung(),
                        gewicht.wert(),
                        gewicht.von(),
                        gewicht.bis()));
            }
        });
        int summe = gewichte.values().stream().mapToInt(Gewicht::wert).sum();
        if (summe != SUMME) {
            verstoesse.add("Alle Gewichte zusammen sind " + summe + " statt " + SUMME);
        }
        return verstoesse;
    }
}
