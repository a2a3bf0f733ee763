package de.passgenau.api.vermittlung.vorschlag.vorgang;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag.Paar;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsanlass;

/** Who is to be proposed for what, and why, after everything but the account has been looked at. */
record Vorschlagslage(Fall fall, Stellenangebot stelle, Vorschlagsanlass anlass) {

    Paar paar() {
        return new Paar(fall.id(), fall.bezug(), stelle.id());
    }
}
