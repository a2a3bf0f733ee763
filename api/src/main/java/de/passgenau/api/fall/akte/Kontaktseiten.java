package de.passgenau.api.fall.akte;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import de.passgenau.api.fall.verlauf.Kontakt;
import de.passgenau.api.graphql.Siegel;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Connection.Edge;
import de.passgenau.api.liste.Connection.PageInfo;
import de.passgenau.api.liste.Seitenangabe;
import org.springframework.stereotype.Component;

/** Pages through the contacts of a case, the latest first; what is recorded meanwhile shifts no page. */
@Component
class Kontaktseiten {

    private static final String ZWECK = "seite:kontakte";
    private static final String TRENNER = "/";
    private static final Comparator<Kontakt> NEUESTE = Comparator.comparing(Kontaktseiten::platz).reversed();

    private final Siegel siegel;

    Kontaktseiten(Siegel siegel) {
        this.siegel = siegel;
    }

    Connection<Kontakt> seite(List<Kontakt> alle, Seitenangabe angabe) {
        var geordnet = alle.stream().sorted(NEUESTE).toList();
        var auswahl = geordnet.stream().filter(jenseits(angabe)).toList();
        var anzahl = Math.min(angabe.anzahl(), auswahl.size());
        var seite = angabe.rueckwaerts()
                ? auswahl.subList(auswahl.size() - anzahl, auswahl.size())
                : auswahl.subList(0, anzahl);
        return new Connection<>(seite.stream().map(einer -> new Edge<>(marke(einer), einer)).toList(),
                lage(geordnet, seite), geordnet.size());
    }

    private PageInfo lage(List<Kontakt> alle, List<Kontakt> seite) {
        return seite.isEmpty()
                ? new PageInfo(!alle.isEmpty(), false, null, null)
                : new PageInfo(!seite.getLast().equals(alle.getLast()), !seite.getFirst().equals(alle.getFirst()),
                        marke(seite.getFirst()), marke(seite.getLast()));
    }

    private Predicate<Kontakt> jenseits(Seitenangabe angabe) {
        var marke = angabe.marke();
        if (marke == null) {
            return kontakt -> true;
        }
        var grenze = siegel.oeffne(ZWECK, marke)
                .orElseThrow(() -> new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.marke"));
        return angabe.rueckwaerts()
                ? kontakt -> platz(kontakt).compareTo(grenze) > 0
                : kontakt -> platz(kontakt).compareTo(grenze) < 0;
    }

    private String marke(Kontakt kontakt) {
        return siegel.verschliesse(ZWECK, platz(kontakt));
    }

    /** By the day of the talk, then by that of its recording. */
    private static String platz(Kontakt kontakt) {
        return String.join(TRENNER, kontakt.tag().toString(), kontakt.erfasstAm().toString(), kontakt.id().wert());
    }
}
