package de.passgenau.api.vermittlung.treffer;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import de.passgenau.api.eingabe.Satz;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.Knotensuche;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.vermittlung.rangliste.Rangwunsch.FuerFall;
import de.passgenau.api.vermittlung.rangliste.TrefferConnection;
import de.passgenau.api.vermittlung.rangliste.Trefferhinweis;
import de.passgenau.catalogue.durchgang.Durchgang;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Maßnahmen for a case in GraphQL. */
@Controller
class MassnahmentrefferController {

    private final Dokumentliste<Fall> faelle;
    private final Massnahmenrangliste rangliste;
    private final Kennungen kennungen;
    private final MessageSource messages;

    MassnahmentrefferController(Dokumentliste<Fall> faelle, Massnahmenrangliste rangliste, Kennungen kennungen,
            MessageSource messages) {
        this.faelle = faelle;
        this.rangliste = rangliste;
        this.kennungen = kennungen;
        this.messages = messages;
    }

    @QueryMapping
    @Nullable
    TrefferConnection<MassnahmeTreffer> massnahmenFuerFall(@Arguments FuerFall anfrage, Einsicht einsicht) {
        var wunsch = anfrage.wunsch();
        Optional<Fall> fall = faelle.fuer(einsicht).lade(kennungen.id(Fall.class, anfrage.fallId()));
        return fall.map(einer -> rangliste.fuer(einer, wunsch, einsicht)).orElse(null);
    }

    @SchemaMapping(typeName = "Massnahmeeinstieg")
    CompletableFuture<@Nullable Durchgang> durchgang(Einstiegsmoeglichkeit einstieg, Knotensuche knoten) {
        return knoten.perId(Durchgang.class, einstieg.kennung());
    }

    @SchemaMapping
    String satz(Trefferhinweis hinweis, Locale locale) {
        return Satz.von(messages, "treffer." + hinweis.art().name(), hinweis.angaben(), locale);
    }
}
