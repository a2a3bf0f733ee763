package de.passgenau.api.massnahme.suche;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Listensicht;
import de.passgenau.api.liste.Listensicht.Fundseite;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.api.liste.Suche;
import de.passgenau.api.massnahme.suche.MassnahmeConnection.Massnahmefund;
import de.passgenau.api.massnahme.suche.Massnahmenanfrage.Feld;
import de.passgenau.api.massnahme.suche.Massnahmenanfrage.Sortierwunsch;
import de.passgenau.api.verzeichnis.Ortskunde;
import de.passgenau.api.verzeichnis.Umkreis;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.recht.Rechtsfrage;
import de.passgenau.catalogue.recht.Rechtsverzeichnis;
import de.passgenau.matching.Ordnung;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Searches the catalogue: one question to the list, one read in the store, whatever the size of the page. */
@Component
class Massnahmensucher {

    private final Dokumentliste<Massnahme> liste;
    private final Durchgangskunde durchgaenge;
    private final Ortskunde orte;
    private final Kennungen kennungen;

    Massnahmensucher(Dokumentliste<Massnahme> liste, Durchgangskunde durchgaenge, Ortskunde orte, Kennungen kennungen) {
        this.liste = liste;
        this.durchgaenge = durchgaenge;
        this.orte = orte;
        this.kennungen = kennungen;
    }

    /** What was told while the lists were filled need not wait for the first search. */
    @EventListener(ApplicationReadyEvent.class)
    void beginne() {
        durchgaenge.bringeNach(liste);
    }

    /** @param facetten which fields are counted */
    Fund finde(Massnahmenanfrage anfrage, Einsicht einsicht, List<String> facetten) {
        durchgaenge.bringeNach(liste);
        var wunsch = anfrage.wunsch();
        var text = Suche.nachText(wunsch.text()).text();
        var recht = Rechtsfrage.in(text, frage -> !codes(frage).isEmpty());
        var worte = recht.worte();
        var sicht = liste.fuer(einsicht);
        var frage = new Suchfrage(wunsch, umkreis(wunsch, sicht),
                recht.fragen().stream().map(Massnahmensucher::codes).toList());
        var seite = sicht.finde(frage.suche(sicht, kennungen, orte).mitWorten(worte, facetten),
                ordnung(anfrage.sortierung(), worte, frage.umkreis()), anfrage.seite());
        return new Fund(seite, seite.seite().edges().stream().map(edge -> {
            var fundstellen = Stream.concat(
                    seite.fundstellen().getOrDefault(edge.node().kennung(), List.of()).stream(),
                    new Zitatstelle(recht.fragen()).in(edge.node().steckbrief()).stream())
                    .sorted(Comparator.comparing(stelle -> Fundort.von(stelle.name())))
                    .toList();
            return new Massnahmefund(edge.cursor(), edge.node(), fundstellen, km(edge.node(), frage.umkreis()));
        }).toList());
    }

    private static Set<String> codes(Rechtsfrage frage) {
        return Rechtsverzeichnis.mitgeliefert().codes(frage.zitat());
    }

    private Optional<Umkreis> umkreis(MassnahmenSuche wunsch, Listensicht<Massnahme> sicht) {
        return Optional.ofNullable(wunsch.umkreis())
                .map(umkreis -> orte.um(umkreis.ort(), Suchfrage.werte(sicht, Katalogmerkmale.LAGE)));
    }

    private @Nullable Double km(Massnahme massnahme, Optional<Umkreis> umkreis) {
        return umkreis.map(einer -> einer.km(durchgaenge.lage(massnahme).ortsschluessel())).orElse(null);
    }

    private static Ordnung ordnung(@Nullable Sortierwunsch wunsch, String worte, Optional<Umkreis> umkreis) {
        if (wunsch == null) {
            return ordnung(new Sortierwunsch(worte.isBlank() && umkreis.isPresent() ? Feld.ENTFERNUNG : Feld.RELEVANZ,
                    null), worte, umkreis);
        }
        return switch (wunsch.feld()) {
            case RELEVANZ -> worte.isBlank()
                    ? new Ordnung(Sortierung.Feld.NAME.name(), false)
                    : Ordnung.nachRelevanz(worte);
            case NAME -> new Ordnung(Sortierung.Feld.NAME.name(), wunsch.absteigend());
            case GEAENDERT_AM -> new Ordnung(Sortierung.Feld.GEAENDERT_AM.name(), wunsch.absteigend());
            case BEGINN -> Ordnung.nachZahl(Katalogmerkmale.BEGINN, wunsch.absteigend());
            case ENTFERNUNG -> umkreis
                    .map(einer -> Ordnung.nachRang(Katalogmerkmale.LAGE, wunsch.absteigend(), einer.bezug(),
                            einer.meter()))
                    .orElseThrow(() -> Abgewiesen.imFeld("suche.umkreis", "fehler.entfernung-ohne-ort"));
        };
    }

    /** Short texts by which Maßnahmen are known, and in which a word begins like this. */
    List<String> vorschlaege(String text, Einsicht einsicht, int anzahl) {
        return liste.fuer(einsicht).vorschlaege(Suche.nachText(text).text(), anzahl);
    }

    /** What was found, and what the search says of each. */
    record Fund(Fundseite<Massnahme> seite, List<Massnahmefund> funde) {}
}
