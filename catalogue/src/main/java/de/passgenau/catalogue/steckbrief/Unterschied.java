package de.passgenau.catalogue.steckbrief;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** What is different between two Steckbriefe, field by field; a field that is new one day is compared from that day on. */
public final class Unterschied {

    private Unterschied() {}

    public static List<Feldaenderung> zwischen(Steckbrief alt, Steckbrief neu) {
        return vergleiche(felder(alt), felder(neu));
    }

    /** Everything that it says. */
    public static List<Feldaenderung> alles(Steckbrief neu) {
        return vergleiche(Map.of(), felder(neu));
    }

    private static List<Feldaenderung> vergleiche(Map<String, @Nullable Object> alt,
            Map<String, @Nullable Object> neu) {
        return neu.keySet()
                .stream()
                .filter(feld -> !Objects.equals(alt.get(feld), neu.get(feld)))
                .map(feld -> new Feldaenderung(feld, Klartext.von(alt.get(feld)), Klartext.von(neu.get(feld))))
                .filter(eine -> eine.vorher() != null || eine.nachher() != null)
                .toList();
    }

    /** What the parts of a Steckbrief say, by path, in their order. */
    private static Map<String, @Nullable Object> felder(Steckbrief steckbrief) {
        var felder = new LinkedHashMap<String, @Nullable Object>();
        for (var teil : Steckbrief.class.getRecordComponents()) {
            var wert = wert(teil, steckbrief);
            if (wert instanceof Record gruppe) {
                for (var feld : gruppe.getClass().getRecordComponents()) {
                    felder.put(teil.getName() + '.' + feld.getName(), wert(feld, gruppe));
                }
            } else {
                felder.put(teil.getName(), wert);
            }
        }
        return felder;
    }

    static @Nullable Object wert(RecordComponent feld, Record von) {
        try {
            return feld.getAccessor().invoke(von);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(feld + " cannot be read", e);
        }
    }
}
