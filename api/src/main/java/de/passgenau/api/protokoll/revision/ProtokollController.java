package de.passgenau.api.protokoll.revision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import de.passgenau.api.graphql.fehler.Meldungen;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.protokoll.ablage.Pruefbericht;
import de.passgenau.api.protokoll.kette.Befund;
import de.passgenau.api.protokoll.kette.Kettenbericht;
import graphql.schema.DataFetchingFieldSelectionSet;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The protocol in GraphQL, for those who watch over it. */
@Controller
class ProtokollController {

    private final Protokollauskunft auskunft;
    private final Protokollpruefung pruefung;
    private final Meldungen meldungen;

    ProtokollController(Protokollauskunft auskunft, Protokollpruefung pruefung, Meldungen meldungen) {
        this.auskunft = auskunft;
        this.pruefung = pruefung;
        this.meldungen = meldungen;
    }

    @QueryMapping
    Connection<Eintragsicht> protokoll(@Argument @Nullable ProtokollSuche suche, Seitenangabe seite,
            Einsicht einsicht, DataFetchingFieldSelectionSet auswahl) {
        return auskunft.seite(Handlung.von(einsicht), suche, seite, auswahl.contains("totalCount"));
    }

    @QueryMapping
    Pruefbericht protokollPruefung(@Argument @Nullable LocalDate von, @Argument @Nullable LocalDate bis,
            Einsicht einsicht) {
        return pruefung.pruefe(Handlung.von(einsicht), von, bis, anzahl -> {});
    }

    @SchemaMapping(typeName = "ProtokollPruefung")
    List<Kettenbericht> ketten(Pruefbericht bericht) {
        return bericht.berichte();
    }

    @SchemaMapping(typeName = "ProtokollKette")
    String kette(Kettenbericht bericht) {
        return bericht.instanz();
    }

    @SchemaMapping(typeName = "ProtokollBefund", field = "kette")
    @Nullable
    String ketteDesBefunds(Befund befund) {
        return befund.instanz().isEmpty() ? null : befund.instanz();
    }

    @SchemaMapping(typeName = "ProtokollBefund")
    String meldung(Befund befund, Locale sprache) {
        return meldungen.text(sprache, "protokoll.befund." + befund.art().name());
    }
}
