package de.passgenau.api.vermittlung.vorschlag;

import org.jspecify.annotations.Nullable;

/**
 * Why a proposal has ended without work: one of the codes of whoever has ended it, and words where the code does not say it.
 */
public record Vorschlagsgrund(
        @Nullable Arbeitgeberabsage arbeitgeberabsage,
        @Nullable Bewerberabsage bewerberabsage,
        @Nullable Ruecknahme ruecknahme,
        @Nullable String worte) {

    public static final Vorschlagsgrund KEINER = new Vorschlagsgrund(null, null, null, null);

    /** Why an employer does not want somebody; what it may not ask for is no reason (§ 36 SGB III). */
    public enum Arbeitgeberabsage {
        ANDERWEITIG_BESETZT,
        STELLE_ENTFALLEN,
        QUALIFIKATION,
        ERFAHRUNG,
        NACHWEIS,
        SPRACHE,
        ARBEITSZEIT,
        UNTERLAGEN,
        NICHT_VORGESTELLT,
        VORSTELLUNGSGESPRAECH,
        ANDERER
    }

    /** Why somebody does not want the job; nothing follows from it by itself, and health is not told (N-16). */
    public enum Bewerberabsage {
        ARBEITSZEIT,
        WEG,
        ENTGELT,
        TAETIGKEIT,
        NICHT_MOEGLICH,
        BETREUUNG,
        ANDERE_STELLE,
        AUSBILDUNG_ODER_MASSNAHME,
        ARBEITSBEDINGUNGEN,
        OHNE_RUECKMELDUNG,
        ANDERER
    }

    /** Why the Jobcenter takes a proposal back. */
    public enum Ruecknahme {
        IRRTUM,
        STELLE_BESETZT,
        STELLE_GESCHLOSSEN,
        PERSON_NICHT_VERFUEGBAR,
        EINWILLIGUNG_WIDERRUFEN,
        OHNE_RUECKMELDUNG,
        ANDERER
    }

    /** Whether only words can say it. */
    public boolean istAnderer() {
        return arbeitgeberabsage == Arbeitgeberabsage.ANDERER || bewerberabsage == Bewerberabsage.ANDERER
                || ruecknahme == Ruecknahme.ANDERER;
    }
}
