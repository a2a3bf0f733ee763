package de.passgenau.api.fall.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.fall.eintrag.Eintraege;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Sicht;
import de.passgenau.api.fall.hemmnis.Hemmnislage;
import de.passgenau.api.fall.hemmnis.Hemmnisse;

/** The strategies of a case, those at an end included, and the order in which they are followed (I-01). */
public record Integrationsfahrplan(
        List<Handlungsstrategie> strategien,
        List<Strategieende> enden,
        List<Reihenfolge> reihenfolgen) {

    public Integrationsfahrplan {
        strategien = List.copyOf(strategien);
        enden = List.copyOf(enden);
        reihenfolgen = List.copyOf(reihenfolgen);
    }

    public static Integrationsfahrplan leer() {
        return new Integrationsfahrplan(List.of(), List.of(), List.of());
    }

    Integrationsfahrplan mit(Handlungsstrategie neue) {
        return new Integrationsfahrplan(Eintraege.mit(strategien, neue), enden, reihenfolgen);
    }

    Integrationsfahrplan mit(Strategieende neues) {
        return new Integrationsfahrplan(strategien, Eintraege.mit(enden, neues), reihenfolgen);
    }

    Integrationsfahrplan mit(Reihenfolge neue) {
        return new Integrationsfahrplan(strategien, enden, Eintraege.mit(reihenfolgen, neue));
    }

    Integrationsfahrplan in(Sicht sicht) {
        return new Integrationsfahrplan(sicht.auf(strategien), sicht.auf(enden), sicht.auf(reihenfolgen));
    }

    public Optional<Strategieende> ende(EintragId strategie) {
        return enden.stream().filter(ende -> ende.strategie().equals(strategie)).findFirst();
    }

    public List<Handlungsstrategie> laufende() {
        return strategien.stream().filter(eine -> ende(eine.id()).isEmpty()).toList();
    }

    public boolean bearbeitet(EintragId hemmnis) {
        return laufende().stream().anyMatch(eine -> eine.hemmnisse().contains(hemmnis));
    }

    /** As the first Hemmnis that each addresses stands in the usual order (P-06). */
    public List<Handlungsstrategie> uebliche(Hemmnisse hemmnisse) {
        var lagen = hemmnisse.lagen().stream().map(Hemmnislage::id).toList();
        return laufende().stream()
                .sorted(Comparator.comparingInt(eine -> platz(eine, lagen)))
                .toList();
    }

    /** As the Fallmanager has ordered them, what came later behind; as usual where he has not (P-06). */
    public List<Handlungsstrategie> geordnete(Hemmnisse hemmnisse) {
        var eigene = reihenfolgen.isEmpty() ? List.<EintragId>of() : reihenfolgen.getLast().strategien();
        return uebliche(hemmnisse).stream()
                .sorted(Comparator.comparingInt(eine -> eigenerPlatz(eigene.indexOf(eine.id()))))
                .toList();
    }

    private static int eigenerPlatz(int stelle) {
        return stelle < 0 ? Integer.MAX_VALUE : stelle;
    }

    private static int platz(Handlungsstrategie strategie, List<EintragId> lagen) {
        return strategie.hemmnisse()
                .stream()
                .mapToInt(lagen::indexOf)
                .filter(stelle -> stelle >= 0)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
