package de.passgenau.matching.profil;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.matching.ort.Punkt;
import org.jspecify.annotations.Nullable;

/** What only the admission to Maßnahmen may look at; what is null was never asked.
 *
 * @param geburt when the person was born, as exactly as it may be known
 * @param zielgruppen the recorded ones; null if none were asked for
 * @param ungeklaert groups of which nobody knows whether she belongs to them; of all others what is not recorded is not so
 * @param offeneHemmnisse what is not in it is not open; null if nobody has ever asked
 * @param leistungsbezugSeit since when without a break
 * @param arbeitslosSeit since when without a break; null if unknown
 * @param letzteBeschaeftigung the last day of work beside or before the benefit; null if unknown
 * @param nieBeschaeftigt whether there never was any work
 * @param berufsabschluss whether a vocational or academic training was finished, and counts here
 * @param gesundheitlichEingeschraenkt whether work is limited by health, without a word on why
 * @param erfolgloseMassnahmen how many earlier Maßnahmen brought no success
 * @param einverstanden whether the person wants a voluntary Maßnahme
 * @param kreis the Landkreis or the city the person lives in */
public record Zugangsprofil(
        @Nullable Geburtsangabe geburt,
        @Nullable Kundenkategorie kategorie,
        @Nullable Set<Zielgruppe> zielgruppen,
        Set<Zielgruppe> ungeklaert,
        @Nullable Set<Hemmnisart> offeneHemmnisse,
        @Nullable LocalDate leistungsbezugSeit,
        @Nullable LocalDate arbeitslosSeit,
        @Nullable LocalDate letzteBeschaeftigung,
        boolean nieBeschaeftigt,
        @Nullable Boolean berufsabschluss,
        @Nullable Schulabschluss schulabschluss,
        @Nullable Sprachniveau deutsch,
        Set<String> nachweise,
        @Nullable Boolean gesundheitlichEingeschraenkt,
        @Nullable Integer erfolgloseMassnahmen,
        @Nullable Boolean einverstanden,
        @Nullable Punkt wohnort,
        @Nullable String kreis,
        @Nullable String geschaeftsstelle) {

    public Zugangsprofil {
        Kalendertag.pruefe("Im Leistungsbezug seit", leistungsbezugSeit);
        Kalendertag.pruefe("Arbeitslos seit", arbeitslosSeit);
        Kalendertag.pruefe("Die letzte Beschäftigung", letzteBeschaeftigung);
        zielgruppen = zielgruppen == null ? null : Set.copyOf(zielgruppen);
        ungeklaert = Set.copyOf(ungeklaert);
        offeneHemmnisse = offeneHemmnisse == null ? null : Set.copyOf(offeneHemmnisse);
        nachweise = Set.copyOf(nachweise);
    }

    /** Of whom it is known of every group, or of none. */
    public Zugangsprofil(
            @Nullable Geburtsangabe geburt,
            @Nullable Kundenkategorie kategorie,
            @Nullable Set<Zielgruppe> zielgruppen,
            @Nullable Set<Hemmnisart> offeneHemmnisse,
            @Nullable LocalDate leistungsbezugSeit,
            @Nullable LocalDate arbeitslosSeit,
            @Nullable LocalDate letzteBeschaeftigung,
            boolean nieBeschaeftigt,
            @Nullable Boolean berufsabschluss,
            @Nullable Schulabschluss schulabschluss,
            @Nullable Sprachniveau deutsch,
            Set<String> nachweise,
            @Nullable Boolean gesundheitlichEingeschraenkt,
            @Nullable Integer erfolgloseMassnahmen,
            @Nullable Boolean einverstanden,
            @Nullable Punkt wohnort,
            @Nullable String kreis,
            @Nullable String geschaeftsstelle) {
        this(geburt, kategorie, zielgruppen, Set.of(), offeneHemmnisse, leistungsbezugSeit, arbeitslosSeit,
                letzteBeschaeftigung, nieBeschaeftigt, berufsabschluss, schulabschluss, deutsch, nachweise,
                gesundheitlichEingeschraenkt, erfolgloseMassnahmen, einverstanden, wohnort, kreis, geschaeftsstelle);
    }

    /** Whether the person belongs to a group; null if nobody knows. */
    public @Nullable Boolean gehoertZu(Zielgruppe gruppe) {
        if (zielgruppen == null) {
            return null;
        }
        return zielgruppen.contains(gruppe) ? Boolean.TRUE : ungeklaert.contains(gruppe) ? null : Boolean.FALSE;
    }

    /** As if this Hemmnis were solved. */
    public Zugangsprofil geloest(Hemmnisart art) {
        if (offeneHemmnisse == null) {
            return this;
        }
        var danach = offeneHemmnisse.stream()
                .filter(offen -> offen != art)
                .collect(Collectors.toUnmodifiableSet());
        return neu(geburt, danach, deutsch, nachweise);
    }

    public Zugangsprofil mitDeutsch(Sprachniveau neues) {
        return neu(geburt, offeneHemmnisse, neues, nachweise);
    }

    public Zugangsprofil mitNachweisen(Set<String> neue) {
        return neu(geburt, offeneHemmnisse, deutsch, neue);
    }

    Zugangsprofil ohneGeburtstag() {
        return neu(geburt == null ? null : geburt.ohneGeburtstag(), offeneHemmnisse, deutsch, nachweise);
    }

    private Zugangsprofil neu(
            @Nullable Geburtsangabe neueGeburt,
            @Nullable Set<Hemmnisart> hemmnisse,
            @Nullable Sprachniveau sprache,
            Set<String> codes) {
        return new Zugangsprofil(neueGeburt, kategorie, zielgruppen, ungeklaert, hemmnisse, leistungsbezugSeit,
                arbeitslosSeit,
                letzteBeschaeftigung, nieBeschaeftigt, berufsabschluss, schulabschluss, sprache, codes,
                gesundheitlichEingeschraenkt, erfolgloseMassnahmen, einverstanden, wohnort, kreis, geschaeftsstelle);
    }
}
