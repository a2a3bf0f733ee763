package de.passgenau.matching.profil;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.ort.Punkt;
import org.jspecify.annotations.Nullable;

/** All that the matching of jobs may look at; what is null was never asked.
 *
 * @param wuensche the Zielberuf first, then the Alternativen; where one leaves the level open, the qualification decides
 * @param qualifikation what the person is qualified for, whatever the wished occupation
 * @param erfahrungsjahre years in the wished occupation
 * @param nachweise codes of licences, certificates, trainings and Kenntnisse, with all that they include; what is not in
 *        it is not there
 * @param radiusKm how far the person goes to work, as the crow flies
 * @param umfang what was agreed on; empty if nothing was
 * @param lagen which working hours were agreed on
 * @param verfuegbarAb a day of the past means at once
 * @param ausbildung whether a training place is wished, needed or neither
 * @param kinderbetreuungOffen whether childcare is still an open Hemmnis
 * @param mobilitaetOffen whether mobility is still an open Hemmnis
 * @param jugendschutzBis until when no ordinary work (U-05): the day of coming of age, or an earlier one ahead where
 * persons are read anew before it; null for who is of age */
public record Arbeitsprofil(
        List<Berufswunsch> wuensche,
        @Nullable Anforderungsniveau qualifikation,
        @Nullable Integer erfahrungsjahre,
        Set<String> nachweise,
        @Nullable Punkt wohnort,
        @Nullable Boolean pkw,
        @Nullable Integer radiusKm,
        Set<Umfang> umfang,
        boolean heimarbeit,
        @Nullable Set<Arbeitslage> lagen,
        @Nullable LocalDate verfuegbarAb,
        @Nullable Sprachniveau deutsch,
        @Nullable Kundenkategorie kategorie,
        Set<Funktionsgrenze> grenzen,
        Ausbildungsinteresse ausbildung,
        boolean kinderbetreuungOffen,
        boolean mobilitaetOffen,
        @Nullable LocalDate jugendschutzBis) {

    /** In km; nobody goes farther. */
    public static final int WEITESTER_RADIUS = 1000;
    private static final int LAENGSTE_ERFAHRUNG = 60;
    private static final int MEISTE_NACHWEISE = 2_000;

    public Arbeitsprofil {
        Kalendertag.pruefe("Verfügbar ab", verfuegbarAb);
        Kalendertag.pruefe("Der 18. Geburtstag", jugendschutzBis);
        var niveau = qualifikation;
        wuensche = wuensche.stream().map(wunsch -> wunsch.fuer(niveau)).toList();
        nachweise = Set.copyOf(nachweise);
        umfang = Set.copyOf(umfang);
        lagen = lagen == null ? null : Set.copyOf(lagen);
        grenzen = Set.copyOf(grenzen);
        pruefe("Radius in km", radiusKm, WEITESTER_RADIUS);
        pruefe("Anzahl der Nachweise", nachweise.size(), MEISTE_NACHWEISE);
        pruefe("Erfahrungsjahre", erfahrungsjahre, LAENGSTE_ERFAHRUNG);
    }

    public Arbeitsprofil mitNachweisen(Set<String> neue) {
        return new Arbeitsprofil(wuensche, qualifikation, erfahrungsjahre, neue, wohnort, pkw, radiusKm, umfang,
                heimarbeit, lagen, verfuegbarAb, deutsch, kategorie, grenzen, ausbildung, kinderbetreuungOffen,
                mobilitaetOffen, jugendschutzBis);
    }

    public Arbeitsprofil mitGrenzen(Set<Funktionsgrenze> neue) {
        return new Arbeitsprofil(wuensche, qualifikation, erfahrungsjahre, nachweise, wohnort, pkw, radiusKm, umfang,
                heimarbeit, lagen, verfuegbarAb, deutsch, kategorie, neue, ausbildung, kinderbetreuungOffen,
                mobilitaetOffen, jugendschutzBis);
    }

    public Arbeitsprofil mitDeutsch(Sprachniveau neues) {
        return new Arbeitsprofil(wuensche, qualifikation, erfahrungsjahre, nachweise, wohnort, pkw, radiusKm, umfang,
                heimarbeit, lagen, verfuegbarAb, neues, kategorie, grenzen, ausbildung, kinderbetreuungOffen,
                mobilitaetOffen, jugendschutzBis);
    }

    /** A car solves what is open about mobility. */
    public Arbeitsprofil mitWeg(@Nullable Boolean neuerPkw, @Nullable Integer neuerRadiusKm) {
        return new Arbeitsprofil(wuensche, qualifikation, erfahrungsjahre, nachweise, wohnort, neuerPkw, neuerRadiusKm,
                umfang, heimarbeit, lagen, verfuegbarAb, deutsch, kategorie, grenzen, ausbildung,
                kinderbetreuungOffen, mobilitaetOffen && !Boolean.TRUE.equals(neuerPkw), jugendschutzBis);
    }

    public Arbeitsprofil mitKinderbetreuung() {
        return new Arbeitsprofil(wuensche, qualifikation, erfahrungsjahre, nachweise, wohnort, pkw, radiusKm, umfang,
                heimarbeit, lagen, verfuegbarAb, deutsch, kategorie, grenzen, ausbildung, false, mobilitaetOffen,
                jugendschutzBis);
    }

    private static void pruefe(String was, @Nullable Integer wert, int hoechstens) {
        if (wert != null && (wert < 0 || wert > hoechstens)) {
            throw new IllegalArgumentException(was + " liegt zwischen 0 und " + hoechstens + ": " + wert);
        }
    }
}
