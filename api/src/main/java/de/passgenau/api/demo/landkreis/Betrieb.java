package de.passgenau.api.demo.landkreis;

import java.util.List;

import de.passgenau.catalogue.Anschrift;
import de.passgenau.catalogue.Erreichbarkeit;

/**
 * An employer.
 *
 * @param betriebsnummer of the range 000…, which is never assigned
 * @param branche        a name of {@code Branche}
 * @param felder         the fields of work in which it has jobs
 */
public record Betrieb(
        String kennung,
        String betriebsnummer,
        String name,
        String branche,
        Anschrift anschrift,
        Erreichbarkeit erreichbarkeit,
        List<String> felder) {

    public Betrieb {
        felder = List.copyOf(felder);
    }
}
