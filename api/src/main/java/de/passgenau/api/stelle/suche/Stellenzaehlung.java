package de.passgenau.api.stelle.suche;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Suche;
import de.passgenau.api.stelle.OffeneStellen;
import de.passgenau.api.stelle.Stellenangebot;
import org.springframework.stereotype.Component;

/** Counts offers in their list, without reading any. */
@Component
class Stellenzaehlung implements OffeneStellen {

    private final Dokumentliste<Stellenangebot> liste;
    private final Clock clock;

    Stellenzaehlung(Dokumentliste<Stellenangebot> liste, Clock clock) {
        this.liste = liste;
        this.clock = clock;
    }

    @Override
    public Map<String, Long> jeBeruf(Einsicht einsicht) {
        var sicht = liste.fuer(einsicht);
        var heute = LocalDate.now(clock).toString();
        var stehende = Suche.nachAllem()
                .nur(Stellenmerkmale.FREI, List.of(String.valueOf(true)))
                .nur(Stellenmerkmale.BIS, Stellenfrage.werte(sicht, Suche.nachAllem(), Stellenmerkmale.BIS,
                        letzter -> letzter.compareTo(heute) >= 0));
        return sicht.zaehle(stehende, List.of(Stellenmerkmale.BERUF))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(zahl -> zahl.getKey().getFirst(), Map.Entry::getValue));
    }
}
