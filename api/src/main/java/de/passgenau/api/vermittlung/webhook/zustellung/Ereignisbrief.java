package de.passgenau.api.vermittlung.webhook.zustellung;

import java.util.LinkedHashMap;
import java.util.Map;

import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.Kandidat;
import de.passgenau.api.vermittlung.suchauftrag.Suchauftrag;
import de.passgenau.api.vermittlung.webhook.Webhook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a receiver reads: that something has happened to a hit and which one it is, by ids that say nothing to anybody else.
 * What there is to know of it he asks for, with rights of his own.
 */
@Component
class Ereignisbrief {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Kennungen kennungen;

    Ereignisbrief(Kennungen kennungen) {
        this.kennungen = kennungen;
    }

    String id(Zustellung eine) {
        return kennungen.global(Zustellung.class, eine.kennung());
    }

    String text(Zustellung eine) {
        var inhalt = eine.inhalt();
        var felder = new LinkedHashMap<String, Object>();
        felder.put("ereignisId", id(eine));
        felder.put("art", inhalt.art());
        felder.put("webhookId", kennungen.global(Webhook.class, eine.webhook()));
        felder.put("nummer", eine.nummer());
        felder.put("zeitpunkt", eine.spur().angelegtAm().toString());
        setze(felder, "suchauftragId", id(Suchauftrag.class, inhalt.suchauftrag() == null
                ? null
                : inhalt.suchauftrag().wert()));
        setze(felder, "aenderung", inhalt.aenderung());
        setze(felder, "stellenangebotId", id(Stellenangebot.class, inhalt.stelle() == null
                ? null
                : inhalt.stelle().wert()));
        setze(felder, "kandidatId", id(Kandidat.class, inhalt.fall() == null ? null : inhalt.fall().wert()));
        setze(felder, "punkte", inhalt.punkte());
        setze(felder, "marke", inhalt.marke());
        return JSON.writeValueAsString(felder);
    }

    private @Nullable String id(Class<?> typ, @Nullable String id) {
        return id == null ? null : kennungen.global(typ, id);
    }

    private static void setze(Map<String, Object> felder, String name, @Nullable Object wert) {
        if (wert != null) {
            felder.put(name, wert);
        }
    }
}
