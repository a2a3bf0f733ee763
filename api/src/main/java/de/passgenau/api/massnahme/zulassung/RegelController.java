package de.passgenau.api.massnahme.zulassung;

import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Admission rules in GraphQL: while somebody writes one, and of a Steckbrief. */
@Controller
class RegelController {

    private static final int LAENGE = 4_000;

    private final Regelkunde kunde;

    RegelController(Regelkunde kunde) {
        this.kunde = kunde;
    }

    @QueryMapping
    Regelsicht zulassungsregel(@Argument String text) {
        if (text.length() > LAENGE) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.regeltext", LAENGE, text.length());
        }
        return Regelsicht.von(text, kunde.lies(text));
    }

    @SchemaMapping
    Zugangssicht zugang(Steckbrief steckbrief) {
        return new Zugangssicht(steckbrief);
    }

    /** Whom it is made for is part of it, and what the law says of people under age. */
    @SchemaMapping(typeName = "Massnahmezugang")
    Regelsicht zulassung(Zugangssicht zugang) {
        return Regelsicht.von(zugang.regel(), kunde.mitJugendschutz(zugang.steckbrief()));
    }
}
