package de.passgenau.api.vermittlung.vorschlag;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import de.passgenau.api.fall.FallId;
import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag.Paar;
import de.passgenau.catalogue.Spur;

/** Proposals as tests need them. */
final class Vorschlagsbeispiel {

    /** A Tuesday. */
    static final LocalDate TAG = LocalDate.of(2026, 12, 1);

    private Vorschlagsbeispiel() {}

    static Vermittlungsvorschlag neu(String id) {
        return Vermittlungsvorschlag.gemacht(new VorschlagId(id),
                new Paar(new FallId("fall"), "bezug", new StellenangebotId("stelle")),
                new Vorschlagsanlass("Kennt den Betrieb.", true, null), tat(TAG));
    }

    static Vorschlagstat tat(LocalDate tag) {
        return new Vorschlagstat("demo-ags", tag,
                Spur.begonnen(Instant.from(tag.atStartOfDay(ZoneOffset.UTC)), List.of()));
    }
}
