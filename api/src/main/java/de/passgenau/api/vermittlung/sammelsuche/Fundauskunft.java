package de.passgenau.api.vermittlung.sammelsuche;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.api.datenschutz.Abschnitt;
import de.passgenau.api.datenschutz.Abschnitt.Eintrag;
import de.passgenau.api.datenschutz.Auskunftsquelle;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Abgleichlauf;
import de.passgenau.api.protokoll.Abgleichlauf.Richtung;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.rangliste.Ranglisten;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Tells what was found for a case, as far as it still stands; written down before anybody sees it. */
@Component
class Fundauskunft {

    private final Fundablage ablage;
    private final Dokumentliste<Stellenangebot> stellen;
    private final Ranglisten ranglisten;
    private final Clock clock;

    Fundauskunft(Fundablage ablage, Dokumentliste<Stellenangebot> stellen, Ranglisten ranglisten, Clock clock) {
        this.ablage = ablage;
        this.stellen = stellen;
        this.ranglisten = ranglisten;
        this.clock = clock;
    }

    /** Empty if nothing was ever searched for it. */
    Optional<StellenfundeSicht> fuer(Fall fall, Einsicht einsicht) {
        return ablage.von(fall.kennung()).map(funde -> {
            var gezeigte = gezeigte(funde, einsicht);
            var lauf = gezeigte.isEmpty() ? null : vermerkt(fall, funde, gezeigte, einsicht);
            return new StellenfundeSicht(funde.tag(), funde.treffer(), lauf, gezeigte);
        });
    }

    private List<StellenfundeSicht.Fund> gezeigte(Stellenfunde funde, Einsicht einsicht) {
        var stehende = stehende(funde, einsicht);
        return funde.funde()
                .stream()
                .flatMap(fund -> Stream.ofNullable(stehende.get(fund.stelle()))
                        .map(stelle -> new StellenfundeSicht.Fund(stelle, fund.punkte(), fund.seit(),
                                fund.seit().equals(funde.tag()))))
                .toList();
    }

    private Map<String, Stellenangebot> stehende(Stellenfunde funde, Einsicht einsicht) {
        var heute = LocalDate.now(clock);
        return stellen.fuer(einsicht)
                .lade(funde.funde().stream().map(Stellenfunde.Fund::stelle).collect(Collectors.toSet()))
                .stream()
                .filter(stelle -> stelle.suchtAm(heute))
                .collect(Collectors.toMap(Stellenangebot::kennung, Function.identity()));
    }

    private String vermerkt(Fall fall, Stellenfunde funde, List<StellenfundeSicht.Fund> gezeigte, Einsicht einsicht) {
        return ranglisten.vermerke(new Abgleichlauf(Richtung.STELLEN_FUER_FALL, fall.bezug(), funde.laufkennung(),
                funde.gewichte().replace('+', ':'), 1, gezeigte.stream()
                        .map(fund -> new Abgleichlauf.Platz(fund.stellenangebot().kennung(), fund.punkte()))
                        .toList()),
                einsicht);
    }

    /** Tells the person herself, of what stands and what does not. */
    @Component
    static class Eigenauskunft implements Auskunftsquelle {

        private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

        private final Fundablage ablage;
        private final Dokumentliste<Stellenangebot> stellen;

        Eigenauskunft(Fundablage ablage, Dokumentliste<Stellenangebot> stellen) {
            this.ablage = ablage;
            this.stellen = stellen;
        }

        @Override
        public Class<Stellenfunde> typ() {
            return Stellenfunde.class;
        }

        @Override
        public List<Abschnitt> abschnitte(Fall fall) {
            return ablage.von(fall.kennung())
                    .map(funde -> new Abschnitt("Stellen, die von selbst gesucht worden sind", eintraege(funde)))
                    .stream()
                    .toList();
        }

        @Override
        public Map<String, Object> gespeichert(Fall fall) {
            return ablage.von(fall.kennung())
                    .<Map<String, Object>>map(funde -> Map.of(Stellenfunde.SAMMLUNG, eintraege(funde)))
                    .orElse(Map.of(Stellenfunde.SAMMLUNG, List.of()));
        }

        private List<Eintrag> eintraege(Stellenfunde funde) {
            var titel = stellen.leser()
                    .lade(funde.funde().stream().map(Stellenfunde.Fund::stelle).toList(), Sichtfilter.alles())
                    .stream()
                    .collect(Collectors.toMap(Stellenangebot::kennung, stelle -> stelle.oeffentlich().titel()));
            return Stream.concat(
                    Stream.of(new Eintrag("Zuletzt gesucht am", List.of(TAG.format(funde.tag()),
                            "Passende Stellen: " + funde.treffer()))),
                    funde.funde()
                            .stream()
                            .map(fund -> new Eintrag(
                                    titel.getOrDefault(fund.stelle(), "Eine Stelle, die es nicht mehr gibt"),
                                    List.of("Punkte: " + fund.punkte(), "Gefunden seit: " + TAG.format(fund.seit())))))
                    .toList();
        }
    }
}
