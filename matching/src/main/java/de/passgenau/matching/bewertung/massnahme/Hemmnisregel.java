package de.passgenau.matching.bewertung.massnahme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.bewertung.Kriterium;
import de.passgenau.matching.bewertung.Regel;
import de.passgenau.matching.bewertung.Urteil;
import de.passgenau.matching.profil.Berufswunsch;
import de.passgenau.matching.profil.Hemmnis;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Profil;

/** The open Hemmnisse in the order of work (P-06): what works on the first outweighs all the rest. */
final class Hemmnisregel implements Regel<Hemmnisregel.Offen, Massnahme> {

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

        /** The same as numbers. */
        int[] bits() {
            int[] bits = new int[hemmnisse.size()];
            int raenge = 0;
            for (int i = 0; i < hemmnisse.size(); i++) {
                boolean neuer = i == 0 || !gleichrangig(hemmnisse.get(i - 1), hemmnisse.get(i));
                raenge += neuer ? 1 : 0;
                bits[raenge - 1] |= bit(hemmnisse.get(i));
            }
            return Arrays.copyOf(bits, raenge);
        }

        private static int bit(Hemmnis hemmnis) {
            return Hemmniswirkung.bit(hemmnis.art());
        }

        /** Which proof is lacking is looked up where it matters only. */
        Hemmniswirkung.Lage lage(Massnahme massnahme) {
            boolean imFach = Berufsfeldregel.passtInsFach(wuensche, massnahme);
            boolean gefragt = !massnahme.nachweise().isEmpty()
                    && hemmnisse.stream().anyMatch(hemmnis -> hemmnis.art() == Hemmnisart.FEHLENDER_NACHWEIS);
            return new Hemmniswirkung.Lage(imFach, gefragt && bringtDenNachweis(massnahme, imFach));
        }

        /** The one that the target lacks; where nobody knows which that is, one of the field that is not there yet. */
        private boolean bringtDenNachweis(Massnahme massnahme, boolean imFach) {
            var fehlend = fehlendeNachweise().keySet();
            return fehlend.isEmpty()
                    ? imFach && !nachweise.containsAll(massnahme.nachweise())
                    : !Collections.disjoint(fehlend, massnahme.nachweise());
        }

        /** Whether any of its aims might be open, for all that anybody knows. */
        boolean istUngefragt(Massnahme massnahme) {
            return !erfasst && !massnahme.hemmnisse().isEmpty();
        }

        /** Whether it may solve more than is known, as it may belong to the field that somebody wishes. */
        boolean haengtAmUnklarenFach(Massnahme massnahme, Hemmniswirkung wirkung) {
            return Berufsfeldregel.istUnklar(wuensche, massnahme) && wirkung.haengtAmFach(bits());
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
        var wirkung = new Hemmniswirkung(gewichte, massnahme);
        int[] raenge = offen.bits();
        if (wirkung.betrifftNicht(raenge, 0, raenge.length)) {
            return offen.erfasst() ? Urteil.ausgeschlossen() : Urteil.unbekannt();
        }
        int promille = wirkung.promille(raenge, 0, raenge.length, offen.lage(massnahme));
        return offen.istUngefragt(massnahme) || offen.haengtAmUnklarenFach(massnahme, wirkung)
                ? Urteil.mindestens(promille)
                : Urteil.wert(promille);
    }

    @Override
    public String begruende(Offen offen, Massnahme massnahme) {
        var wirkung = new Hemmniswirkung(gewichte, massnahme);
        int[] bits = offen.bits();
        if (wirkung.betrifftNicht(bits, 0, bits.length)) {
            return "Berät nur zu " + Aufzaehlung.und(arten(massnahme)) + (offen.erfasst()
                    ? ", das ist hier kein offenes Hemmnis"
                    : ", darüber wurde noch nicht gesprochen");
        }
        int geloeste = wirkung.geloeste(offen.lage(massnahme));
        var raenge = offen.raenge();
        var stellen = new ArrayList<String>();
        for (int i = 0; i < raenge.size(); i++) {
            var arten = raenge.get(i).stream().filter(eines -> (Offen.bit(eines) & geloeste) != 0);
            var namen = arten.map(eines -> "„" + offen.bezeichnung(eines) + "“").toList();
            if (!namen.isEmpty()) {
                stellen.add(stelle(i, raenge.size()) + " " + Aufzaehlung.und(namen));
            }
        }
        return stellen.isEmpty()
                ? ohneLoesung(wirkung, offen, massnahme)
                : "Setzt " + Aufzaehlung.und(stellen) + " an";
    }

    private static String ohneLoesung(Hemmniswirkung wirkung, Offen offen, Massnahme massnahme) {
        var zuerst = zuerst(offen);
        int[] bits = offen.bits();
        if (wirkung.hilftAllen(bits, offen.lage(massnahme))) {
            return zuerst + "; sie hilft allen, die Arbeit suchen";
        }
        if (offen.haengtAmUnklarenFach(massnahme, wirkung)) {
            return zuerst + "; sie arbeitet daran; ob im gesuchten Berufsfeld, ist nicht bekannt";
        }
        for (int rang : bits) {
            if (wirkung.istFremd(rang)) {
                return zuerst + fremdes(offen.raenge(), massnahme);
            }
            if (wirkung.istNebenan(rang)) {
                return zuerst + "; sie arbeitet an etwas Verwandtem";
            }
        }
        return zuerst;
    }

    private static String zuerst(Offen offen) {
        if (offen.raenge().isEmpty()) {
            return offen.erfasst() ? "Kein Hemmnis ist offen" : "Über Hemmnisse wurde noch nicht gesprochen";
        }
        return "Löst keines der offenen Hemmnisse; zuerst steht „"
                + offen.bezeichnung(offen.raenge().getFirst().getFirst()) + "“ an";
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
        return offen.erfasst() ? Berufsfeldregel.frage(offen.wuensche()) : frage(massnahme);
    }

    static String frage(Massnahme massnahme) {
        var gefragt = arten(massnahme).stream().limit(Zugangsregel.HOECHSTENS).toList();
        return (gefragt.size() == 1 ? "Ist das ein Thema: " : "Ist eines davon ein Thema: ")
                + Aufzaehlung.oder(gefragt) + "?";
    }

    private static List<String> arten(Massnahme massnahme) {
        return massnahme.hemmnisse().stream().map(Hemmnisart::bezeichnung).toList();
    }

    private static String stelle(int rang, int anzahl) {
        return switch (rang) {
            case 0 -> anzahl == 1 ? "am offenen Hemmnis" : "am ersten offenen Hemmnis";
            case 1 -> "am zweiten offenen Hemmnis";
            default -> "an einem späteren offenen Hemmnis";
        };
    }
}
