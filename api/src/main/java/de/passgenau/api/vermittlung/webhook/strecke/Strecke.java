package de.passgenau.api.vermittlung.webhook.strecke;

import java.time.Instant;

import de.passgenau.api.vermittlung.suchauftrag.Suchauftrag;
import de.passgenau.api.vermittlung.suchauftrag.SuchauftragId;
import de.passgenau.api.vermittlung.webhook.Webhook;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How far one address has been told of one search.
 *
 * @param gesucht what is searched for; another thing begins anew
 * @param marke   behind which to go on; null to begin with what happens next
 * @param nummer  of the next delivery
 * @param am      when this was stored
 */
@Document(Strecke.SAMMLUNG)
record Strecke(
        @Id String id,
        @Version long version,
        int schema,
        String webhook,
        SuchauftragId suchauftrag,
        String gesucht,
        @Nullable String marke,
        long nummer,
        Instant am) {

    static final String SAMMLUNG = "webhookstrecken";
    private static final int SCHEMA = 1;

    static String id(Webhook webhook, Suchauftrag auftrag) {
        return webhook.id() + '/' + auftrag.id().wert();
    }

    static Strecke neu(Webhook webhook, Suchauftrag auftrag, @Nullable String marke, Instant jetzt) {
        return new Strecke(id(webhook, auftrag), 0, SCHEMA, webhook.id(), auftrag.id(), auftrag.wunsch().toString(),
                marke, 1, jetzt);
    }

    /** Something more is on its way. */
    Strecke hinter(String neueMarke) {
        return new Strecke(id, version, schema, webhook, suchauftrag, gesucht, neueMarke, nummer + 1, am);
    }

    Strecke bis(String neueMarke, Instant jetzt) {
        return new Strecke(id, version, schema, webhook, suchauftrag, gesucht, neueMarke, nummer, jetzt);
    }

    Strecke vonVorn(Suchauftrag auftrag, String neueMarke, Instant jetzt) {
        return new Strecke(id, version, schema, webhook, suchauftrag, auftrag.wunsch().toString(), neueMarke, nummer,
                jetzt);
    }

    boolean sucht(Suchauftrag auftrag) {
        return gesucht.equals(auftrag.wunsch().toString());
    }
}
