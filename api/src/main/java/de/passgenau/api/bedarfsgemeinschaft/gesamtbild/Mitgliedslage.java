package de.passgenau.api.bedarfsgemeinschaft.gesamtbild;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsbild;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.hemmnis.Bearbeitungsstand;
import de.passgenau.api.fall.hemmnis.Bereich;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.hemmnis.Hemmnislage;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.profil.Profilfassung;
import de.passgenau.api.fall.profil.Staerke;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import org.jspecify.annotations.Nullable;

/**
 * Where a member stands on the way to work, as her case says today (K-05).
 *
 * @param kategorie null before the first decision
 * @param zielberuf what she wants to work; null without a profile
 */
record Mitgliedslage(
        Mitgliedsbild mitglied,
        Fall fall,
        @Nullable Kundenkategorie kategorie,
        @Nullable String zielberuf,
        List<OffenerPunkt> offenePunkte,
        List<Chance> chancen) {

    /** A Hemmnis that is still worked on, or waits for it. */
    record OffenerPunkt(Hemmnisart art, Bereich bereich, int prioritaet, Bearbeitungsstand stand, LocalDate seit) {

        private static OffenerPunkt von(Hemmnislage lage) {
            var art = lage.hemmnis().art();
            return new OffenerPunkt(art, art.bereich(), lage.prioritaet(), lage.stand(), lage.seit());
        }
    }

    /** Something that speaks for her. */
    record Chance(Bereich bereich, String text) {

        private static Chance von(Staerke staerke) {
            return new Chance(staerke.bereich(), staerke.text());
        }
    }

    static Mitgliedslage von(Mitgliedsbild mitglied, Fall fall) {
        var akte = fall.verlauf().am(mitglied.heute());
        var profil = profil(akte, mitglied.heute());
        return new Mitgliedslage(mitglied, fall, akte.kategorien().kategorie().orElse(null),
                profil.map(angaben -> angaben.zielberuf().bezeichnung()).orElse(null),
                akte.hemmnisse().offene().stream().map(OffenerPunkt::von).toList(),
                profil.map(Profilangaben::staerken).orElse(List.of()).stream().map(Chance::von).toList());
    }

    private static Optional<Profilangaben> profil(Fallverlauf akte, LocalDate tag) {
        return akte.profil().am(tag).map(Profilfassung::angaben);
    }
}
