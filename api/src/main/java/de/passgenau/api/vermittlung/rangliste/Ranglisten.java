package de.passgenau.api.vermittlung.rangliste;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Ergebnis.Angenommen;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection.Edge;
import de.passgenau.api.liste.Connection.PageInfo;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.protokoll.Abgleichlauf;
import de.passgenau.api.protokoll.Abgleichprotokoll;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.protokoll.Protokoll;
import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Rangliste;
import de.passgenau.matching.bewertung.Gewichte;
import org.springframework.stereotype.Component;

/** Turns the pages of rankings over, and has each written down before anybody sees it. */
@Component
public class Ranglisten {

    private final Rangmarken marken;
    private final Abgleichprotokoll protokoll;
    private final Kennungen kennungen;
    private final Clock clock;

    Ranglisten(Rangmarken marken, Abgleichprotokoll protokoll, Kennungen kennungen, Clock clock) {
        this.marken = marken;
        this.protokoll = protokoll;
        this.kennungen = kennungen;
        this.clock = clock;
    }

    /**
     * What was ranked for whom.
     *
     * @param gegenstand token of the case, or id of the Maßnahme, that was ranked for
     */
    public record Anlass(Abgleichlauf.Richtung richtung, String gegenstand, Einsicht einsicht) {}

    /** Ranks as of today, by weights as they are wished; if these are wrong, it says so instead. */
    public <T> TrefferConnection<T> nach(Gewichtung gewichtung, Function<Massstab, TrefferConnection<T>> rangfolge) {
        var heute = LocalDate.now(clock);
        return switch (gewichtung.gewichte()) {
            case Abgelehnt<Gewichte>(var stand, var fehler) ->
                TrefferConnection.abgelehnt(heute, Gewicht.alle(gewichtung.vorgabe()), fehler);
            case Angenommen<Gewichte>(var gewichte) -> rangfolge.apply(new Massstab(gewichte, heute));
        };
    }

    /** By one search. */
    public Rangseite seite(String rangfolge, Seitenangabe seite, Function<Ausschnitt, Rangliste> suche) {
        var cursor = seite.marke();
        var stelle = cursor == null ? null : marken.stelle(rangfolge, cursor);
        return new Rangseite(rangfolge, seite, stelle, suche.apply(
                new Ausschnitt(seite.anzahl(), stelle == null ? null : stelle.marke(), seite.rueckwaerts())));
    }

    /** Whoever is not there any more, or has moved out of sight since the search, is left out. */
    public <T> List<Edge<T>> edges(Rangseite seite, Map<String, T> treffer) {
        var edges = new ArrayList<Edge<T>>();
        for (int i = 0; i < seite.plaetze().size(); i++) {
            var einer = treffer.get(seite.plaetze().get(i).id());
            if (einer != null) {
                edges.add(new Edge<>(cursor(seite, i), einer));
            }
        }
        return edges;
    }

    public PageInfo pageInfo(Rangseite seite) {
        int letzter = seite.plaetze().size() - 1;
        return new PageInfo(seite.liste().danachMehr(), seite.liste().davorMehr(),
                letzter < 0 ? null : cursor(seite, 0), letzter < 0 ? null : cursor(seite, letzter));
    }

    private String cursor(Rangseite seite, int i) {
        return marken.cursor(seite.rangfolge(), seite.ab() + i, seite.plaetze().get(i));
    }

    /**
     * The id of the run, once it is written down.
     *
     * @param bezug token of the case, or id of the Maßnahme, from the id of a place; none if it is not shown
     */
    public String vermerkt(Rangseite seite, Anlass anlass, Function<String, List<String>> bezug) {
        var liste = seite.liste();
        var lauf = new Abgleichlauf(anlass.richtung, anlass.gegenstand, liste.laufkennung(),
                liste.gewichte().replace('+', ':'),
                seite.ab(), liste.plaetze()
                        .stream()
                        .flatMap(platz -> bezug.apply(platz.id())
                                .stream()
                                .map(wer -> new Abgleichlauf.Platz(wer, platz.punkte())))
                        .toList());
        return vermerke(lauf, anlass.einsicht);
    }

    /** The id of the run, once it is written down. */
    public String vermerke(Abgleichlauf lauf, Einsicht einsicht) {
        var geschrieben = protokoll.abgeglichen(Handlung.von(einsicht), lauf);
        Protokoll.warte(geschrieben);
        return kennungen.global(Abgleichlauf.class, geschrieben.join());
    }
}
