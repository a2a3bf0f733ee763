package de.passgenau.matching.bewertung.stelle;

import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Ausbildungsinteresse;
import de.passgenau.matching.profil.Kundenkategorie;
import org.jspecify.annotations.Nullable;

/** What counts for the occupation beside the wished one: a fact with few values.
 *
 * @param marktnah category A: placed in the own trade or not at all */
public record Berufslage(
        @Nullable Anforderungsniveau qualifikation,
        boolean erfahren,
        boolean marktnah,
        Ausbildungsinteresse ausbildung) {

    private static final int NIVEAUS = Anforderungsniveau.values().length + 1;
    private static final int INTERESSEN = Ausbildungsinteresse.values().length;

    /** How many there are. */
    public static final int ANZAHL = NIVEAUS * 2 * 2 * INTERESSEN;

    public static Berufslage von(Arbeitsprofil profil, int erfahrenAb) {
        return new Berufslage(profil.qualifikation(),
                profil.erfahrungsjahre() != null && profil.erfahrungsjahre() >= erfahrenAb,
                profil.kategorie() == Kundenkategorie.A, profil.ausbildung());
    }

    boolean istGelernt() {
        return qualifikation != null && qualifikation != Anforderungsniveau.HELFER;
    }

    /** Whether a training place is open: by wish, by a missing first training, or because the offer is meant for adults. */
    boolean istFuerAusbildung(Stellenlage angebot) {
        return ausbildung != Ausbildungsinteresse.KEINES || !istGelernt()
                || angebot.art() == Stellenart.AUSBILDUNG && angebot.fuerErwachsene();
    }

    /** 0 to {@link #ANZAHL} - 1; experience is the lowest bit. */
    public int code() {
        int niveau = qualifikation == null ? 0 : qualifikation.ordinal() + 1;
        return ((niveau * 2 + (marktnah ? 1 : 0)) * INTERESSEN + ausbildung.ordinal()) * 2 + (erfahren ? 1 : 0);
    }

    public static Berufslage vonCode(int code) {
        int interesse = code / 2 % INTERESSEN;
        int rest = code / 2 / INTERESSEN;
        int niveau = rest / 2;
        return new Berufslage(niveau == 0 ? null : Anforderungsniveau.values()[niveau - 1], (code & 1) != 0,
                (rest & 1) != 0, Ausbildungsinteresse.values()[interesse]);
    }
}
