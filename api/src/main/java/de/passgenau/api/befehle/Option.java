package de.passgenau.api.befehle;

import org.jspecify.annotations.Nullable;

/**
 * An option of a command.
 *
 * @param name without the dashes
 * @param wert name of its value in the help text, or null for a switch
 * @param text what it does, in German
 */
public record Option(String name, @Nullable String wert, String text) {

    public static Option schalter(String name, String text) {
        return new Option(name, null, text);
    }

    public static Option mitWert(String name, String wert, String text) {
        return new Option(name, wert, text);
    }

    String schreibweise() {
        return wert == null ? "--" + name : "--" + name + " <" + wert + ">";
    }
}
