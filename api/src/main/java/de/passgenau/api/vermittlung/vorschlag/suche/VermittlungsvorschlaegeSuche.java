package de.passgenau.api.vermittlung.vorschlag.suche;

import java.util.List;

import de.passgenau.api.vermittlung.vorschlag.Rueckmeldung;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsstand;
import org.jspecify.annotations.Nullable;

/** What proposals are searched by: every field at once, one of the values of each. */
record VermittlungsvorschlaegeSuche(
        @Nullable List<String> faelle,
        @Nullable List<String> kandidaten,
        @Nullable List<String> stellenangebote,
        @Nullable List<Vorschlagsstand> staende,
        @Nullable Boolean nurOffene,
        @Nullable Boolean ueberfaellig,
        @Nullable List<Rueckmeldung.Seite> ohneRueckmeldungVon,
        @Nullable Boolean nurEigene) {

    static final VermittlungsvorschlaegeSuche NACH_ALLEM = new VermittlungsvorschlaegeSuche(null, null, null, null,
            null, null, null, null);
}
