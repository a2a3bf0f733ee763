package de.passgenau.api.controlling.erfolg;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.fall.hemmnis.Bearbeitungsstand;
import de.passgenau.api.fall.hemmnis.Hemmnislage;
import de.passgenau.api.fall.hemmnis.Standwechsel;
import de.passgenau.api.fall.kategorie.Kundenkategorie;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.fall.verlauf.Integration;
import de.passgenau.api.fall.verlauf.Integrationsende;
import de.passgenau.catalogue.erfolg.Kategorienwechsel;
import de.passgenau.catalogue.erfolg.Teilnahmeende;
import de.passgenau.catalogue.erfolg.Teilnahmeergebnis;
import org.jspecify.annotations.Nullable;

/**
 * What success is measured by in one case, and nothing else of it (M-07).
 *
 * @param gesperrt   whether its processing is restricted; then it counts nowhere
 * @param kategorien in the order in which they hold
 * @param arbeit     work and training that was taken up
 */
record Fallentwicklung(
        String fall,
        boolean gesperrt,
        List<Kategoriestand> kategorien,
        List<Zeit> arbeit,
        List<Hemmniszeit> hemmnisse) {

    /** Whoever has work within four weeks has found it at the end; so long people take to record what has changed. */
    private static final int NACHLAUF_IN_TAGEN = 28;
    private static final int MONATE_DANACH = 6;

    record Kategoriestand(LocalDate ab, Kundenkategorie kategorie) {}

    /** @param bis the last day; null if it goes on */
    record Zeit(LocalDate von, @Nullable LocalDate bis) {

        boolean trifft(LocalDate erster, LocalDate letzter) {
            return !von.isAfter(letzter) && (bis == null || !bis.isBefore(erster));
        }
    }

    /** @param geloest the day on which it was solved; null if it is not */
    record Hemmniszeit(String code, LocalDate seit, @Nullable LocalDate geloest) {

        boolean offenAm(LocalDate tag) {
            return !seit.isAfter(tag) && (geloest == null || !geloest.isBefore(tag));
        }

        boolean geloestBis(LocalDate tag) {
            return geloest != null && !geloest.isAfter(tag);
        }
    }

    static Fallentwicklung von(Fall fall) {
        var akte = fall.verlauf().geltend();
        return new Fallentwicklung(fall.kennung(), fall.zustand() == Zustand.GESPERRT,
                akte.kategorien()
                        .entscheidungen()
                        .stream()
                        .map(eine -> new Kategoriestand(eine.gueltigVon(), eine.kategorie()))
                        .toList(),
                arbeit(akte), akte.hemmnisse().lagen().stream().map(Fallentwicklung::hemmnis).toList());
    }

    private static List<Zeit> arbeit(Fallverlauf akte) {
        var integrationen = akte.betreuung().integrationen();
        return integrationen.alle()
                .stream()
                .map((Integration eine) -> new Zeit(eine.tag(),
                        integrationen.ende(eine.id()).map(Integrationsende::tag).orElse(null)))
                .toList();
    }

    private static Hemmniszeit hemmnis(Hemmnislage lage) {
        var geloest = lage.verlauf()
                .stream()
                .filter(wechsel -> wechsel.stand() == Bearbeitungsstand.ERFOLGREICH_ERLEDIGT)
                .map(Standwechsel::tag)
                .findFirst();
        return new Hemmniszeit(lage.art().name(), lage.hemmnis().kopf().seit(), geloest.orElse(null));
    }

    /** @param halbesJahr whether what is known of half a year later is counted */
    Teilnahmeergebnis ergebnis(Teilnahmeende ende, boolean halbesJahr) {
        var antritt = ende.antritt();
        if (antritt == null) {
            return new Teilnahmeergebnis(ende, null, null, null, Set.of(), Set.of());
        }
        var danach = ende.tag().plusDays(NACHLAUF_IN_TAGEN);
        var spaeter = ende.tag().plusMonths(MONATE_DANACH);
        return new Teilnahmeergebnis(ende, inArbeit(ende.tag(), danach), halbesJahr ? inArbeit(spaeter, spaeter) : null,
                kategorienwechsel(antritt, danach), codes(offene(antritt)),
                codes(offene(antritt).filter(eines -> eines.geloestBis(danach))));
    }

    private boolean inArbeit(LocalDate von, LocalDate bis) {
        return arbeit.stream().anyMatch(zeit -> zeit.trifft(von, bis));
    }

    private Stream<Hemmniszeit> offene(LocalDate tag) {
        return hemmnisse.stream().filter(eines -> eines.offenAm(tag));
    }

    private static Set<String> codes(Stream<Hemmniszeit> zeiten) {
        return zeiten.map(Hemmniszeit::code).collect(Collectors.toSet());
    }

    private @Nullable Kategorienwechsel kategorienwechsel(LocalDate vorher, LocalDate nachher) {
        var erste = kategorie(vorher);
        var letzte = kategorie(nachher);
        return erste.isEmpty() || letzte.isEmpty()
                ? null
                : new Kategorienwechsel(erste.get().name(), letzte.get().name(),
                        letzte.get().istBesserAls(erste.get()));
    }

    private Optional<Kundenkategorie> kategorie(LocalDate tag) {
        return kategorien.stream()
                .filter(stand -> !stand.ab().isAfter(tag))
                .map(Kategoriestand::kategorie)
                .reduce((frueher, spaeter) -> spaeter);
    }
}
