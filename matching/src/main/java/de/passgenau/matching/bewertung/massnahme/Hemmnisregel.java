package de.passgenau.matching.bewertung.massnahme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Stellwert;
import de.passgenau.matching.bewertung.Urteil;
import de.passgenau.matching.profil.Berufswunsch;
import de.passgenau.matching.profil.Hemmnis;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Hemmnisbereich;
import de.passgenau.matching.profil.Profil;

/** The open Hemmnisse in the order of work (P-06): what works on the first outweighs all the rest. */
final class Hemmnisregel implements Regel<Hemmnisregel.Offen, Massnahme> {

    /** What anybody who looks for work can use. */
    private static final Set<Hemmnisart> ALLGEMEIN = EnumSet.of(Hemmnisart.BEWERBUNGSUNTERLAGEN,
            Hemmnisart.BEWERBUNGSVERHALTEN,
            Hemmnisart.FEHLENDE_BERUFSERFAHRUNG);

    /** What a Maßnahme of another occupational field doesn't solve. */
    private static final Set<Hemmnisart> IM_FACH = EnumSet.of(Hemmnisart.SPRACHE,
            Hemmnisart.FEHLENDER_BERUFSABSCHLUSS,
            Hemmnisart.VERALTETE_QUALIFIKATION,
            Hemmnisart.FEHLENDE_BERUFSERFAHRUNG,
            Hemmnisart.FEHLENDER_NACHWEIS,
            Hemmnisart.ANERKENNUNG_ABSCHLUSS,
            Hemmnisart.ORIENTIERUNG);

    /** What nobody is sent to a counselling for unless it is known to be a matter. */
    private static final Set<Hemmnisart> PRIVATES = EnumSet.of(Hemmnisart.PFLEGE_ANGEHOERIGER,
            Hemmnisart.WOHNUNG,
            Hemmnisart.SCHULDEN,
            Hemmnisart.AUFENTHALT,
            Hemmnisart.STRAFFAELLIGKEIT,
            Hemmnisart.SUCHT);

    /** Areas in which work on one thing helps with its neighbours; debts and a missing car are not neighbours. */
    private static final Set<Hemmnisbereich> ZUSAMMENHAENGEND = EnumSet.of(Hemmnisbereich.LEISTUNGSFAEHIGKEIT,
            Hemmnisbereich.MOTIVATION_LEISTUNGSBEREITSCHAFT,
            Hemmnisbereich.SOZIALE_KOMPETENZEN);

    private final Gewichte gewichte;

    Hemmnisregel(Gewichte gewichte) {
        this.gewichte = gewichte;
    }

    /** What is still open, in the order of work, what somebody wants to work as, and can prove.
     *
     * @param erfasst whether anybody has ever asked; if nobody has, nobody knows what is open */
    record Offen(List<Hemmnis> hemmnisse, boolean erfasst, List<Berufswunsch> wuensche, Set<String> nachweise) {

        static Offen von(Profil person) {
            return new Offen(person.foerderung().offene(), person.foerderung().hemmnisse() != null,
                    person.arbeit().wuensche(), person.arbeit().nachweise());
        }

        /** What the target lacks, by code, with names. */
        Map<String, String> fehlendeNachweise() {
            return Zielnachweise.fehlende(wuensche, nachweise);
        }

        String bezeichnung(Hemmnis hemmnis) {
            var fehlend = hemmnis.art() == Hemmnisart.FEHLENDER_NACHWEIS
                    ? fehlendeNachweise()
                    : Map.<String, String>of();
            return hemmnis.art().bezeichnung()
                    + (fehlend.isEmpty() ? "" : " (" + String.join(", ", fehlend.values()) + ")");
        }

        /** Hemmnisse of the same priority and area stand side by side. */
        List<List<Hemmnis>> raenge() {
            var raenge = new ArrayList<List<Hemmnis>>();
            for (var hemmnis : hemmnisse) {
                if (raenge.isEmpty() || !gleichrangig(raenge.getLast().getFirst(), hemmnis)) {
                    raenge.add(new ArrayList<>());
                }
                raenge.getLast().add(hemmnis);
            }
            return raenge;
        }

