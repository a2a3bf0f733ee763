package de.passgenau.api.vermittlung.guete.sammlung;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A wished occupation: a title alone, or with its code. */
public record Berufsangabe(String titel, @Nullable String kldb) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Berufsangabe nurTitel(String titel) {
        return new Berufsangabe(titel, null);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Berufsangabe mitCode(@JsonProperty("titel") @Nullable String titel,
            @JsonProperty("kldb") @Nullable String kldb) {
        return new Berufsangabe(Objects.requireNonNullElse(titel, ""), kldb);
    }
}
