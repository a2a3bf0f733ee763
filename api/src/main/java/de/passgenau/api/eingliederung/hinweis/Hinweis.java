package de.passgenau.api.eingliederung.hinweis;

import java.util.List;

import de.passgenau.api.fall.eintrag.EintragId;
import org.jspecify.annotations.Nullable;

/**
 * Something is missing in a case or has to be done next.
 *
 * @param regel id of the rule that says so
 * @param satz which sentence says it
 * @param angaben what the sentence is filled with
 * @param eintrag what it is about; null if it is about the whole case
 */
public record Hinweis(String regel, String satz, List<Object> angaben, @Nullable EintragId eintrag) {

    public Hinweis {
        angaben = List.copyOf(angaben);
    }

    static Hinweis of(String regel, String satz, Object... angaben) {
        return new Hinweis(regel, satz, List.of(angaben), null);
    }

    static Hinweis zu(EintragId eintrag, String regel, String satz, Object... angaben) {
        return new Hinweis(regel, satz, List.of(angaben), eintrag);
    }

    public @Nullable EintragId eintragId() {
        return eintrag;
    }
}
