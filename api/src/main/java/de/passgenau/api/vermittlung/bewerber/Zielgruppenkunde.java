package de.passgenau.api.vermittlung.bewerber;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import de.passgenau.api.fall.lage.Erwerbstaetigkeit;
import de.passgenau.api.fall.lage.Geschlecht;
import de.passgenau.api.fall.lage.Lebenslage;
import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.profil.Zielberuf;
import de.passgenau.api.vermittlung.bewerber.Fallabbildung.Bild;
import de.passgenau.matching.profil.Zielgruppe;
import org.jspecify.annotations.Nullable;

/**
 * Whom Maßnahmen are made for, as far as the case says it: each group rests on a fact of its own, and where nobody has
 * asked for that, nobody knows. Nothing is concluded from a Hemmnis of health.
 */
final class Zielgruppenkunde {

    private static final int JUNG = 25;
    private static final int AELTER = 50;
    /** § 18 SGB III. */
    private static final int MONATE_ARBEITSLOS = 12;
    /** As the statistics of the Bundesagentur count, without a break. */
    private static final int MONATE_IM_BEZUG = 21;
    private static final int VOLLJAEHRIG = 18;

    private static final Map<Zielgruppe, Merkmal> MERKMALE = Map.ofEntries(
            Map.entry(Zielgruppe.U25, (bild, tag) -> geboren(bild).isAfter(tag.minusYears(JUNG))),
            Map.entry(Zielgruppe.UE50, (bild, tag) -> !geboren(bild).isAfter(tag.minusYears(AELTER))),
            Map.entry(Zielgruppe.SCHUELER, Zielgruppenkunde::istInDerSchule),
            Map.entry(Zielgruppe.AUSBILDUNGSSUCHENDE, Zielgruppenkunde::suchtAusbildung),
            Map.entry(Zielgruppe.FRAUEN, (bild, tag) -> istEines(angaben(bild).geschlecht(), Geschlecht.WEIBLICH)),
            Map.entry(Zielgruppe.MIGRANTEN, (bild, tag) -> istZugewandert(angaben(bild))),
            Map.entry(Zielgruppe.SCHWERBEHINDERTE, (bild, tag) -> angaben(bild).schwerbehindert()),
            Map.entry(Zielgruppe.REHABILITANDEN, (bild, tag) -> angaben(bild).rehabilitand()),
            Map.entry(Zielgruppe.ALLEINERZIEHENDE, (bild, tag) -> angaben(bild).familie().alleinerziehend()),
            Map.entry(Zielgruppe.ERZIEHENDE, Zielgruppenkunde::erzieht),
            Map.entry(Zielgruppe.BEDARFSGEMEINSCHAFT, (bild, tag) -> wennJa(hatKinder(bild))),
            Map.entry(Zielgruppe.AUFSTOCKER, (bild, tag) -> arbeitet(arbeit(bild))),
            Map.entry(Zielgruppe.MINIJOBBER, (bild, tag) -> istEines(arbeit(bild), Erwerbstaetigkeit.MINIJOB)),
            Map.entry(Zielgruppe.SELBSTAENDIGE, (bild, tag) -> istEines(arbeit(bild), Erwerbstaetigkeit.SELBSTAENDIG)),
            Map.entry(Zielgruppe.EXISTENZGRUENDER,
                    (bild, tag) -> arbeit(bild) == Erwerbstaetigkeit.SELBSTAENDIG ? Boolean.FALSE : null),
            Map.entry(Zielgruppe.LANGZEITARBEITSLOSE,
                    (bild, tag) -> seit(Leistungsbezug.arbeitslosSeit(bild), tag, MONATE_ARBEITSLOS)),
            Map.entry(Zielgruppe.LANGZEITLEISTUNGSBEZIEHENDE,
                    (bild, tag) -> seit(Leistungsbezug.seit(bild), tag, MONATE_IM_BEZUG)));

    /** Whether somebody belongs to them no case says. */
    private static final Merkmal UNGEFRAGT = (bild, tag) -> null;

    private Zielgruppenkunde() {}

    /** What makes somebody belong to a group. */
    @FunctionalInterface
    private interface Merkmal {

        /** Null if nobody has asked. */
        @Nullable
        Boolean gilt(Bild bild, LocalDate stichtag);
    }

