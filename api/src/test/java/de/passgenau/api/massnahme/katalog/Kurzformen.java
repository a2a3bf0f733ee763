package de.passgenau.api.massnahme.katalog;

import de.passgenau.api.store.Kurzform;
import de.passgenau.catalogue.TraegerId;

/** How the ids of the catalogue are stored, for contracts with stores. */
public final class Kurzformen {

    private Kurzformen() {}

    public static Kurzform<?>[] alle() {
        var teile = new KatalogConfiguration();
        return new Kurzform<?>[] {teile.massnahmeId(), teile.durchgangId(), teile.teilnahmeId(), teile.fallkennung(),
                new Kurzform<>(TraegerId.class, TraegerId::new, TraegerId::wert)};
    }
}
