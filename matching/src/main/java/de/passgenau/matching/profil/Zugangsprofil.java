package de.passgenau.matching.profil;

import java.time.LocalDate;
import java.util.Set;

import de.passgenau.matching.ort.Punkt;
import org.jspecify.annotations.Nullable;

/** What only the admission to Maßnahmen may look at; what is null was never asked.
 *
 * @param geburt when the person was born, as exactly as it may be known
 * @param zielgruppen the recorded ones; null if none were asked for
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
        Set<Hemmnisart> offeneHemmnisse,
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
        zielgruppen = zielgruppen == null ? null : Set.copyOf(zielgruppen);
        offeneHemmnisse = Set.copyOf(offeneHemmnisse);
        nachweise = Set.copyOf(nachweise);
    }

    Zugangsprofil mitGeburtsjahr() {
        return new Zugangsprofil(geburt == null ? null : geburt.nurJahr(), kategorie, zielgruppen, offeneHemmnisse,
                leistungsbezugSeit, arbeitslosSeit, letzteBeschaeftigung, nieBeschaeftigt, berufsabschluss,
                schulabschluss, deutsch, nachweise, gesundheitlichEingeschraenkt, erfolgloseMassnahmen, einverstanden,
                wohnort, kreis, geschaeftsstelle);
    }
}
