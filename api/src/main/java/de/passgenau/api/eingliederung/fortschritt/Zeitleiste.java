package de.passgenau.api.eingliederung.fortschritt;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.passgenau.api.fall.verlauf.Fallverlauf;

/** How far a person has come, as a line of days (C-02). */
public final class Zeitleiste {

    private static final Comparator<Integrationsfortschritt> REIHENFOLGE = Comparator
            .comparing(Integrationsfortschritt::tag)
            .thenComparing(Integrationsfortschritt::art)
            .thenComparing(Integrationsfortschritt::nach);

    private Zeitleiste() {}

    public static List<Integrationsfortschritt> von(Fallverlauf akte) {
        return Stream.of(erledigte(akte), verbesserte(akte), vervollstaendigte(akte), integrationen(akte))
                .flatMap(schritte -> schritte)
                .sorted(REIHENFOLGE)
                .toList();
    }

    private static Stream<Integrationsfortschritt> erledigte(Fallverlauf akte) {
        return akte.hemmnisse()
                .lagen()
                .stream()
                .flatMap(lage -> lage.verlauf()
                        .stream()
                        .filter(wechsel -> !wechsel.stand().istOffen())
                        .map(wechsel -> new Integrationsfortschritt(wechsel.tag(),
                                Integrationsfortschritt.Art.HEMMNIS_ERLEDIGT, wechsel.id(), null,
                                lage.hemmnis().art().name())));
    }

    private static Stream<Integrationsfortschritt> verbesserte(Fallverlauf akte) {
        var entscheidungen = akte.kategorien().entscheidungen();
        return IntStream.range(1, entscheidungen.size())
                .filter(i -> entscheidungen.get(i).kategorie().istBesserAls(entscheidungen.get(i - 1).kategorie()))
                .mapToObj(i -> new Integrationsfortschritt(entscheidungen.get(i).gueltigVon(),
                        Integrationsfortschritt.Art.KATEGORIE_VERBESSERT, entscheidungen.get(i).id(),
                        entscheidungen.get(i - 1).kategorie().name(), entscheidungen.get(i).kategorie().name()));
    }

    private static Stream<Integrationsfortschritt> vervollstaendigte(Fallverlauf akte) {
        var fassungen = akte.profil().fassungen();
        return IntStream.range(1, fassungen.size())
                .boxed()
                .flatMap(i -> fassungen.get(i - 1)
                        .angaben()
                        .luecken()
                        .stream()
                        .filter(luecke -> !fassungen.get(i).angaben().luecken().contains(luecke))
                        .map(luecke -> new Integrationsfortschritt(fassungen.get(i).gueltigVon(),
                                Integrationsfortschritt.Art.PROFIL_VERVOLLSTAENDIGT, fassungen.get(i).id(), null,
                                luecke.name())));
    }

    private static Stream<Integrationsfortschritt> integrationen(Fallverlauf akte) {
        return akte.betreuung()
                .integrationen()
                .alle()
                .stream()
                .map(eine -> new Integrationsfortschritt(eine.tag(), Integrationsfortschritt.Art.INTEGRATION,
                        eine.id(), null, eine.art().name()));
    }
}
