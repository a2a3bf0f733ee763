package de.passgenau.api.vermittlung.empfehlung;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.matching.Matching;
import de.passgenau.matching.hebel.Aenderungen;
import de.passgenau.matching.hebel.Hebel;
import de.passgenau.matching.kenntnis.Kenntnisverzeichnis;
import org.springframework.stereotype.Component;

/** Which one Hemmnis, solved, or which one proof, gained, opens the most offers and Maßnahmen (N-01). */
@Component
class Hebelrechnung {

    /** More help for one change nobody reads. */
    private static final int HELFEN = 3;

    private final Matching matching;
    private final Dokumentliste<Massnahme> massnahmen;
    private final Hebelfragen fragen;
    private final Clock clock;
    private final Aenderungen aenderungen;

    Hebelrechnung(Matching matching, Dokumentliste<Massnahme> massnahmen, Hebelfragen fragen, Clock clock) {
        this.matching = matching;
        this.massnahmen = massnahmen;
        this.fragen = fragen;
        this.clock = clock;
        var kenntnisse = Kenntnisverzeichnis.mitgeliefert();
        this.aenderungen = new Aenderungen(kenntnisse::mitEingeschlossenen, kenntnisse::bezeichnung);
    }

    /** The most first; all that help are read at once. */
    List<Hebelwirkung> fuer(Fall fall, int anzahl, Einsicht einsicht) {
        if (fall.zustand() != Zustand.OFFEN) {
            return List.of();
        }
        var frage = fragen.fuer(fall, LocalDate.now(clock), einsicht);
        var hebel = matching.hebel(frage.person(), aenderungen, frage.stellen(), frage.massnahmen())
                .stream()
                .limit(anzahl)
                .toList();
        var gelesen = gelesen(hebel, einsicht);
        return hebel.stream()
                .map(einer -> new Hebelwirkung(Hebelwirkung.Art.von(einer.aenderung()), einer,
                        helfen(einer).flatMap(id -> Optional.ofNullable(gelesen.get(id)).stream()).toList()))
                .toList();
    }

    private static Stream<String> helfen(Hebel einer) {
        return einer.helfen().stream().limit(HELFEN);
    }

    private Map<String, Massnahme> gelesen(List<Hebel> hebel, Einsicht einsicht) {
        var ids = hebel.stream().flatMap(Hebelrechnung::helfen).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : massnahmen.fuer(einsicht)
                        .lade(ids)
                        .stream()
                        .collect(Collectors.toMap(Massnahme::kennung, Function.identity()));
    }
}
