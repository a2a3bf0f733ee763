package de.passgenau.catalogue.recht;

/** The kinds of instruments that a Maßnahme may be, each in its part of the catalogue. */
public enum Instrumentart {
    AKTIVIERUNG_UND_EINGLIEDERUNG(Katalogbereich.AKTIVIERUNG),
    AVGS(Katalogbereich.GUTSCHEINANGEBOT),
    FBW(Katalogbereich.WEITERBILDUNG),
    BERUFSAUSBILDUNG_AUSSERBETRIEBLICH(Katalogbereich.AUSSERBETRIEBLICHE_AUSBILDUNG),
    KOMMUNALE_LEISTUNG(Katalogbereich.KOMMUNALE_LEISTUNG),
    SPRACHFOERDERUNG(Katalogbereich.SPRACHE_UND_INTEGRATION),
    VERMITTLUNGSBUDGET(Katalogbereich.WEITERE_FOERDERUNG),
    EINGLIEDERUNGSZUSCHUSS(Katalogbereich.WEITERE_FOERDERUNG),
    EINSTIEGSGELD(Katalogbereich.WEITERE_FOERDERUNG),
    EINSTIEGSQUALIFIZIERUNG(Katalogbereich.WEITERE_FOERDERUNG),
    AUSBILDUNGSBEGLEITENDE_HILFEN(Katalogbereich.WEITERE_FOERDERUNG),
    ASSISTIERTE_AUSBILDUNG(Katalogbereich.WEITERE_FOERDERUNG),
    BERUFSVORBEREITUNG(Katalogbereich.WEITERE_FOERDERUNG),
    ARBEITSGELEGENHEIT(Katalogbereich.WEITERE_FOERDERUNG),
    BESCHAEFTIGUNGSFOERDERUNG(Katalogbereich.WEITERE_FOERDERUNG),
    FREIE_FOERDERUNG(Katalogbereich.WEITERE_FOERDERUNG),
    BERATUNGSANSATZ(Katalogbereich.WEITERE_FOERDERUNG),
    SONSTIGE(Katalogbereich.WEITERE_FOERDERUNG);

    private final Katalogbereich bereich;

    Instrumentart(Katalogbereich bereich) {
        this.bereich = bereich;
    }

    public Katalogbereich bereich() {
        return bereich;
    }
}
