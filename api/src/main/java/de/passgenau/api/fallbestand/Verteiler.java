package de.passgenau.api.fallbestand;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

import de.passgenau.api.fallbestand.Uebergabeauftrag.Empfaenger;
import de.passgenau.api.fallbestand.Uebergabeauftrag.Verteilung;
import de.passgenau.api.fristen.regelwerk.Betreuungsschluessel;
import de.passgenau.api.fristen.regelwerk.Regelwerk;
import de.passgenau.api.security.Fallmanagerart;

/** Says who gets the next case: among those of a fitting kind whoever has the fewest of those that he should have. */
final class Verteiler {

    private static final Set<Fallmanagerart> JUNG = Set.of(Fallmanagerart.U25, Fallmanagerart.BERUFSBERATER);

    private final List<Empfaenger> empfaenger;
    private final Map<String, Integer> faelle = new HashMap<>();
    private final ToIntFunction<Empfaenger> sollen;

    private Verteiler(List<Empfaenger> empfaenger, ToIntFunction<Empfaenger> sollen) {
        this.empfaenger = empfaenger;
        this.sollen = sollen;
    }

    /** @param bisher how many cases each has got of this caseload, or leads altogether */
    static Verteiler fuer(Uebergabeauftrag auftrag, Regelwerk regelwerk, ToIntFunction<String> bisher) {
        var verteiler = new Verteiler(auftrag.empfaenger(), auftrag.verteilung() == Verteilung.GLEICHMAESSIG
                ? einer -> 1
                : einer -> schluessel(einer.art(), regelwerk.schluessel()));
        auftrag.empfaenger()
                .forEach(einer -> verteiler.faelle.put(einer.fallmanager(),
                        bisher.applyAsInt(einer.fallmanager())));
        return verteiler;
    }

    /** The number of cases of one Fallmanager: of the youngest for U25, otherwise of the others. */
    private static int schluessel(Fallmanagerart art, List<Betreuungsschluessel> nachAlter) {
        return nachAlter.isEmpty() ? 1 : (JUNG.contains(art) ? nachAlter.getFirst() : nachAlter.getLast()).faelle();
    }

    /** Nobody if none of them is of such a kind. */
    Optional<Empfaenger> naechster(Collection<Fallmanagerart> arten) {
        var bester = empfaenger.stream()
                .filter(einer -> arten.contains(einer.art()))
                .min(Comparator.comparingDouble(this::auslastung));
        bester.ifPresent(einer -> faelle.merge(einer.fallmanager(), 1, Integer::sum));
        return bester;
    }

    private double auslastung(Empfaenger einer) {
        return (faelle.getOrDefault(einer.fallmanager(), 0) + 1.0) / sollen.applyAsInt(einer);
    }

    /** The case that was meant for him remains with whom it was. */
    void zurueck(Empfaenger einer) {
        faelle.merge(einer.fallmanager(), -1, Integer::sum);
    }
}
