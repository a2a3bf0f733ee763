package de.passgenau.api.massnahme;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallmerkmale;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.Knotenart;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.liste.Suche;
import de.passgenau.api.security.Anrufer;
import de.passgenau.matching.Ordnung;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The people who take part in the Maßnahmen of the caller's Träger. */
@Controller
class TeilnehmerController implements Knotenart<Teilnehmer> {

    private static final Ordnung NACH_AENDERUNG = new Ordnung(Fallmerkmale.GEAENDERT_AM, true);

    private final Dokumentliste<Fall> liste;
    private final Teilnehmersicht sicht;
    private final Kennungen kennungen;

    TeilnehmerController(Dokumentliste<Fall> liste, Teilnehmersicht sicht, Kennungen kennungen) {
        this.liste = liste;
        this.sicht = sicht;
        this.kennungen = kennungen;
    }

    @QueryMapping
    Connection<Teilnehmer> teilnehmer(Seitenangabe seite, Einsicht einsicht) {
        return liste.fuer(Fallsicht.teilnehmer(einsicht.anrufer()), einsicht)
                .seite(Suche.nachAllem(), NACH_AENDERUNG, seite)
                .als(sicht::teilnehmer);
    }

    @SchemaMapping
    String id(Teilnehmer teilnehmer) {
        return kennungen.global(Teilnehmer.class, teilnehmer.kennung());
    }

    @Override
    public Class<Teilnehmer> typ() {
        return Teilnehmer.class;
    }

    @Override
    public Map<String, Teilnehmer> finde(Set<String> ids, Anrufer anrufer) {
        return liste.leser()
                .lade(ids, Fallsicht.teilnehmer(anrufer))
                .stream()
                .collect(Collectors.toMap(Fall::kennung, sicht::teilnehmer));
    }
}
