package de.passgenau.api.vermittlung.empfehlung;

import java.util.List;
import java.util.Optional;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.vermittlung.rangliste.TrefferConnection;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What to do next for a case, in GraphQL. */
@Controller
class EmpfehlungController {

    private final Dokumentliste<Fall> faelle;
    private final Empfehlungsliste liste;
    private final Hebelrechnung rechnung;
    private final Kennungen kennungen;

    EmpfehlungController(Dokumentliste<Fall> faelle, Empfehlungsliste liste, Hebelrechnung rechnung,
            Kennungen kennungen) {
        this.faelle = faelle;
        this.liste = liste;
        this.rechnung = rechnung;
        this.kennungen = kennungen;
    }

    @QueryMapping
    @Nullable
    TrefferConnection<Empfehlung> empfehlungenFuerFall(@Arguments Empfehlungsanfrage anfrage, Einsicht einsicht) {
        var seite = anfrage.seite();
        return fall(anfrage.fallId(), einsicht).map(fall -> liste.fuer(fall, seite, einsicht)).orElse(null);
    }

    @QueryMapping
    List<Hebelwirkung> hebel(@Argument String fallId, @Argument @Nullable Integer first, Einsicht einsicht) {
        var seite = new Seitenangabe(first, null, null, null);
        return fall(fallId, einsicht).map(fall -> rechnung.fuer(fall, seite.anzahl(), einsicht)).orElse(List.of());
    }

    private Optional<Fall> fall(String global, Einsicht einsicht) {
        return faelle.fuer(einsicht).lade(kennungen.id(Fall.class, global));
    }

    /** All arguments of the common order. */
    record Empfehlungsanfrage(
            String fallId,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before) {

        Seitenangabe seite() {
            return new Seitenangabe(first, after, last, before);
        }
    }
}
