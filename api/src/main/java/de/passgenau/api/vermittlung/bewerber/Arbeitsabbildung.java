package de.passgenau.api.vermittlung.bewerber;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.fall.angaben.Funktionsgrenze;
import de.passgenau.api.fall.kategorie.Kategorieentscheidung;
import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.profil.Rahmenbedingungen;
import de.passgenau.api.fall.profil.Zielberuf;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.vermittlung.bewerber.Fallabbildung.Bild;
import de.passgenau.api.vermittlung.bewerber.Wohnortkunde.Wohnort;
import de.passgenau.matching.profil.Arbeitslage;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Ausbildungsinteresse;
import de.passgenau.matching.profil.Berufswunsch;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Kundenkategorie;
import org.jspecify.annotations.Nullable;

/** What of a case jobs may look at. */
final class Arbeitsabbildung {

    private static final int VOLLJAEHRIG = 18;
    /** Everybody is read anew each day; for so many days it may fail. */
    private static final int VORAUS = 7;
    private static final Set<de.passgenau.matching.profil.Funktionsgrenze> BEI_SUCHT = EnumSet.of(
            de.passgenau.matching.profil.Funktionsgrenze.KEIN_FAHREN,
            de.passgenau.matching.profil.Funktionsgrenze.KEINE_HOEHENARBEIT,
            de.passgenau.matching.profil.Funktionsgrenze.KEINE_MASCHINEN);

    private final Wissen wissen;
    private final Nachweiskunde nachweise;

    Arbeitsabbildung(Wissen wissen) {
        this.wissen = wissen;
        this.nachweise = new Nachweiskunde(wissen);
    }

    Arbeitsprofil von(Bild bild) {
        var profil = bild.profil();
        var rahmen = profil.map(Profilangaben::rahmen).orElseGet(Rahmenbedingungen::offen);
        var offen = bild.offen();
        var belegt = nachweise.von(bild);
        var qualifikation = Qualifikation.von(bild, belegt);
        return new Arbeitsprofil(profil.map(this::wuensche).orElse(List.of()), qualifikation,
                profil.map(Qualifikation::erfahrungsjahre).orElse(null), belegt,
                wissen.wohnort(bild.fall().person().anschrift()).map(Wohnort::punkt).orElse(null), rahmen.auto(),
                rahmen.umkreisKm(),
                Stundenumfang.von(rahmen.stundenVon(), rahmen.stundenBis()), false, lagen(rahmen.lagen()),
                verfuegbarAb(bild),
                Nachweiskunde.deutsch(belegt), kategorie(bild), grenzen(profil.map(Profilangaben::grenzen), offen),
                ausbildung(bild, offen), offen.contains(Hemmnisart.KINDERBETREUUNG),
                offen.contains(Hemmnisart.MOBILITAET), jugendschutzBis(bild.fall().person().geburtsdatum()));
    }

    private List<Berufswunsch> wuensche(Profilangaben profil) {
        return Stream.concat(Stream.of(profil.zielberuf()), profil.alternativen().stream())
                .map(beruf -> new Berufswunsch(wissen.titel(beruf.kldb()), wissen.gattungen(beruf.kldb())))
                .toList();
    }

    /** Empty says that none was agreed on; nobody was asked where all three are open. */
    static @Nullable Set<Arbeitslage> lagen(Rahmenbedingungen.Arbeitslagen lagen) {
        if (lagen.schicht() == null && lagen.nacht() == null && lagen.wochenende() == null) {
            return null;
        }
        var moeglich = EnumSet.noneOf(Arbeitslage.class);
        merke(moeglich, Arbeitslage.SCHICHT, lagen.schicht());
        merke(moeglich, Arbeitslage.NACHT, lagen.nacht());
        merke(moeglich, Arbeitslage.WOCHENENDE, lagen.wochenende());
        return moeglich;
    }

    private static void merke(Set<Arbeitslage> moeglich, Arbeitslage lage, @Nullable Boolean ja) {
        if (Boolean.TRUE.equals(ja)) {
            moeglich.add(lage);
        }
    }

    /** When what blocks placement is over. */
    private static @Nullable LocalDate verfuegbarAb(Bild bild) {
        var sperre = bild.stand().kategorien().letzte().map(Kategorieentscheidung::sperre).orElse(null);
        return sperre == null ? null : sperre.ende().plusDays(1);
    }

    static @Nullable Kundenkategorie kategorie(Bild bild) {
        return bild.stand().kategorien().kategorie().map(eine -> Kundenkategorie.valueOf(eine.name())).orElse(null);
    }

    /** An open SUCHT brings limits until a person decides otherwise; the Hemmnis itself no job ever sees. */
    private static Set<de.passgenau.matching.profil.Funktionsgrenze> grenzen(
            Optional<List<Funktionsgrenze>> genannte, Set<Hemmnisart> offen) {
        var grenzen = genannte.orElse(List.of())
                .stream()
                .map(grenze -> de.passgenau.matching.profil.Funktionsgrenze.valueOf(grenze.name()))
                .collect(Collectors.toCollection(
                        () -> EnumSet.noneOf(de.passgenau.matching.profil.Funktionsgrenze.class)));
        if (offen.contains(Hemmnisart.SUCHT)) {
            grenzen.addAll(BEI_SUCHT);
        }
        return grenzen;
    }

    private static Ausbildungsinteresse ausbildung(Bild bild, Set<Hemmnisart> offen) {
        var sucht = bild.stand().jugend().zielgruppe().filter(Zielgruppe.AUSBILDUNGSSUCHENDE::equals).isPresent();
        var profil = bild.profil();
        if (sucht || profil.filter(eines -> eines.zielberuf().ausbildung()).isPresent()) {
            return Ausbildungsinteresse.GEWUENSCHT;
        }
        var auch = profil.stream().flatMap(eines -> eines.alternativen().stream()).anyMatch(Zielberuf::ausbildung);
        return auch || offen.contains(Hemmnisart.FEHLENDER_BERUFSABSCHLUSS)
                ? Ausbildungsinteresse.ERSTAUSBILDUNG_FEHLT
                : Ausbildungsinteresse.KEINES;
    }

    /** U-05; the engine learns a birthday in the week before it, until then only that it is not near (N-26). */
    private @Nullable LocalDate jugendschutzBis(LocalDate geburtsdatum) {
        var tag = geburtsdatum.plusYears(VOLLJAEHRIG);
        var naechste = wissen.stichtag().plusDays(VORAUS);
        return tag.isAfter(naechste) ? naechste : tag.isAfter(wissen.stichtag()) ? tag : null;
    }
}
