package de.passgenau.matching.lucene.massnahme;

import java.util.List;

import de.passgenau.matching.bewertung.Mengencode;
import de.passgenau.matching.bewertung.massnahme.Massnahmenpunkte;
import de.passgenau.matching.lucene.spalten.Bewerberspalten;
import de.passgenau.matching.lucene.spalten.Idfolge;
import de.passgenau.matching.lucene.spalten.Listenspalte;
import de.passgenau.matching.lucene.spalten.Register;
import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.profil.Kundenkategorie;
import de.passgenau.matching.profil.Profil;
import de.passgenau.matching.profil.Umfang;
import org.jspecify.annotations.Nullable;

/**
 * The persons of a segment, as Maßnahmen look at them.
 *
 * @param bewerber the same persons, as offers look at them
 * @param alltag see {@link #alltag(Profil)}
 * @param passendeStelle points of the best fitting offer; -1 if nobody knows
 * @param raenge what is open, in the order of work, as {@link Massnahmenpunkte} numbers it
 * @param erste what is open first, each once
 * @param nachErstem the persons by what is open first, as places in that list
 * @param fruehere Maßnahmen that somebody has been to: the place of the mark in the list, and the day of the end
 * @param wohnort place in the list of the admission; only of those whose radius nobody knows, -1 for all others
 */
record Teilnehmerspalten(
        Bewerberspalten bewerber,
        byte[] alltag,
        byte[] passendeStelle,
        Listenspalte raenge,
        List<Integer> erste,
        Register nachErstem,
        Listenspalte fruehere,
        List<String> gleichartige,
        int[] wohnort,
        Zugangsspalten zugang) {

    private static final int ANTWORTEN = 3;
    private static final int UMFAENGE = 1 << Umfang.values().length;

    /** How many codes {@link #alltag(Profil)} has. */
    static final int ALLTAGE = UMFAENGE * ANTWORTEN * 2 * 2;

    /** How much work is meant, who looks after the children, how near work is, and whether Hemmnisse were asked for. */
    static int alltag(Profil person) {
        var noetig = Massnahmenpunkte.betreuungNoetig(person.foerderung());
        int antwort = noetig == null ? 0 : noetig ? 2 : 1;
        return ((Mengencode.code(person.arbeit().umfang()) * ANTWORTEN + antwort) * 2
                + (person.arbeit().kategorie() == Kundenkategorie.A ? 1 : 0)) * 2
                + (person.foerderung().hemmnisse() == null ? 0 : 1);
    }

    static int umfang(int alltag) {
        return alltag / (2 * 2 * ANTWORTEN);
    }

    static @Nullable Boolean betreuungNoetig(int alltag) {
        int antwort = alltag / (2 * 2) % ANTWORTEN;
        return antwort == 0 ? null : antwort == 2;
    }

    static boolean istMarktnah(int alltag) {
        return (alltag / 2 & 1) == 1;
    }

    static boolean istErfasst(int alltag) {
        return (alltag & 1) == 1;
    }

    Idfolge ids() {
        return bewerber.ids();
    }

    /** Null if it doesn't matter, or nobody knows. */
    @Nullable
    Punkt wohnort(int doc) {
        return wohnort[doc] < 0 ? null : zugang.orte().get(wohnort[doc]);
    }
}
