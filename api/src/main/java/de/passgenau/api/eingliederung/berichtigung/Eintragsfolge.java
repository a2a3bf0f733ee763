package de.passgenau.api.eingliederung.berichtigung;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.hemmnis.Standwechsel;
import de.passgenau.api.fall.kategorie.Kategorieentscheidung;
import de.passgenau.api.fall.plan.Vereinbarung;
import de.passgenau.api.fall.profil.Profilfassung;
import de.passgenau.api.fall.u25.Zielgruppenwechsel;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.fall.verlauf.Phasenwechsel;

/** Entries that follow one another, so that a new one is measured by the last one before it. */
final class Eintragsfolge {

    private static final Set<Class<? extends Eintrag>> FOLGEN = Set.of(Profilfassung.class, Standwechsel.class,
            Kategorieentscheidung.class, Vereinbarung.class, Zielgruppenwechsel.class, Phasenwechsel.class);

    private Eintragsfolge() {}

    /** Those of the same line that came after this one; none where entries stand beside each other. */
    static Set<Kopf> spaetere(Fallverlauf akte, Eintrag eintrag) {
        List<Eintrag> folge = FOLGEN.contains(eintrag.getClass())
                ? akte.eintraege().filter(eintrag.getClass()::isInstance).toList()
                : List.of();
        return folge.stream()
                .skip(folge.indexOf(eintrag) + 1L)
                .map(Eintrag::kopf)
                .collect(Collectors.toSet());
    }
}
