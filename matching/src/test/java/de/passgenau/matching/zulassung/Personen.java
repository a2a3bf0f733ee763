package de.passgenau.matching.zulassung;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Ausbildungsinteresse;
import de.passgenau.matching.profil.Foerderprofil;
import de.passgenau.matching.profil.Geburtsangabe;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Kundenkategorie;
import de.passgenau.matching.profil.Profil;
import de.passgenau.matching.profil.Schulabschluss;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.profil.Zielgruppe;
import de.passgenau.matching.profil.Zugangsprofil;

/** People in named situations on the same day. */
public final class Personen {

    public static final LocalDate STICHTAG = LocalDate.of(2026, 11, 21);

    private Personen() {}

    /** Aged 41, unemployed for three years, no job for six, never finished a training, limited by health. */
    public static Zugangsprofil langeArbeitslos() {
        return new Zugangsprofil(Geburtsangabe.vonAlter(41, STICHTAG), Kundenkategorie.D,
                Set.of(Zielgruppe.LANGZEITARBEITSLOSE), Set.of(Hemmnisart.SCHULDEN, Hemmnisart.MOTIVATION),
                STICHTAG.minusYears(4), STICHTAG.minusYears(3), STICHTAG.minusYears(6), false, false,
                Schulabschluss.BBR, Sprachniveau.C2, Set.of("FUEHRERSCHEIN_B"), true, 2, true,
                new Punkt(53.0592, 14.2819), "Landkreis Uckermark", "Schwedt");
    }

    /** Nothing was asked yet. */
    public static Zugangsprofil unbekannt() {
        return new Zugangsprofil(null, null, null, null, null, null, null, false, null, null, null, Set.of(), null,
                null, null, null, null, null);
    }

    /** Everything else is unknown. */
    public static Zugangsprofil einfach(int alter, Kundenkategorie kategorie, boolean berufsabschluss,
            Collection<Hemmnisart> hemmnisse) {
        return new Zugangsprofil(Geburtsangabe.vonAlter(alter, STICHTAG), kategorie, Set.of(), Set.copyOf(hemmnisse),
                null, null, null, false, berufsabschluss, null, null, Set.of(), null, null, null, null, null, null);
    }

    /** What of it an index may keep. */
    static Zugangsprofil imIndex(Zugangsprofil zugang) {
        var arbeit = new Arbeitsprofil(List.of(), null, null, Set.of(), null, null, null, Set.of(), false, null, null,
                null, null, Set.of(), Ausbildungsinteresse.KEINES, false, false, null);
        return new Profil(arbeit, new Foerderprofil(List.of(), List.of(), null, null), zugang).fuerIndex().zugang();
    }
}
