package de.passgenau.api.fristen.arbeitsliste;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.security.Anrufer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The work list of a caller: found in memory, and one read of the store for all the cases that it shows. */
@Component
class Arbeitslistenauskunft {

    private final Arbeitsstoff stoff;
    private final Dokumentliste<Fall> faelle;
    private final Clock clock;

    Arbeitslistenauskunft(Arbeitsstoff stoff, Dokumentliste<Fall> faelle, Clock clock) {
        this.stoff = stoff;
        this.faelle = faelle;
        this.clock = clock;
    }

    Arbeitsliste fuer(ArbeitslisteWunsch wunsch, Einsicht einsicht) {
        var anrufer = einsicht.anrufer();
        var sicht = Fallsicht.akten(anrufer);
        var wessen = wessen(wunsch, anrufer);
        var frage = frage(wunsch);
        var gruppen = stoff.plan(frage, wessen, sicht).gruppen();
        var gezeigt = gruppen.values().stream().flatMap(alle -> alle.stream().limit(wunsch.je())).toList();
        var gelesen = gelesen(gezeigt, einsicht);
        return new Arbeitsliste(frage.heute(), gruppen.entrySet()
                .stream()
                .map(gruppe -> new Arbeitsliste.Gruppe(gruppe.getKey(), gruppe.getValue().size(),
                        posten(gruppe.getValue().stream().limit(wunsch.je()), gelesen)))
                .toList());
    }

    private Arbeitsfrage frage(ArbeitslisteWunsch wunsch) {
        var heute = LocalDate.now(clock);
        var gestern = heute.minusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return new Arbeitsfrage(heute, Objects.requireNonNullElse(wunsch.seit(), gestern), wunsch.wochen(),
                clock.getZone());
    }

    private static Set<String> wessen(ArbeitslisteWunsch wunsch, Anrufer anrufer) {
        return wunsch.mitVertretung()
                ? Stream.concat(Stream.of(anrufer.kennung()), anrufer.vertretungen().stream())
                        .collect(Collectors.toSet())
                : Set.of(anrufer.kennung());
    }

    private Map<String, Fall> gelesen(List<Arbeitsanlass> gezeigt, Einsicht einsicht) {
        return gezeigt.isEmpty()
                ? Map.of()
                : faelle.fuer(einsicht)
                        .lade(gezeigt.stream().map(Arbeitsanlass::fall).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Fall::kennung, Function.identity()));
    }

    /** Nothing for a case that was removed, or moved out of sight, between the search and the read. */
    private static List<Arbeitsliste.Posten> posten(Stream<Arbeitsanlass> anlaesse, Map<String, Fall> gelesen) {
        return anlaesse
                .flatMap(anlass -> Stream.ofNullable(gelesen.get(anlass.fall()))
                        .map(fall -> new Arbeitsliste.Posten(anlass.zeit().toLocalDate(), anlass.regel(),
                                anlass.satz(), fall)))
                .toList();
    }

    /**
     * What a caller wants on the list.
     *
     * @param seit changes from then on; null for since yesterday
     * @param je how many of each group are shown
     */
    record ArbeitslisteWunsch(@Nullable Instant seit, int wochen, int je, boolean mitVertretung) {}
}
