package de.passgenau.api.graphql.fehler;

import java.util.Locale;

import org.springframework.context.MessageSource;

/** The sentences for people, German or English. */
public final class Meldungen {

    private final MessageSource quelle;

    Meldungen(MessageSource quelle) {
        this.quelle = quelle;
    }

    /** The sentence of a refusal. */
    public String zu(Abgewiesen abgewiesen, Locale sprache) {
        return text(sprache, abgewiesen.meldungsschluessel(), abgewiesen.argumente());
    }

    /** The sentence under a key of messages.properties, its places filled. */
    public String text(Locale sprache, String schluessel, Object... argumente) {
        return quelle.getMessage(schluessel, argumente, sprache);
    }
}
