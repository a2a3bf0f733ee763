package de.passgenau.matching.pflege;

import java.util.List;

/**
 * How an index differs from its source; what changed while both were read is left out.
 *
 * @param geprueft how many documents of the source were compared; none if the index is damaged
 * @param fehlend ids that only the source has
 * @param ueberzaehlig ids that only the index has
 * @param andereVersion ids of which the index has an older or a newer version
 * @param andererInhalt ids of which the index has the version and not the content
 * @param schaeden what is wrong with the index itself, a sentence each
 */
public record Pruefbericht(
        long geprueft,
        List<String> fehlend,
        List<String> ueberzaehlig,
        List<String> andereVersion,
        List<String> andererInhalt,
        List<String> schaeden) {

    public Pruefbericht {
        fehlend = List.copyOf(fehlend);
        ueberzaehlig = List.copyOf(ueberzaehlig);
        andereVersion = List.copyOf(andereVersion);
        andererInhalt = List.copyOf(andererInhalt);
        schaeden = List.copyOf(schaeden);
    }

    /** How many entries are not as the source has them. */
    public int abweichungen() {
        return fehlend.size() + ueberzaehlig.size() + andereVersion.size() + andererInhalt.size();
    }

    public boolean einwandfrei() {
        return abweichungen() == 0 && schaeden.isEmpty();
    }
}
