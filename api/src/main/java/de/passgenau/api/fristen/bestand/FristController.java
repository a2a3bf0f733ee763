package de.passgenau.api.fristen.bestand;

import java.util.Locale;
import java.util.Objects;

import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Seitenangabe;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What is due, in GraphQL. */
@Controller
class FristController {

    private final Fristenauskunft auskunft;

    FristController(Fristenauskunft auskunft) {
        this.auskunft = auskunft;
    }

    @QueryMapping
    Connection<Fristsicht> fristen(@Argument @Nullable FristenSuche suche, Seitenangabe seite, Einsicht einsicht) {
        return auskunft.seite(Objects.requireNonNullElseGet(suche, FristenSuche::keine), seite, einsicht);
    }

    @SchemaMapping(typeName = "Frist")
    String erklaerung(Fristsicht frist, Locale sprache) {
        return frist.erklaerung().apply(sprache);
    }

    @SchemaMapping(typeName = "Fristregel")
    String titel(Fristsicht.Regelsicht regel, Locale sprache) {
        return sprache.getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Objects.requireNonNullElse(regel.titelEnglisch(), regel.titel())
                : regel.titel();
    }
}
