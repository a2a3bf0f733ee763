package de.passgenau.api.vermittlung.vorschlag.vorgang;

import java.util.List;

/**
 * What somebody should know who does something with a proposal; it stops nothing.
 *
 * @param regel which rule says it
 * @param satz  key of the sentence that says it
 */
record Vorschlagshinweis(String regel, String satz, List<Object> angaben) {

    Vorschlagshinweis {
        angaben = List.copyOf(angaben);
    }
}
