package de.passgenau.api.vermittlung.bewerber;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

import de.passgenau.api.fall.lage.Erwerbstaetigkeit;
import de.passgenau.api.fall.lage.Geschlecht;
import de.passgenau.api.fall.lage.Lebenslage;
import de.passgenau.api.vermittlung.bewerber.Fallabbildung.Bild;
import de.passgenau.matching.profil.Zielgruppe;
import org.jspecify.annotations.Nullable;

/** Whom Maßnahmen are made for, as far as the case says it; nothing is concluded from a Hemmnis of health. */
final class Zielgruppenkunde {

    private static final int JUNG = 25;
    private static final int AELTER = 50;
    /** § 18 SGB III. */
    private static final int MONATE_ARBEITSLOS = 12;
    /** As the statistics of the Bundesagentur count, without a break. */
    private static final int MONATE_IM_BEZUG = 21;

    private static final Map<Zielgruppe, BiPredicate<Bild, LocalDate>> GRUPPEN = Map.ofEntries(
            Map.entry(Zielgruppe.U25, (bild, tag) -> geboren(bild).isAfter(tag.minusYears(JUNG))),
            Map.entry(Zielgruppe.UE50, (bild, tag) -> !geboren(bild).isAfter(tag.minusYears(AELTER))),
            Map.entry(Zielgruppe.SCHUELER, (bild, tag) -> ist(bild, Zielgruppe.SCHUELER)),
            Map.entry(Zielgruppe.AUSBILDUNGSSUCHENDE, (bild, tag) -> ist(bild, Zielgruppe.AUSBILDUNGSSUCHENDE)),
            Map.entry(Zielgruppe.FRAUEN, (bild, tag) -> angaben(bild).geschlecht() == Geschlecht.WEIBLICH),
            Map.entry(Zielgruppe.MIGRANTEN, (bild, tag) -> ja(angaben(bild).zugewandert())),
            Map.entry(Zielgruppe.SCHWERBEHINDERTE, (bild, tag) -> ja(angaben(bild).schwerbehindert())),
            Map.entry(Zielgruppe.REHABILITANDEN, (bild, tag) -> ja(angaben(bild).rehabilitand())),
            Map.entry(Zielgruppe.ALLEINERZIEHENDE, (bild, tag) -> ja(angaben(bild).familie().alleinerziehend())),
            Map.entry(Zielgruppe.ERZIEHENDE, (bild, tag) -> erzieht(bild)),
            Map.entry(Zielgruppe.BEDARFSGEMEINSCHAFT, (bild, tag) -> erzieht(bild)),
            Map.entry(Zielgruppe.AUFSTOCKER, (bild, tag) -> arbeitet(bild)),
            Map.entry(Zielgruppe.MINIJOBBER, (bild, tag) -> arbeit(bild) == Erwerbstaetigkeit.MINIJOB),
            Map.entry(Zielgruppe.SELBSTAENDIGE, (bild, tag) -> arbeit(bild) == Erwerbstaetigkeit.SELBSTAENDIG),
            Map.entry(Zielgruppe.LANGZEITARBEITSLOSE,
                    (bild, tag) -> seit(Leistungsbezug.arbeitslosSeit(bild), tag, MONATE_ARBEITSLOS)),
            Map.entry(Zielgruppe.LANGZEITLEISTUNGSBEZIEHENDE,
                    (bild, tag) -> seit(Leistungsbezug.seit(bild), tag, MONATE_IM_BEZUG)));

    /** Whether somebody belongs to them no case says. */
    private static final Set<Zielgruppe> UNERFRAGT = EnumSet.of(Zielgruppe.BERUFSRUECKKEHRER,
            Zielgruppe.EXISTENZGRUENDER, Zielgruppe.AKADEMIKER, Zielgruppe.SUCHTKRANKE,
            Zielgruppe.PSYCHISCH_BELASTETE);

    private Zielgruppenkunde() {}

    /**
     * Null if nobody has asked how the person lives.
     *
     * @param abschluss whether a vocational training was finished; null if nobody knows
     */
    static @Nullable Set<Zielgruppe> von(Bild bild, LocalDate stichtag, @Nullable Boolean abschluss) {
        if (bild.stand().lagen().letzte().isEmpty()) {
            return null;
        }
        var gruppen = EnumSet.noneOf(Zielgruppe.class);
        GRUPPEN.forEach((gruppe, trifftZu) -> {
            if (trifftZu.test(bild, stichtag)) {
                gruppen.add(gruppe);
            }
        });
        if (Boolean.FALSE.equals(abschluss)) {
            gruppen.add(Zielgruppe.GERINGQUALIFIZIERTE);
        }
        return gruppen;
    }

    /** Of which somebody has to be asked; whoever works for himself founds nothing any more. */
    static Set<Zielgruppe> ungeklaert(Bild bild, @Nullable Boolean abschluss) {
        var gruppen = EnumSet.copyOf(UNERFRAGT);
        if (abschluss == null) {
            gruppen.add(Zielgruppe.GERINGQUALIFIZIERTE);
        }
        if (!erzieht(bild)) {
            gruppen.add(Zielgruppe.BEDARFSGEMEINSCHAFT);
        }
        if (arbeit(bild) == Erwerbstaetigkeit.SELBSTAENDIG) {
            gruppen.remove(Zielgruppe.EXISTENZGRUENDER);
        }
        return gruppen;
    }

    /** Whoever has children at home is never a Bedarfsgemeinschaft of one. */
    private static boolean erzieht(Bild bild) {
        return ja(angaben(bild).familie().alleinerziehend()) || angaben(bild).familie().juengstesKind() != null;
    }

    private static LocalDate geboren(Bild bild) {
        return bild.fall().person().geburtsdatum();
    }

    private static Lebenslage.Angaben angaben(Bild bild) {
        return bild.stand().lagen().angaben();
    }

    private static @Nullable Erwerbstaetigkeit arbeit(Bild bild) {
        return angaben(bild).beschaeftigung().art();
    }

    private static boolean arbeitet(Bild bild) {
        return arbeit(bild) != null && arbeit(bild) != Erwerbstaetigkeit.KEINE;
    }

    private static boolean ist(Bild bild, Zielgruppe gruppe) {
        return bild.stand().jugend().zielgruppe().filter(eine -> eine.name().equals(gruppe.name())).isPresent();
    }

    private static boolean ja(@Nullable Boolean wert) {
        return Boolean.TRUE.equals(wert);
    }

    private static boolean seit(@Nullable LocalDate beginn, LocalDate tag, int monate) {
        return beginn != null && !beginn.isAfter(tag.minusMonths(monate));
    }
}
