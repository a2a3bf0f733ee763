package de.passgenau.api.fall.kategorie;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.fall.hemmnis.Hemmnisart;

/**
 * How far somebody is from work, by category (K-01) and what stands in the way (C-05): whoever is integrationsnah can start
 * at once, or needs a short course or a longer qualification first. Nobody else is counted, and with B and C nobody for
 * whom something other than a qualification is open; A means no or small help whatever is open.
 */
public enum Vermittlungsnaehe {
    SOFORT,
    NACH_KURS,
    NACH_QUALIFIZIERUNG;

    /** What a course of days or weeks solves. */
    public static final List<Hemmnisart> KURSE = List.of(Hemmnisart.FEHLENDER_NACHWEIS,
            Hemmnisart.VERALTETE_QUALIFIKATION,
            Hemmnisart.EDV_KENNTNISSE);
    /** What takes longer. */
    public static final List<Hemmnisart> QUALIFIZIERUNGEN = List.of(Hemmnisart.SPRACHE, Hemmnisart.GRUNDBILDUNG,
            Hemmnisart.FEHLENDER_SCHULABSCHLUSS, Hemmnisart.FEHLENDER_BERUFSABSCHLUSS,
            Hemmnisart.ANERKENNUNG_ABSCHLUSS);
    /** Those who can start at once are told apart by these. */
    public static final List<Kundenkategorie> KATEGORIEN = List.of(Kundenkategorie.A, Kundenkategorie.B,
            Kundenkategorie.C);

    /** Part of such a group. */
    public String mit(Enum<?> teil) {
        return name() + '/' + teil;
    }

    /** What lists know of it: the group, and each part of it that somebody belongs to; nothing for all others. */
    public static Set<String> merkmale(Kundenkategorie kategorie, Collection<Hemmnisart> offene) {
        var fehlt = offene.isEmpty() ? EnumSet.noneOf(Hemmnisart.class) : EnumSet.copyOf(offene);
        var sonst = EnumSet.copyOf(fehlt);
        sonst.removeAll(KURSE);
        sonst.removeAll(QUALIFIZIERUNGEN);
        sonst.remove(Hemmnisart.BEWERBUNGSUNTERLAGEN);
        if (!KATEGORIEN.contains(kategorie) || kategorie != Kundenkategorie.A && !sonst.isEmpty()) {
            return Set.of();
        }
        if (QUALIFIZIERUNGEN.stream().anyMatch(fehlt::contains)) {
            return mit(NACH_QUALIFIZIERUNG, QUALIFIZIERUNGEN.stream().filter(fehlt::contains));
        }
        return KURSE.stream().anyMatch(fehlt::contains)
                ? mit(NACH_KURS, KURSE.stream().filter(fehlt::contains))
                : mit(SOFORT, Stream.of(kategorie));
    }

    private static Set<String> mit(Vermittlungsnaehe gruppe, Stream<? extends Enum<?>> teile) {
        return Stream.concat(Stream.of(gruppe.name()), teile.map(gruppe::mit)).collect(Collectors.toUnmodifiableSet());
    }
}
