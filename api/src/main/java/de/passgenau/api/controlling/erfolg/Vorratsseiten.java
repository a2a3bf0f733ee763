package de.passgenau.api.controlling.erfolg;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import de.passgenau.api.graphql.Siegel;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Connection.Edge;
import de.passgenau.api.liste.Connection.PageInfo;
import de.passgenau.api.liste.Seitenangabe;
import org.springframework.stereotype.Component;

/** Pages through what is kept in memory; what comes or goes meanwhile shifts no page. */
@Component
class Vorratsseiten {

    private final Siegel siegel;

    Vorratsseiten(Siegel siegel) {
        this.siegel = siegel;
    }

    /**
     * @param name  of the field that shows them
     * @param alle  in their order
     * @param platz by which they are in order; of each its own
     */
    <E> Connection<E> seite(String name, List<E> alle, Function<E, String> platz, Seitenangabe angabe) {
        var reihe = new Reihe<>("seite:" + name, platz, siegel);
        var auswahl = alle.stream().filter(reihe.jenseits(angabe)).toList();
        var anzahl = Math.min(angabe.anzahl(), auswahl.size());
        var seite = angabe.rueckwaerts()
                ? auswahl.subList(auswahl.size() - anzahl, auswahl.size())
                : auswahl.subList(0, anzahl);
        return new Connection<>(seite.stream().map(einer -> new Edge<>(reihe.marke(einer), einer)).toList(),
                reihe.lage(alle, seite), alle.size());
    }

    private record Reihe<E>(String zweck, Function<E, String> platz, Siegel siegel) {

        PageInfo lage(List<E> alle, List<E> seite) {
            return seite.isEmpty()
                    ? new PageInfo(false, false, null, null)
                    : new PageInfo(!seite.getLast().equals(alle.getLast()), !seite.getFirst().equals(alle.getFirst()),
                            marke(seite.getFirst()), marke(seite.getLast()));
        }

        Predicate<E> jenseits(Seitenangabe angabe) {
            var marke = angabe.marke();
            if (marke == null) {
                return einer -> true;
            }
            var grenze = siegel.oeffne(zweck, marke)
                    .orElseThrow(() -> new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.marke"));
            return angabe.rueckwaerts()
                    ? einer -> platz.apply(einer).compareTo(grenze) < 0
                    : einer -> platz.apply(einer).compareTo(grenze) > 0;
        }

        String marke(E einer) {
            return siegel.verschliesse(zweck, platz.apply(einer));
        }
    }
}
