package de.passgenau.api.vermittlung.vollmacht;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Fallmanagerart;
import de.passgenau.api.security.Rolle;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The roles and Geschäftsstellen that somebody's last token named, so that what is done for him later on shows no more
 * than he may see. Whom he deputises for is asked anew each time.
 *
 * @param besitzer subject at the identity provider
 * @param am       when his token was last seen
 */
@Document(Vollmacht.SAMMLUNG)
record Vollmacht(
        @Id String besitzer,
        int schema,
        Set<Rolle> rollen,
        Set<String> geschaeftsstellen,
        @Nullable Fallmanagerart fallmanagerArt,
        Instant am) {

    static final String SAMMLUNG = "vollmachten";
    private static final int SCHEMA = 1;
    private static final Duration FRISCH = Duration.ofDays(1);

    Vollmacht {
        rollen = Set.copyOf(rollen);
        geschaeftsstellen = Set.copyOf(geschaeftsstellen);
    }

    static Vollmacht von(Anrufer anrufer, Instant jetzt) {
        return new Vollmacht(anrufer.kennung(), SCHEMA, anrufer.rollen(), anrufer.geschaeftsstellen(),
                anrufer.fallmanagerArt(), jetzt);
    }

    /** Whether the other one says nothing new, and is not much later. */
    boolean gilt(Vollmacht spaetere) {
        return rollen.equals(spaetere.rollen) && geschaeftsstellen.equals(spaetere.geschaeftsstellen)
                && fallmanagerArt == spaetere.fallmanagerArt && spaetere.am.isBefore(am.plus(FRISCH));
    }

    Anrufer anrufer(Set<String> vertretene) {
        return new Anrufer(besitzer, null, rollen, geschaeftsstellen, null, null, fallmanagerArt, vertretene);
    }
}
