package de.passgenau.api.fall.verlauf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.fall.eintrag.Eintraege;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Sicht;

/** All work and training that was taken up, and what of it has ended. */
public record Integrationen(List<Integration> alle, List<Integrationsende> enden) {

    public Integrationen {
        alle = alle.stream().sorted(Comparator.comparing(Integration::tag)).toList();
        enden = List.copyOf(enden);
    }

    public static Integrationen keine() {
        return new Integrationen(List.of(), List.of());
    }

    Integrationen mit(Integration neue) {
        return new Integrationen(Eintraege.mit(alle, neue), enden);
    }

    Integrationen mit(Integrationsende neues) {
        return new Integrationen(alle, Eintraege.mit(enden, neues));
    }

    Integrationen in(Sicht sicht) {
        return new Integrationen(sicht.auf(alle), sicht.auf(enden));
    }

    public Optional<Integration> integration(EintragId id) {
        return Eintraege.finde(alle, id);
    }

    public Optional<Integrationsende> ende(EintragId integration) {
        return enden.stream().filter(eines -> eines.integration().equals(integration)).findFirst();
    }

    /** What was taken up by this day and has not ended by it. */
    public List<Integration> bestehende(LocalDate tag) {
        return alle.stream()
                .filter(eine -> !eine.tag().isAfter(tag))
                .filter(eine -> ende(eine.id()).map(ende -> ende.tag().isAfter(tag)).orElse(true))
                .toList();
    }
}
