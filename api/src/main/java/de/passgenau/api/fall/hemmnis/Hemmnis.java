package de.passgenau.api.fall.hemmnis;

import de.passgenau.api.fall.eintrag.Kopf;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands in the way of the Zielberuf, as it was recognised.
 *
 * @param prioritaet 1 is worked on first
 * @param bedeutung why it matters for the Zielberuf (P-04)
 * @param hinweis which certificate, which language level; null without
 */
public record Hemmnis(
        Kopf kopf,
        Hemmnisart art,
        Ursachenort ort,
        int prioritaet,
        String bedeutung,
        @Nullable String hinweis) implements Hemmniseintrag {

    public static final int LETZTE_PRIORITAET = 99;

    public Hemmnis {
        if (prioritaet < 1 || prioritaet > LETZTE_PRIORITAET) {
            throw new IllegalArgumentException("A priority lies between 1 and 99: " + prioritaet);
        }
        if (bedeutung.isBlank()) {
            throw new IllegalArgumentException("It is said why " + art + " matters for the Zielberuf");
        }
    }
}