        private static boolean gleichrangig(Hemmnis eines, Hemmnis anderes) {
            return eines.prioritaet() == anderes.prioritaet() && eines.art().bereich() == anderes.art().bereich();
        }
    }

    @Override
    public Kriterium kriterium() {
        return Kriterium.HEMMNISSE;
    }

    @Override
    public Urteil urteile(Offen offen, Massnahme massnahme) {
        if (betrifftNicht(offen, massnahme)) {
            return offen.erfasst() ? Urteil.ausgeschlossen() : Urteil.unbekannt();
        }
        var raenge = offen.raenge();
        int erstes = raenge.isEmpty() ? 0 : anteil(raenge.getFirst(), offen, massnahme, Stellwert.HEMMNIS_ERSTES);
        int zweites = raenge.size() < 2 ? 0 : anteil(raenge.get(1), offen, massnahme, Stellwert.HEMMNIS_ZWEITES);
        int weitere = zweites + spaetere(raenge, offen, massnahme);
        int geloest = gewichte.wert(Stellwert.HEMMNIS_ERSTES);
        return Urteil.wert(erstes == geloest
                ? geloest + Math.min(weitere, Urteil.VOLL - geloest)
                : Math.min(erstes + weitere, Urteil.VOLL - geloest));
    }

    /** A counselling for nothing but private matters of which none is open. */
    private static boolean betrifftNicht(Offen offen, Massnahme massnahme) {
        return !massnahme.hemmnisse().isEmpty() && PRIVATES.containsAll(massnahme.hemmnisse())
                && offen.hemmnisse().stream().noneMatch(hemmnis -> massnahme.hemmnisse().contains(hemmnis.art()));
    }

    private int spaetere(List<List<Hemmnis>> raenge, Offen offen, Massnahme massnahme) {
        int spaetere = raenge.stream()
                .skip(2)
                .mapToInt(rang -> anteil(rang, offen, massnahme, Stellwert.HEMMNIS_SPAETERES))
                .max()
                .orElse(0);
        return Math.max(spaetere, hilftAllen(raenge, offen, massnahme)
                ? gewichte.wert(Stellwert.HEMMNIS_ALLGEMEIN)
                : 0);
    }

    private int anteil(List<Hemmnis> rang, Offen offen, Massnahme massnahme, Stellwert stellwert) {
        int voll = gewichte.wert(stellwert);
        if (rang.stream().anyMatch(hemmnis -> loest(hemmnis, offen, massnahme))) {
            return voll;
        }
        return nebenan(rang, massnahme).map(faktor -> voll * gewichte.wert(faktor) / Urteil.VOLL).orElse(0);
    }

    /** What comes near without solving it: the same for another occupation, or a neighbour in the same area. */
    private static Optional<Stellwert> nebenan(List<Hemmnis> rang, Massnahme massnahme) {
        if (rang.stream().anyMatch(hemmnis -> massnahme.hemmnisse().contains(hemmnis.art()))) {
            return Optional.of(Stellwert.HEMMNIS_FREMDES_FELD);
        }
        var bereich = rang.getFirst().art().bereich();
        boolean nachbar = ZUSAMMENHAENGEND.contains(bereich)
                && massnahme.hemmnisse().stream().anyMatch(art -> art.bereich() == bereich);
        return nachbar ? Optional.of(Stellwert.HEMMNIS_SELBER_BEREICH) : Optional.empty();
    }

    /** What solves nothing that is open, but helps anybody who looks for work. */
    private static boolean hilftAllen(List<List<Hemmnis>> raenge, Offen offen, Massnahme massnahme) {
        return !massnahme.hemmnisse().isEmpty() && ALLGEMEIN.contains(massnahme.hemmnisse().getFirst())
                && passtInsFach(offen.wuensche(), massnahme)
                && raenge.stream().flatMap(List::stream).noneMatch(hemmnis -> loest(hemmnis, offen, massnahme));
    }

