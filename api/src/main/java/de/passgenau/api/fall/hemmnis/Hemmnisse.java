package de.passgenau.api.fall.hemmnis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.fall.eintrag.Eintraege;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Sicht;

/** All Hemmnisse of a case, and what became of each. */
public record Hemmnisse(List<Hemmnis> erkannte, List<Standwechsel> wechsel, List<Priorisierung> priorisierungen) {

    public Hemmnisse {
        erkannte = List.copyOf(erkannte);
        wechsel = List.copyOf(wechsel);
        priorisierungen = List.copyOf(priorisierungen);
    }

    public static Hemmnisse keine() {
        return new Hemmnisse(List.of(), List.of(), List.of());
    }

    public Hemmnisse mit(Hemmniseintrag neuer) {
        return switch (neuer) {
            case Hemmnis hemmnis -> new Hemmnisse(Eintraege.mit(erkannte, hemmnis), wechsel, priorisierungen);
            case Standwechsel einer -> new Hemmnisse(erkannte, Eintraege.mit(wechsel, einer), priorisierungen);
            case Priorisierung eine -> new Hemmnisse(erkannte, wechsel, Eintraege.mit(priorisierungen, eine));
        };
    }

    public Hemmnisse in(Sicht sicht) {
        return new Hemmnisse(sicht.auf(erkannte), sicht.auf(wechsel), sicht.auf(priorisierungen));
    }

    public Stream<Hemmniseintrag> eintraege() {
        return Stream.of(erkannte, wechsel, priorisierungen).flatMap(List::stream);
    }

    public Optional<Hemmnislage> zu(EintragId id) {
        return Eintraege.finde(erkannte, id).map(this::lage);
    }

    /** In the order of work (P-06). */
    public List<Hemmnislage> lagen() {
        return erkannte.stream().map(this::lage).sorted(Hemmnislage.REIHENFOLGE).toList();
    }

    /** In the order of work (P-06). */
    public List<Hemmnislage> offene() {
        return lagen().stream().filter(Hemmnislage::istOffen).toList();
    }

    private Hemmnislage lage(Hemmnis hemmnis) {
        var verlauf = wechsel.stream()
                .filter(einer -> einer.hemmnis().equals(hemmnis.id()))
                .sorted(Comparator.comparing(Standwechsel::tag))
                .toList();
        var prioritaet = priorisierungen.stream()
                .filter(eine -> eine.hemmnis().equals(hemmnis.id()))
                .reduce((frueher, spaeter) -> spaeter)
                .map(Priorisierung::prioritaet)
                .orElse(hemmnis.prioritaet());
        return verlauf.isEmpty()
                ? new Hemmnislage(hemmnis, Bearbeitungsstand.ERKANNT, hemmnis.kopf().seit(), prioritaet, verlauf)
                : new Hemmnislage(hemmnis, verlauf.getLast().stand(), verlauf.getLast().tag(), prioritaet, verlauf);
    }
}
