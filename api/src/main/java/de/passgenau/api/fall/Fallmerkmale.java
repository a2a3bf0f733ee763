package de.passgenau.api.fall;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import de.passgenau.api.fall.hemmnis.Bearbeitungsstand;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.kategorie.Vermittlungsnaehe;

/** By what lists of cases are filtered and ordered. */
public final class Fallmerkmale {

    public static final String KENNUNG = "kennung";
    public static final String FALLMANAGER = "fallmanager";
    public static final String GESCHAEFTSSTELLE = "geschaeftsstelle";
    public static final String BERUF = "beruf";
    public static final String KENNTNISSE = "kenntnisse";
    public static final String NACHWEISE = "nachweise";
    public static final String ZUSTAND = "zustand";

    public static final String KATEGORIE = "kategorie";
    /** Of people under 25. */
    public static final String ZIELGRUPPE = "zielgruppe";
    /** Codes of those that are open. */
    public static final String HEMMNIS = "hemmnis";
    /** In which state any Hemmnis is, alone and behind its code. */
    public static final String HEMMNISSTAND = "hemmnisstand";

    /** The token that the protocol knows the case by. */
    public static final String BEZUG = "bezug";

    /** The first two digits of the Zielberuf. */
    public static final String BERUFSHAUPTGRUPPE = "berufshauptgruppe";

    /** How far from work, by what {@link Vermittlungsnaehe} tells of it. */
    public static final String NAEHE = "naehe";

    /** Whether any consent holds: true or false. */
    public static final String EINGEWILLIGT = "eingewilligt";

    /** Branches for which somebody is in the pool, and all that follows only of those who are. */
    public static final String POOLBRANCHE = "poolbranche";
    /** The first two digits of the postcode. */
    public static final String POOLREGION = "poolregion";
    /** All hours a week that are possible. */
    public static final String POOLSTUNDEN = "poolstunden";

    /** Orders, not filters. */
    public static final String FALLNUMMER = "FALLNUMMER";

    public static final String GEAENDERT_AM = "GEAENDERT_AM";

    private Fallmerkmale() {}

    /** By what somebody in the pool is found there. */
    public static Map<String, Set<String>> imPool(Fall fall) {
        var bewerber = fall.bewerber();
        var beruf = bewerber.zielberuf();
        var merkmale = new HashMap<>(Fallquelle.pool(fall, bewerber));
        merkmale.put(KENNTNISSE, Set.copyOf(bewerber.kenntnisse()));
        merkmale.put(NACHWEISE, Set.copyOf(bewerber.nachweise()));
        merkmale.put(BERUF, beruf == null ? Set.of() : Set.of(beruf));
        return merkmale;
    }

    /** That a Hemmnis of this kind is in this state, as a value of {@link #HEMMNISSTAND}. */
    static String hemmnisstand(Hemmnisart art, Bearbeitungsstand stand) {
        return art + "/" + stand;
    }

    /** A field of its own, true where a Hemmnis of this kind is open, so that several can be asked for together. */
    static String offen(Hemmnisart art) {
        return HEMMNIS + '/' + art;
    }
}