    /**
     * To which groups somebody belongs for sure, and of which nobody knows; to all others she does not.
     */
    record Zugehoerigkeit(Set<Zielgruppe> sichere, Set<Zielgruppe> ungeklaerte) {}

    /** @param abschluss whether a vocational training was finished; null if nobody knows */
    static Zugehoerigkeit von(Bild bild, LocalDate stichtag, @Nullable Boolean abschluss) {
        var sichere = EnumSet.noneOf(Zielgruppe.class);
        var ungeklaerte = EnumSet.noneOf(Zielgruppe.class);
        for (var gruppe : EnumSet.complementOf(EnumSet.of(Zielgruppe.ALLE))) {
            var gilt = gruppe == Zielgruppe.GERINGQUALIFIZIERTE
                    ? gegenteil(abschluss)
                    : MERKMALE.getOrDefault(gruppe, UNGEFRAGT).gilt(bild, stichtag);
            if (gilt == null) {
                ungeklaerte.add(gruppe);
            } else if (gilt) {
                sichere.add(gruppe);
            }
        }
        return new Zugehoerigkeit(sichere, ungeklaerte);
    }

    /** School is asked for of the young alone. */
    private static @Nullable Boolean istInDerSchule(Bild bild, LocalDate stichtag) {
        var eigene = jugendgruppe(bild);
        return eigene == null && !istJung(bild, stichtag) ? Boolean.FALSE : istEines(eigene, "SCHUELER");
    }

    /** Of those who are not young any more, the wish for a training says it. */
    private static @Nullable Boolean suchtAusbildung(Bild bild, LocalDate stichtag) {
        var eigene = jugendgruppe(bild);
        return eigene == null && !istJung(bild, stichtag)
                ? bild.profil().map(Profilangaben::zielberuf).map(Zielberuf::ausbildung).orElse(null)
                : istEines(eigene, "AUSBILDUNGSSUCHENDE");
    }

    private static boolean istJung(Bild bild, LocalDate stichtag) {
        return geboren(bild).isAfter(stichtag.minusYears(JUNG));
    }

    private static @Nullable String jugendgruppe(Bild bild) {
        return bild.stand().jugend().zielgruppe().map(Enum::name).orElse(null);
    }

    /** Whoever fled has come from elsewhere. */
    private static @Nullable Boolean istZugewandert(Lebenslage.Angaben angaben) {
        return Boolean.TRUE.equals(angaben.gefluechtet()) ? Boolean.TRUE : angaben.zugewandert();
    }

    /** Without a child on record nobody knows: who does not bring up children alone may do so with others. */
    private static @Nullable Boolean erzieht(Bild bild, LocalDate stichtag) {
        var familie = angaben(bild).familie();
        var juengstes = familie.juengstesKind();
        if (Boolean.TRUE.equals(familie.alleinerziehend()) || juengstes == null) {
            return wennJa(hatKinder(bild));
        }
        return juengstes.isAfter(stichtag.minusYears(VOLLJAEHRIG));
    }

    /** Whoever has children at home is never a Bedarfsgemeinschaft of one. */
    private static boolean hatKinder(Bild bild) {
        var familie = angaben(bild).familie();
        return Boolean.TRUE.equals(familie.alleinerziehend()) || familie.juengstesKind() != null;
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

    private static @Nullable Boolean arbeitet(@Nullable Erwerbstaetigkeit art) {
        return gegenteil(istEines(art, Erwerbstaetigkeit.KEINE));
    }

    private static @Nullable Boolean istEines(@Nullable Object gesagt, Object eines) {
        return gesagt == null ? null : Boolean.valueOf(gesagt.equals(eines));
    }

    private static @Nullable Boolean wennJa(boolean gilt) {
        return gilt ? Boolean.TRUE : null;
    }

    private static @Nullable Boolean gegenteil(@Nullable Boolean wert) {
        return wert == null ? null : Boolean.valueOf(!wert);
    }

    private static @Nullable Boolean seit(@Nullable LocalDate beginn, LocalDate tag, int monate) {
        return beginn == null ? null : Boolean.valueOf(!beginn.isAfter(tag.minusMonths(monate)));
    }
}
