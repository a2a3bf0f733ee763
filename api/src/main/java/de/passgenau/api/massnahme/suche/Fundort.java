package de.passgenau.api.massnahme.suche;

/** In which part of a Maßnahme words were found; the same values as in the SDL. */
enum Fundort {
    /** The title or an occupational field. */
    TITEL,
    BESCHREIBUNG,
    ZIELE,
    INHALTE,
    ERFOLGSFAKTOREN,
    BETEILIGTE,
    RECHTSGRUNDLAGEN,
    ART,
    ZIELGRUPPEN,
    HEMMNISSE,
    ORTE,
    TRAEGER;

    /** @param name of the text in the entry; empty for a short one */
    static Fundort von(String name) {
        return name.isEmpty() ? TITEL : valueOf(name);
    }
}
