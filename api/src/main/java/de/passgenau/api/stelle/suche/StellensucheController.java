package de.passgenau.api.stelle.suche;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.api.liste.Suche;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.suche.Stellenanfrage.Feld;
import de.passgenau.api.stelle.suche.Stellenanfrage.Sortierwunsch;
import de.passgenau.api.verzeichnis.Ortskunde;
import de.passgenau.api.verzeichnis.Umkreis;
import de.passgenau.matching.Ordnung;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The search for offers in GraphQL: one question to the list, one read in the store, whatever the size of the page. */
@Controller
class StellensucheController {

    private final Dokumentliste<Stellenangebot> liste;
    private final Ortskunde orte;
    private final Kennungen kennungen;
    private final Clock clock;

    StellensucheController(Dokumentliste<Stellenangebot> liste, Ortskunde orte, Kennungen kennungen, Clock clock) {
        this.liste = liste;
        this.orte = orte;
        this.kennungen = kennungen;
        this.clock = clock;
    }

    @QueryMapping
    Connection<Stellenangebot> stellenangebote(@Arguments Stellenanfrage anfrage, Einsicht einsicht) {
        var wunsch = anfrage.wunsch();
        var worte = Suche.nachText(wunsch.text()).text();
        var sicht = liste.fuer(einsicht);
        var frage = new Stellenfrage(wunsch, Suche.nachAllem(), einsicht.anrufer().kennung(), LocalDate.now(clock));
        var umkreis = frage.umkreis(sicht, orte);
        return sicht.finde(frage.suche(sicht, umkreis, kennungen).mitWorten(worte, List.of()),
                ordnung(anfrage.sortierung(), worte, umkreis), anfrage.seite()).seite();
    }

    /** Without a wish what fits the words best, then what is nearest, else what was reported last. */
    private static Ordnung ordnung(@Nullable Sortierwunsch wunsch, String worte, Optional<Umkreis> umkreis) {
        if (wunsch == null) {
            return ordnung(new Sortierwunsch(worte.isBlank() && umkreis.isPresent() ? Feld.ENTFERNUNG : Feld.RELEVANZ,
                    null), worte, umkreis);
        }
        return switch (wunsch.feld()) {
            case RELEVANZ -> worte.isBlank()
                    ? Ordnung.nachZahl(Stellenmerkmale.GEMELDET, true)
                    : Ordnung.nachRelevanz(worte);
            case TITEL -> new Ordnung(Sortierung.Feld.NAME.name(), wunsch.absteigend());
            case GEAENDERT_AM -> new Ordnung(Sortierung.Feld.GEAENDERT_AM.name(), wunsch.absteigend());
            case GEMELDET_AM -> Ordnung.nachZahl(Stellenmerkmale.GEMELDET, wunsch.absteigend());
            case BEGINN -> Ordnung.nachZahl(Stellenmerkmale.BEGINN, wunsch.absteigend());
            case ENTFERNUNG -> umkreis
                    .map(einer -> Ordnung.nachRang(Stellenmerkmale.LAGE, wunsch.absteigend(), einer.bezug(),
                            einer.meter()))
                    .orElseThrow(() -> new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.entfernung-ohne-ort"));
        };
    }
}
