package de.passgenau.api.vermittlung.vorschlag.vorgang;

import java.util.Locale;

import de.passgenau.api.eingabe.Satz;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag;
import de.passgenau.api.vermittlung.vorschlag.vorgang.Vorschlagsgang.Vorschlagsbezug;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How callers name proposals, and what is said to them. */
@Component
class Vorschlagsworte {

    private final Kennungen kennungen;
    private final MessageSource messages;

    Vorschlagsworte(Kennungen kennungen, MessageSource messages) {
        this.kennungen = kennungen;
        this.messages = messages;
    }

    Vorschlagsbezug bezug(String global, int version) {
        return new Vorschlagsbezug(kennungen.id(Vermittlungsvorschlag.class, global), version, null);
    }

    String satz(Vorschlagshinweis hinweis, Locale sprache) {
        return Satz.von(messages, "eingabe." + hinweis.satz(), hinweis.angaben(), sprache);
    }
}
