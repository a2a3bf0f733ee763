package de.passgenau.matching.zulassung.pruefung;

import de.passgenau.matching.zulassung.lesen.stueck.Stelle;

/** Something that may be wrong with a rule.
 *
 * @param text a German sentence */
public record Hinweis(Hinweisart art, Stelle stelle, String text) {}
