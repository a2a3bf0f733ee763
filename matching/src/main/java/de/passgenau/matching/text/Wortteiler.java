package de.passgenau.matching.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Splits compounds into parts it knows: schulbusfahrer → schul, bus, fahrer. Works on base forms; immutable. */
public final class Wortteiler {

    private static final Set<String> GRUNDSTOCK = Wortliste.lesen("wortteile.tsv");
    private static final int KUERZESTES_EIGENES = 4;
    private static final int KUERZESTER_ANFANG = 5;

    private final Wortbaum teile = new Wortbaum();

    private Wortteiler() {
        GRUNDSTOCK.stream()
                .map(Grundform::von)
                .filter(teil -> teil.length() >= Wortteilung.KUERZESTER_TEIL)
                .forEach(teile::nimm);
    }

    /** Knows the parts shipped with the engine and those of the given base forms that contain none of them. */
    public static Wortteiler mit(Collection<String> staemme) {
        var teiler = new Wortteiler();
        staemme.stream()
                .filter(stamm -> stamm.length() >= KUERZESTES_EIGENES)
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .filter(stamm -> new Wortteilung(stamm, teiler.teile).istUnbekannt())
                .forEach(teiler.teile::nimm);
        return teiler;
    }

    /** Knows the parts shipped with the engine and those of the given base forms that are not made of others altogether. */
    static Wortteiler mitGanzen(Collection<String> staemme) {
        var teiler = new Wortteiler();
        staemme.stream()
                .filter(stamm -> stamm.length() >= KUERZESTES_EIGENES)
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .filter(stamm -> !teiler.istBekannt(stamm))
                .forEach(teiler.teile::nimm);
        return teiler;
    }

    /** The parts in order; an unknown beginning stays one part, an unknown word is its own only part. */
    public List<String> teile(String stamm) {
        return new Wortteilung(stamm, teile).teile();
    }

    /** Whether a word consists of nothing but known parts. */
    boolean istBekannt(String stamm) {
        return new Wortteilung(stamm, teile).istGanzBekannt();
    }

    /** The parts at the beginning of a word whose end is unknown: stress of stressresistenz; none if it begins with none. */
    List<String> anfang(String stamm) {
        return new Wortteilung(stamm, teile).anfang(KUERZESTER_ANFANG);
    }
}
