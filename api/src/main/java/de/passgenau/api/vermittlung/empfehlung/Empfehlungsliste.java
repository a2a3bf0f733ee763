package de.passgenau.api.vermittlung.empfehlung;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection.Edge;
import de.passgenau.api.liste.Connection.PageInfo;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.protokoll.Abgleichlauf;
import de.passgenau.api.protokoll.Abgleichlauf.Richtung;
import de.passgenau.api.vermittlung.empfehlung.Empfehlungssuche.Gefunden;
import de.passgenau.api.vermittlung.rangliste.Ranglisten;
import de.passgenau.api.vermittlung.rangliste.TrefferConnection;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.bewertung.Gewichte;
import org.springframework.stereotype.Component;

/** Offers and Maßnahmen for a case in one order: one search and one read for each of the two, whatever the size of the page. */
@Component
class Empfehlungsliste {

    private final Empfehlungssuche suche;
    private final Empfehlungsmarken marken;
    private final Ranglisten ranglisten;
    private final Clock clock;

    Empfehlungsliste(Empfehlungssuche suche, Empfehlungsmarken marken, Ranglisten ranglisten, Clock clock) {
        this.suche = suche;
        this.marken = marken;
        this.ranglisten = ranglisten;
        this.clock = clock;
    }

    TrefferConnection<Empfehlung> fuer(Fall fall, Seitenangabe seite, Einsicht einsicht) {
        var heute = LocalDate.now(clock);
        if (fall.zustand() != Zustand.OFFEN) {
            return TrefferConnection.leer(new Massstab(Gewichte.fuerStellen(), heute));
        }
        var hier = marken.ort(fall.kennung(), seite.marke());
        var gefunden = suche.suche(fall, seite, hier, einsicht);
        var blatt = Blatt.von(gefunden, seite, hier);
        var lauf = blatt.gezeigt().isEmpty() ? null : ranglisten.vermerke(lauf(fall, gefunden, blatt), einsicht);
        var edges = edges(fall, gefunden, blatt);
        return new TrefferConnection<>(edges, new PageInfo(blatt.danachMehr(), blatt.davorMehr(),
                edges.isEmpty() ? null : edges.getFirst().cursor(), edges.isEmpty() ? null : edges.getLast().cursor()),
                gefunden.gesamt(), lauf, heute, List.of(), List.of());
    }

    /** By the measure of the common order, so that who passes over an offer that fits has to say why (I-02). */
    private static Abgleichlauf lauf(Fall fall, Gefunden gefunden, Blatt blatt) {
        return new Abgleichlauf(Richtung.EMPFEHLUNGEN_FUER_FALL, fall.bezug(), gefunden.datenstand(),
                gefunden.gewichte(), blatt.davor().rang() + 1, blatt.gezeigt()
                        .stream()
                        .map(eine -> new Abgleichlauf.Platz(eine.kennung(), Blatt.ORDNUNG.wert(eine)))
                        .toList());
    }

    private List<Edge<Empfehlung>> edges(Fall fall, Gefunden gefunden, Blatt blatt) {
        var edges = new ArrayList<Edge<Empfehlung>>();
        var ort = blatt.davor();
        for (var eine : blatt.gezeigt()) {
            ort = ort.dahinter(eine);
            var cursor = marken.cursor(fall.kennung(), ort);
            gefunden.zeige(eine, Blatt.ORDNUNG.istVorrangig(eine))
                    .ifPresent(empfehlung -> edges.add(new Edge<>(cursor, empfehlung)));
        }
        return edges;
    }
}
