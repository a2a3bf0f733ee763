package de.passgenau.matching.bewertung.massnahme;

import java.util.Collections;
import java.util.Set;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.angebot.Wochenpensum;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.profil.Umfang;
import org.jspecify.annotations.Nullable;

/** In how many hours a week somebody would take part: in part time where all of them are too many for her. */
final class Zeiteinteilung {

    private final int vollzeitAb;
    private final int teilzeitAb;
    private final int teilzeit;
    private final int betreuungAb;

    Zeiteinteilung(Gewichte gewichte) {
        vollzeitAb = gewichte.wert(Stellwert.WOCHENSTUNDEN_VOLLZEIT_AB);
        teilzeitAb = gewichte.wert(Stellwert.WOCHENSTUNDEN_TEILZEIT_AB);
        teilzeit = gewichte.wert(Stellwert.WOCHENSTUNDEN_IN_TEILZEIT);
        betreuungAb = gewichte.wert(Stellwert.BETREUUNG_AB_STUNDEN);
    }

    Umfang umfang(int stunden) {
        if (stunden >= vollzeitAb) {
            return Umfang.VOLLZEIT;
        }
        return stunden >= teilzeitAb ? Umfang.TEILZEIT : Umfang.MINIJOB;
    }

    /** Whether only a part-time place will do, because of how much she can work, or because of her children. */
    boolean brauchtTeilzeit(Set<Umfang> moeglich, @Nullable Boolean betreuungNoetig, Massnahme massnahme) {
        var woche = massnahme.woche();
        var von = woche.von();
        if (!woche.teilzeit() || von == null || von <= teilzeit) {
            return false;
        }
        return !moeglich.isEmpty() && umfang(von).compareTo(Collections.max(moeglich)) > 0
                || Boolean.TRUE.equals(betreuungNoetig) && !massnahme.kinderbetreuung() && von >= betreuungAb;
    }

    /** At the most of what she can do; null if nobody knows how long the week is. */
    @Nullable
    Integer stunden(Set<Umfang> moeglich, Woche woche) {
        var mindestens = mindestens(woche);
        if (mindestens == null || woche.inTeilzeit()) {
            return mindestens;
        }
        int hoechstens = woche.pensum().bis() == null ? mindestens : woche.pensum().bis();
        return Math.max(mindestens, Math.min(hoechstens, grenze(moeglich)));
    }

    private int grenze(Set<Umfang> moeglich) {
        if (moeglich.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        return switch (Collections.max(moeglich)) {
            case MINIJOB -> teilzeitAb - 1;
            case TEILZEIT -> vollzeitAb - 1;
            default -> Integer.MAX_VALUE;
        };
    }

    /** The fewest that she can agree on; null if nobody knows. */
    @Nullable
    Integer mindestens(Woche woche) {
        return woche.inTeilzeit() ? Integer.valueOf(teilzeit) : woche.pensum().von();
    }

    /** Whether children can be left alone for so long without anybody minding. */
    boolean istKurz(@Nullable Integer stunden) {
        return stunden != null && stunden < betreuungAb;
    }

    /**
     * A week of a Maßnahme.
     *
     * @param inTeilzeit whether somebody takes part in part time
     */
    record Woche(Wochenpensum pensum, boolean inTeilzeit) {

        /** "15 bis 39 Stunden in der Woche". */
        String satz() {
            var von = pensum.von();
            var bis = pensum.bis();
            if (bis == null) {
                return "Wie viele Stunden in der Woche sie dauert, ist nicht bekannt";
            }
            if (bis == 0) {
                return "Ohne feste Stunden in der Woche";
            }
            return spanne(von, bis) + (bis == 1 ? " Stunde" : " Stunden") + " in der Woche" + (inTeilzeit
                    ? ", für diese Person in Teilzeit"
                    : pensum.teilzeit() ? ", in Teilzeit möglich" : "");
        }

        private static String spanne(@Nullable Integer von, int bis) {
            if (von == null) {
                return "Höchstens " + bis;
            }
            return von == bis ? Integer.toString(bis) : von + " bis " + bis;
        }

        /** "bei 15 bis 39 Stunden in der Woche", after what is said of them. */
        String bei() {
            var von = pensum.von();
            var bis = pensum.bis();
            if (inTeilzeit) {
                return " in Teilzeit";
            }
            if (bis == null) {
                return "";
            }
            return " bei " + (von == null ? "höchstens " + bis : spanne(von, bis))
                    + (bis == 1 ? " Stunde" : " Stunden") + " in der Woche";
        }
    }
}
