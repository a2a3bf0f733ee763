package de.passgenau.api.vermittlung.webhook;

import org.jspecify.annotations.Nullable;

/** What callers say of webhooks. */
final class Webhookeingaben {

    private Webhookeingaben() {}

    /** @param suchauftragId null for all of the caller's */
    record WebhookEinrichtenEingabe(
            @Nullable String name,
            @Nullable String adresse,
            @Nullable String suchauftragId) {}

    /** How it is to be from now on, as a whole. */
    record WebhookAendernEingabe(
            String id,
            int version,
            @Nullable String name,
            @Nullable String adresse,
            boolean aktiv) {}

    /** Which one goes. */
    record WebhookLoeschenEingabe(String id, int version) {}

    /** @param ueberlappungStunden for how long the former key is valid, too */
    record WebhookSchluesselErneuernEingabe(String id, int version, int ueberlappungStunden) {}
}
