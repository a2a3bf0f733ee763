package de.passgenau.api.vermittlung.webhook.zustellung;

import java.time.Instant;

import de.passgenau.api.fall.FallId;
import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.api.vermittlung.meldung.Trefferaenderung;
import de.passgenau.api.vermittlung.suchauftrag.SuchauftragId;
import de.passgenau.api.vermittlung.webhook.Webhook;
import de.passgenau.catalogue.Dokument;
import de.passgenau.catalogue.Spur;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One thing that is told to one address. It waits until it has arrived, or was tried often enough; then it is kept for some
 * days, so that it can be told again.
 *
 * @param schema  version of the document's form
 * @param strecke what has to be told in its order
 * @param nummer  its place there
 */
@Document(Zustellung.SAMMLUNG)
public record Zustellung(
        @Id String id,
        @Version long version,
        int schema,
        String besitzer,
        String webhook,
        String strecke,
        long nummer,
        Inhalt inhalt,
        Lauf lauf,
        Spur spur) implements Dokument {

    static final String SAMMLUNG = "webhookzustellungen";
    private static final int SCHEMA = 1;

    /**
     * What is told, without anything about a person.
     *
     * @param fall  of a person who is found
     * @param marke behind which the search goes on
     */
    public record Inhalt(
            Ereignisart art,
            @Nullable SuchauftragId suchauftrag,
            @Nullable Trefferaenderung aenderung,
            @Nullable StellenangebotId stelle,
            @Nullable FallId fall,
            @Nullable Integer punkte,
            @Nullable String marke) {

        static final Inhalt PRUEFUNG = new Inhalt(Ereignisart.PRUEFUNG, null, null, null, null, null, null);

        public static Inhalt luecke(SuchauftragId suchauftrag, String marke) {
            return new Inhalt(Ereignisart.LUECKE, suchauftrag, null, null, null, null, marke);
        }
    }

    /**
     * How far it has got.
     *
     * @param ab            not to be tried before
     * @param reserviertBis until when some process is at it; null if none is
     * @param fehler        of the last try
     * @param antwort       status of the last answer
     */
    record Lauf(
            Zustellstand stand,
            int versuche,
            Instant ab,
            @Nullable Instant reserviertBis,
            @Nullable Zustellfehler fehler,
            @Nullable Integer antwort,
            @Nullable Instant erledigtAm) {

        static Lauf neu(Instant jetzt) {
            return new Lauf(Zustellstand.OFFEN, 0, jetzt, null, null, null, null);
        }
    }

    /** @param platz its place in the order of what is told of one search */
    public static Zustellung neu(Webhook webhook, Platz platz, Inhalt inhalt, Spur spur) {
        return new Zustellung(platz.id, 0, SCHEMA, webhook.besitzer(), webhook.id(), platz.strecke, platz.nummer,
                inhalt, Lauf.neu(spur.angelegtAm()), spur);
    }

    /** Where it stands in an order. */
    public record Platz(String id, String strecke, long nummer) {}

    Zustellung mit(Lauf neuer) {
        return new Zustellung(id, version, schema, besitzer, webhook, strecke, nummer, inhalt, neuer, spur);
    }

    Zustellung reserviert(Instant bis) {
        return mit(new Lauf(lauf.stand, lauf.versuche, lauf.ab, bis, lauf.fehler, lauf.antwort, null));
    }

    /** As if nobody had tried it. */
    Zustellung freigegeben() {
        return mit(new Lauf(lauf.stand, lauf.versuche, lauf.ab, null, lauf.fehler, lauf.antwort, null));
    }

    Zustellung zugestellt(Versuch versuch, Instant jetzt) {
        return mit(new Lauf(Zustellstand.ZUGESTELLT, lauf.versuche + 1, lauf.ab, null, null, versuch.status(), jetzt));
    }

    Zustellung misslungen(Versuch versuch, Instant ab) {
        return mit(new Lauf(Zustellstand.OFFEN, lauf.versuche + 1, ab, null, versuch.fehler(), versuch.status(), null));
    }

    Zustellung gescheitert(Versuch versuch, Instant jetzt) {
        return mit(new Lauf(Zustellstand.GESCHEITERT, lauf.versuche + 1, lauf.ab, null, versuch.fehler(),
                versuch.status(), jetzt));
    }

    Zustellung verworfen(Instant jetzt) {
        return mit(new Lauf(Zustellstand.VERWORFEN, lauf.versuche, lauf.ab, null, Zustellfehler.KEIN_ZUGRIFF, null,
                jetzt));
    }

    public Zustellstand stand() {
        return lauf.stand;
    }

    public int versuche() {
        return lauf.versuche;
    }

    public @Nullable Zustellfehler fehler() {
        return lauf.fehler;
    }

    public @Nullable Integer antwort() {
        return lauf.antwort;
    }

    public @Nullable Instant erledigtAm() {
        return lauf.erledigtAm;
    }

    boolean istOffen() {
        return lauf.stand == Zustellstand.OFFEN;
    }

    boolean istPruefung() {
        return inhalt.art == Ereignisart.PRUEFUNG;
    }

    /** When it may be tried next. */
    Instant faellig() {
        var bis = lauf.reserviertBis;
        return bis != null && bis.isAfter(lauf.ab) ? bis : lauf.ab;
    }

    @Override
    public String kennung() {
        return id;
    }
}
