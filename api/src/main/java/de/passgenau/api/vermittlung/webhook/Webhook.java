package de.passgenau.api.vermittlung.webhook;

import java.time.Instant;

import de.passgenau.api.vermittlung.suchauftrag.SuchauftragId;
import de.passgenau.catalogue.Dokument;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An address that is told of hits: of one saved search, or of all of its owner. It rests when its owner says so, or when
 * it cannot be reached for too long.
 *
 * @param schema      version of the document's form
 * @param besitzer    subject at the identity provider
 * @param suchauftrag null for all of the owner's
 */
@Document(Webhook.SAMMLUNG)
public record Webhook(
        @Id String id,
        @Version long version,
        int schema,
        String besitzer,
        String name,
        String adresse,
        @Nullable SuchauftragId suchauftrag,
        Schluesselfolge schluessel,
        @Nullable Pause pause,
        Spur spur) implements Dokument {

    public static final String SAMMLUNG = "webhooks";
    private static final int SCHEMA = 1;

    /**
     * Which key signs.
     *
     * @param nummer   from 1, one more with each change
     * @param altesBis until when the one before signs as well; null if it does not
     */
    public record Schluesselfolge(int nummer, @Nullable Instant altesBis) {

        boolean giltAltes(Instant jetzt) {
            return nummer > 1 && altesBis != null && jetzt.isBefore(altesBis);
        }
    }

    /** Since when nothing is sent, and why. */
    public record Pause(Pausengrund grund, Instant seit) {}

    static Webhook neu(String id, String besitzer, Angaben angaben, Spur spur) {
        return new Webhook(id, 0, SCHEMA, besitzer, angaben.name, angaben.adresse, angaben.suchauftrag,
                new Schluesselfolge(1, null), null, spur);
    }

    Webhook geaendert(String neuerName, String neueAdresse, @Nullable Pause neuePause, Spur neueSpur) {
        return new Webhook(id, version, schema, besitzer, neuerName, neueAdresse, suchauftrag, schluessel, neuePause,
                neueSpur);
    }

    Webhook mitNeuemSchluessel(@Nullable Instant altesBis, Spur neueSpur) {
        return new Webhook(id, version, schema, besitzer, name, adresse, suchauftrag,
                new Schluesselfolge(schluessel.nummer + 1, altesBis), pause, neueSpur);
    }

    Webhook pausiert(Pausengrund grund, Instant jetzt) {
        return new Webhook(id, version, schema, besitzer, name, adresse, suchauftrag, schluessel,
                new Pause(grund, jetzt), spur);
    }

    /** The same, after a call that has not changed it. */
    public Webhook nach(Spur neueSpur) {
        return new Webhook(id, version, schema, besitzer, name, adresse, suchauftrag, schluessel, pause, neueSpur);
    }

    public boolean istAktiv() {
        return pause == null;
    }

    @Override
    public String kennung() {
        return id;
    }

    /** What its owner says of it. */
    record Angaben(String name, String adresse, @Nullable SuchauftragId suchauftrag) {}
}
