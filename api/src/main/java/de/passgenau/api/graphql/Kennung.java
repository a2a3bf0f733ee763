package de.passgenau.api.graphql;

/**
 * The id of an object in the clear; it never leaves the application.
 *
 * @param typ the name of its type in the SDL
 */
record Kennung(String typ, String id) {

    static Kennung of(String text) {
        var colon = text.indexOf(':');
        return new Kennung(text.substring(0, colon), text.substring(colon + 1));
    }
}
