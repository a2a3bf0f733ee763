package de.passgenau.api.fristen.regelwerk;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * When a rule is in force; open ends are null.
 *
 * @param bestand whether it also takes hold of what began before it; what would have been due earlier is due with its beginning
 */
public record Geltung(@Nullable LocalDate ab, @Nullable LocalDate bis, boolean bestand) {

    public static final Geltung IMMER = new Geltung(null, null, false);

    public Geltung {
        if (ab != null && bis != null && ab.isAfter(bis)) {
            throw new IllegalArgumentException("In force from " + ab + " to " + bis);
        }
    }

    public boolean umfasst(LocalDate tag) {
        return (ab == null || !tag.isBefore(ab)) && (bis == null || !tag.isAfter(bis));
    }
}
