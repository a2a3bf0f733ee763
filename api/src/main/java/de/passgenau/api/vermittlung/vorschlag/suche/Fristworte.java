package de.passgenau.api.vermittlung.vorschlag.suche;

import java.util.List;
import java.util.Locale;

import de.passgenau.api.eingabe.Satz;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsfristen.Frist;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** N-18: says by when something has to be done about a proposal, and why by then. */
@Component
class Fristworte {

    private final MessageSource messages;

    Fristworte(MessageSource messages) {
        this.messages = messages;
    }

    String erklaerung(Frist frist, Locale sprache) {
        var dauer = Locale.ENGLISH.getLanguage().equals(sprache.getLanguage())
                ? frist.dauer().englisch()
                : frist.dauer().toString();
        return Satz.von(messages, "vorschlagsfrist." + frist.stand(), List.of(frist.seit(), dauer, frist.faelligAm()),
                sprache);
    }
}
