package de.passgenau.api.massnahme.zulassung;

import de.passgenau.catalogue.steckbrief.Steckbrief;
import org.jspecify.annotations.Nullable;

/** Who gets in, by all that a Steckbrief says: by its rule, and by the ages and groups that it is made for. */
record Zugangssicht(Steckbrief steckbrief) {

    public @Nullable String regel() {
        return steckbrief.zugang().regel();
    }

    public @Nullable String gleichartig() {
        return steckbrief.zugang().gleichartig();
    }

    public int sperreMonate() {
        return steckbrief.zugang().sperreMonate();
    }
}
