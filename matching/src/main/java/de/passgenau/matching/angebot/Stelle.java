package de.passgenau.matching.angebot;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.profil.Arbeitslage;
import de.passgenau.matching.profil.Belastung;
import de.passgenau.matching.profil.Kalendertag;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.profil.Umfang;
import de.passgenau.matching.text.Zeichen;
import org.jspecify.annotations.Nullable;

/** An offer of work or training.
 *
 * @param titel half characters in it become question marks
 * @param kldb the Gattungen that it may be, surest first, 5 digits each
 * @param muss what has to be proven: of each set, which is never empty, one is enough
 * @param kann what is welcome
 * @param umfang how much work is offered; empty if the offer doesn't say
 * @param lagen which working hours it demands
 * @param deutsch the level of German it demands
 * @param beginn a day of the past means at once, and so does none
 * @param beginntUm when the earliest shift begins; null if the offer doesn't say */
public record Stelle(
        String titel,
        Stellenart art,
        List<String> kldb,
        @Nullable Anforderungsniveau niveau,
        List<Set<String>> muss,
        List<Wunschkenntnis> kann,
        Set<Umfang> umfang,
        Set<Arbeitslage> lagen,
        Set<Belastung> belastungen,
        Set<Stellenmerkmal> merkmale,
        @Nullable Punkt ort,
        @Nullable Sprachniveau deutsch,
        @Nullable LocalDate beginn,
        @Nullable LocalTime beginntUm) implements Anforderung {

    /** More than so many demands, or so many wishes, are no offer but a mistake. */
    public static final int HOECHSTENS_KENNTNISSE = 31;
    private static final int HOECHSTENS_WEGE = 1_000;

    public Stelle {
        titel = Zeichen.ganze(titel);
        kldb = List.copyOf(kldb);
        kldb.forEach(Anforderungsniveau::derGattung);
        Kalendertag.pruefe("Der Beginn", beginn);
        muss = muss.stream().map(Set::copyOf).toList();
        kann = List.copyOf(kann);
        if (muss.size() > HOECHSTENS_KENNTNISSE || kann.size() > HOECHSTENS_KENNTNISSE) {
            throw new IllegalArgumentException(
                    "Höchstens " + HOECHSTENS_KENNTNISSE + " Kenntnisse: " + muss + ", " + kann);
        }
        muss.forEach(Stelle::pruefe);
        umfang = Set.copyOf(umfang);
        lagen = Set.copyOf(lagen);
        belastungen = Set.copyOf(belastungen);
        merkmale = Set.copyOf(merkmale);
    }

    private static void pruefe(Set<String> gruppe) {
        if (gruppe.isEmpty() || gruppe.size() > HOECHSTENS_WEGE) {
            throw new IllegalArgumentException("Eine verlangte Kenntnis hat 1 bis %d Nachweise, diese hat %d"
                    .formatted(HOECHSTENS_WEGE, gruppe.size()));
        }
    }

    /** Whether it does not matter where a person lives. */
    public boolean istOrtlos() {
        return merkmale.contains(Stellenmerkmal.HOMEOFFICE) || merkmale.contains(Stellenmerkmal.UNTERKUNFT);
    }

    /** Something welcome.
     *
     * @param wort as the offer says it
     * @param codes one of them is enough */
    public record Wunschkenntnis(String wort, Set<String> codes) {

        public Wunschkenntnis {
            codes = Set.copyOf(codes);
        }
    }
}