    static boolean loest(Hemmnis hemmnis, Offen offen, Massnahme massnahme) {
        if (!massnahme.hemmnisse().contains(hemmnis.art())) {
            return false;
        }
        return hemmnis.art() == Hemmnisart.FEHLENDER_NACHWEIS && !massnahme.nachweise().isEmpty()
                ? bringtDenNachweis(offen, massnahme)
                : !IM_FACH.contains(hemmnis.art()) || passtInsFach(offen.wuensche(), massnahme);
    }

    /** The one that the target lacks; where nobody knows which that is, one of the field that is not there yet. */
    private static boolean bringtDenNachweis(Offen offen, Massnahme massnahme) {
        var fehlend = offen.fehlendeNachweise().keySet();
        return fehlend.isEmpty()
                ? !offen.nachweise().containsAll(massnahme.nachweise()) && passtInsFach(offen.wuensche(), massnahme)
                : !Collections.disjoint(fehlend, massnahme.nachweise());
    }

    private static boolean passtInsFach(List<Berufswunsch> wuensche, Massnahme massnahme) {
        return massnahme.berufe().isEmpty() || Berufsfeldregel.trifft(wuensche, massnahme);
    }

    @Override
    public String begruende(Offen offen, Massnahme massnahme) {
        if (betrifftNicht(offen, massnahme)) {
            return "Berät nur zu " + arten(massnahme) + (offen.erfasst()
                    ? ", das ist hier kein offenes Hemmnis"
                    : ", darüber wurde noch nicht gesprochen");
        }
        var raenge = offen.raenge();
        for (int i = 0; i < raenge.size(); i++) {
            for (var hemmnis : raenge.get(i)) {
                if (loest(hemmnis, offen, massnahme)) {
                    return "Setzt am %s an: %s".formatted(stelle(i, raenge.size()), offen.bezeichnung(hemmnis));
                }
            }
        }
        return ohneLoesung(raenge, offen, massnahme);
    }

    private static String ohneLoesung(List<List<Hemmnis>> raenge, Offen offen, Massnahme massnahme) {
        var zuerst = raenge.isEmpty()
                ? offen.erfasst() ? "Kein Hemmnis ist offen" : "Über Hemmnisse wurde noch nicht gesprochen"
                : "Löst keines der offenen Hemmnisse; zuerst steht an: "
                        + offen.bezeichnung(raenge.getFirst().getFirst());
        if (hilftAllen(raenge, offen, massnahme)) {
            return zuerst + "; sie hilft allen, die Arbeit suchen";
        }
        return raenge.stream()
                .flatMap(rang -> nebenan(rang, massnahme).stream())
                .findFirst()
                .map(naehe -> zuerst + (naehe == Stellwert.HEMMNIS_FREMDES_FELD
                        ? fremdes(raenge, massnahme)
                        : "; sie arbeitet an etwas Verwandtem"))
                .orElse(zuerst);
    }

    private static String fremdes(List<List<Hemmnis>> raenge, Massnahme massnahme) {
        boolean nachweis = raenge.stream()
                .flatMap(List::stream)
                .anyMatch(hemmnis -> hemmnis.art() == Hemmnisart.FEHLENDER_NACHWEIS);
        return nachweis && !massnahme.nachweise().isEmpty()
                ? "; sie bringt einen anderen Nachweis"
                : "; sie arbeitet daran, aber für ein anderes Berufsfeld";
    }

    @Override
    public String frage(Offen offen, Massnahme massnahme) {
        return "Ist das ein Thema: " + arten(massnahme) + "?";
    }

    private static String arten(Massnahme massnahme) {
        return massnahme.hemmnisse().stream().map(Hemmnisart::bezeichnung).collect(Collectors.joining(" und "));
    }

    private static String stelle(int rang, int anzahl) {
        return switch (rang) {
            case 0 -> anzahl == 1 ? "offenen Hemmnis" : "ersten offenen Hemmnis";
            case 1 -> "zweiten offenen Hemmnis";
            default -> "späteren Hemmnis";
        };
    }
}
