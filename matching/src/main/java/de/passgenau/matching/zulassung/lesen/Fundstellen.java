package de.passgenau.matching.zulassung.lesen;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.lesen.stueck.Stelle;

/** Where in the text each condition of a rule stands; two equal conditions have a place each. */
public final class Fundstellen {

    private final Map<Bedingung, Stelle> stellen = new IdentityHashMap<>();

    Fundstellen() {}

    void merke(Bedingung bedingung, Stelle stelle) {
        stellen.put(bedingung, stelle);
    }

    /** Empty for a condition that was not read from this text. */
    public Optional<Stelle> von(Bedingung bedingung) {
        return Optional.ofNullable(stellen.get(bedingung));
    }
}
