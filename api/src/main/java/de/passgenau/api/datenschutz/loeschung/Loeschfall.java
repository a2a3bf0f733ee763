package de.passgenau.api.datenschutz.loeschung;

import java.time.LocalDate;
import java.util.Objects;

import de.passgenau.api.fall.FallId;
import de.passgenau.api.fall.angaben.Verwahrung;
import de.passgenau.api.graphql.zugriff.Geschuetzt;
import de.passgenau.api.protokoll.Fallschluessel;
import org.springframework.data.annotation.Id;

/** As much of a case as it takes to decide whether it goes. */
record Loeschfall(@Id FallId id, long version, String fallnummer, Verwahrung verwahrung, Fallschluessel schluessel)
        implements
            Geschuetzt {

    Loeschfall {
        verwahrung = Objects.requireNonNullElse(verwahrung, Verwahrung.keine());
    }

    @Override
    public String bezug() {
        return schluessel.bezug();
    }

    /** A case with what the rule makes of it. */
    record Beurteilt(Loeschfall fall, Loeschregel.Urteil urteil, LocalDate faelligAb) {}
}
