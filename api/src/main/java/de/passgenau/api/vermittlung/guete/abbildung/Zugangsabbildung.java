package de.passgenau.api.vermittlung.guete.abbildung;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import de.passgenau.api.vermittlung.guete.sammlung.Person;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Foerderprofil;
import de.passgenau.matching.profil.Geburtsangabe;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Schulabschluss;
import de.passgenau.matching.profil.Zielgruppe;
import de.passgenau.matching.profil.Zugangsprofil;
import org.jspecify.annotations.Nullable;

/** What only the admission to Maßnahmen may look at. */
final class Zugangsabbildung {

    private final Wortschatz woerter;

    Zugangsabbildung(Wortschatz woerter) {
        this.woerter = woerter;
    }

    Zugangsprofil von(Person person, Arbeitsprofil arbeit, Foerderprofil foerderung) {
        var offene = foerderung.offeneArten().collect(Collectors.toCollection(() -> EnumSet.noneOf(Hemmnisart.class)));
        return new Zugangsprofil(
                person.alter() == null ? null : Geburtsangabe.vonAlter(person.alter(), woerter.stichtag()),
                arbeit.kategorie(), zielgruppen(person),
                foerderung.hemmnisse() == null ? null : offene, null, null, null, false,
                berufsabschluss(arbeit, offene),
                schulabschluss(arbeit, offene), arbeit.deutsch(), nachweise(person, arbeit),
                !arbeit.grenzen().isEmpty(), null,
                null, arbeit.wohnort(), null, null);
    }

    /** Sex decides about one group alone; nothing else follows from it. */
    private @Nullable Set<Zielgruppe> zielgruppen(Person person) {
        if (person.zielgruppen() == null) {
            return null;
        }
        var gruppen = EnumSet.noneOf(Zielgruppe.class);
        person.zielgruppen()
                .forEach(code -> woerter.unverstanden()
                        .code(Zielgruppe.class, code, "zielgruppen", person)
                        .ifPresent(gruppen::add));
        if ("w".equals(person.geschlecht())) {
            gruppen.add(Zielgruppe.FRAUEN);
        }
        return gruppen;
    }

    private static Set<String> nachweise(Person person, Arbeitsprofil arbeit) {
        var nachweise = new TreeSet<>(arbeit.nachweise());
        nachweise.addAll(fremdeGruppen(Objects.requireNonNullElse(person.zielgruppen(), List.of())));
        return nachweise;
    }

    /** Target groups that the engine has no name for, as codes of their own. */
    static Set<String> fremdeGruppen(Collection<String> codes) {
        return codes.stream()
                .filter(code -> Arrays.stream(Zielgruppe.values()).noneMatch(gruppe -> gruppe.name().equals(code)))
                .map(code -> "ZIELGRUPPE_" + code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who is qualified as a Fachkraft has finished something, whether or not it is named among the evidence. */
    private static @Nullable Boolean berufsabschluss(Arbeitsprofil arbeit, Set<Hemmnisart> offene) {
        if (arbeit.nachweise().stream().anyMatch(code -> code.startsWith("AUSBILDUNG") || code.startsWith("STUDIUM"))) {
            return true;
        }
        if (offene.contains(Hemmnisart.FEHLENDER_BERUFSABSCHLUSS)) {
            return false;
        }
        return arbeit.qualifikation() == null
                ? null
                : Boolean.valueOf(arbeit.qualifikation() != Anforderungsniveau.HELFER);
    }

    private static @Nullable Schulabschluss schulabschluss(Arbeitsprofil arbeit, Set<Hemmnisart> offene) {
        for (var abschluss : new Schulabschluss[] {Schulabschluss.ABITUR, Schulabschluss.MSR, Schulabschluss.BBR}) {
            if (arbeit.nachweise().contains("SCHULABSCHLUSS_" + abschluss)) {
                return abschluss;
            }
        }
        return offene.contains(Hemmnisart.FEHLENDER_SCHULABSCHLUSS) ? Schulabschluss.KEINER : null;
    }
}
