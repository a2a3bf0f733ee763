package de.passgenau.api.fall.akte;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import de.passgenau.api.fall.eintrag.Eintrag;
import de.passgenau.api.graphql.Siegel;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Connection.Edge;
import de.passgenau.api.liste.Connection.PageInfo;
import de.passgenau.api.liste.Seitenangabe;
import org.springframework.stereotype.Component;

/** Pages through what a case has much of, the latest first; what is recorded meanwhile shifts no page. */
@Component
class Eintragsseiten {

    private static final String TRENNER = "/";

    private final Siegel siegel;

    Eintragsseiten(Siegel siegel) {
        this.siegel = siegel;
    }

    /**
     * Entries of one kind.
     *
     * @param name of the field that shows them
     * @param tag the day that they are about
     */
    record Reihe<E extends Eintrag>(String name, List<E> alle, Function<E, LocalDate> tag) {

        List<E> geordnet() {
            return alle.stream().sorted(Comparator.comparing(this::platz).reversed()).toList();
        }

        /** By its day, then by that of its recording. */
        String platz(E eintrag) {
            return String.join(TRENNER, tag.apply(eintrag).toString(), eintrag.erfasstAm().toString(),
                    eintrag.id().wert());
        }

        String zweck() {
            return "seite:" + name;
        }
    }

    <E extends Eintrag> Connection<E> seite(Reihe<E> reihe, Seitenangabe angabe) {
        var geordnet = reihe.geordnet();
        var auswahl = geordnet.stream().filter(jenseits(reihe, angabe)).toList();
        var anzahl = Math.min(angabe.anzahl(), auswahl.size());
        var seite = angabe.rueckwaerts()
                ? auswahl.subList(auswahl.size() - anzahl, auswahl.size())
                : auswahl.subList(0, anzahl);
        return new Connection<>(seite.stream().map(einer -> new Edge<>(marke(reihe, einer), einer)).toList(),
                lage(reihe, geordnet, seite), geordnet.size());
    }

    private <E extends Eintrag> PageInfo lage(Reihe<E> reihe, List<E> alle, List<E> seite) {
        return seite.isEmpty()
                ? new PageInfo(!alle.isEmpty(), false, null, null)
                : new PageInfo(!seite.getLast().equals(alle.getLast()), !seite.getFirst().equals(alle.getFirst()),
                        marke(reihe, seite.getFirst()), marke(reihe, seite.getLast()));
    }

    private <E extends Eintrag> Predicate<E> jenseits(Reihe<E> reihe, Seitenangabe angabe) {
        var marke = angabe.marke();
        if (marke == null) {
            return eintrag -> true;
        }
        var grenze = siegel.oeffne(reihe.zweck(), marke)
                .orElseThrow(() -> new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.marke"));
        return angabe.rueckwaerts()
                ? eintrag -> reihe.platz(eintrag).compareTo(grenze) > 0
                : eintrag -> reihe.platz(eintrag).compareTo(grenze) < 0;
    }

    private <E extends Eintrag> String marke(Reihe<E> reihe, E eintrag) {
        return siegel.verschliesse(reihe.zweck(), reihe.platz(eintrag));
    }
}
