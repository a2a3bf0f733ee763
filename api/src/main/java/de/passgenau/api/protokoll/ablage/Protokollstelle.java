package de.passgenau.api.protokoll.ablage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import java.time.Instant;
import java.util.Map;

import de.passgenau.api.protokoll.kette.Protokollart;
import de.passgenau.api.protokoll.kette.Protokolleintrag;
import de.passgenau.api.protokoll.kette.Vermerk;
import org.bson.conversions.Bson;

/** Where in the order of all entries, the newest first, one stands. */
public record Protokollstelle(Instant zeit, long nummer, String instanz) {

    public static Protokollstelle von(Protokolleintrag eintrag) {
        return new Protokollstelle(eintrag.zeit(), eintrag.nummer(), eintrag.instanz());
    }

    public String text() {
        return zeit.toEpochMilli() + ":" + nummer + ':' + instanz;
    }

    public static Protokollstelle gelesen(String text) {
        var teile = text.split(":", 3);
        return new Protokollstelle(Instant.ofEpochMilli(Long.parseLong(teile[0])), Long.parseLong(teile[1]), teile[2]);
    }

    /** Something to compare entries with. */
    Protokolleintrag alsEintrag() {
        return new Protokolleintrag(instanz, nummer, zeit, Vermerk.derAnwendung(Protokollart.EINSICHT, Map.of()), "",
                "");
    }

    Bson dahinter() {
        return or(lt("zeit", zeit), and(eq("zeit", zeit), lt("nummer", nummer)),
                and(eq("zeit", zeit), eq("nummer", nummer), lt("instanz", instanz)));
    }

    Bson davor() {
        return or(gt("zeit", zeit), and(eq("zeit", zeit), gt("nummer", nummer)),
                and(eq("zeit", zeit), eq("nummer", nummer), gt("instanz", instanz)));
    }
}
