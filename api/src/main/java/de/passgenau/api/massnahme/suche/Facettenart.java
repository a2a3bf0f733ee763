package de.passgenau.api.massnahme.suche;

import java.util.Arrays;
import java.util.List;

/** What the Maßnahmen found are counted by; the same values as in the SDL. */
enum Facettenart {
    INSTRUMENT(Katalogmerkmale.INSTRUMENT),
    BEREICH(Katalogmerkmale.BEREICH),
    RECHTSGRUNDLAGE(Katalogmerkmale.RECHTSGRUNDLAGE),
    ZIELGRUPPE(Katalogmerkmale.ZIELGRUPPE),
    HEMMNIS(Katalogmerkmale.HEMMNIS),
    ORT(Katalogmerkmale.ORT),
    TRAEGER(Katalogmerkmale.TRAEGER),
    STATUS(Katalogmerkmale.STATUS),
    BEGINN_MONAT(Katalogmerkmale.MONAT),
    PLAETZE(Katalogmerkmale.PLAETZE);

    private final String feld;

    Facettenart(String feld) {
        this.feld = feld;
    }

    String feld() {
        return feld;
    }

    static List<String> felder() {
        return Arrays.stream(values()).map(Facettenart::feld).toList();
    }
}
