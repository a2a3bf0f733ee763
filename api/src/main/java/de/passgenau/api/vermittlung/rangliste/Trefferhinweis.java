package de.passgenau.api.vermittlung.rangliste;

import java.util.List;

/** What to know of a hit beside its points; the sentence is in the messages. */
public record Trefferhinweis(Art art, List<Object> angaben) {

    public Trefferhinweis {
        angaben = List.copyOf(angaben);
    }

    public static Trefferhinweis of(Art art, Object... angaben) {
        return new Trefferhinweis(art, List.of(angaben));
    }

    /** What it is about; the same values as in the SDL. */
    public enum Art {
        /** Somebody else grants and pays it. */
        ANDERE_ZUSTAENDIGKEIT,
        /** N-08: no Hemmnis is open that it works on; nobody can be sent to it without one. */
        OHNE_ZWECK,
        /** N-13: there was a similar one not long ago. */
        WIEDERHOLUNG_BEGRUENDEN,
        /** it begins for certain, and is full. */
        WARTELISTE,
        /** Granted to one person when she needs it. */
        EINZELFALLFOERDERUNG,
        /** A subsidy to the wages while somebody is still learning the job. */
        EINGLIEDERUNGSZUSCHUSS,
        /** § 16e SGB II: two years without work. */
        FOERDERUNG_16E,
        /** § 16i SGB II: six years of benefits. */
        FOERDERUNG_16I,
        /** A trial at the employer's. */
        MASSNAHME_BEIM_ARBEITGEBER,
        /** Costs of the way to work, or of a proof. */
        VERMITTLUNGSBUDGET,
        /** Something is demanded that nobody can compare. */
        NICHT_VERGLICHEN,
        /** The way was measured to one of several places. */
        MEHRERE_ORTE,
        /** The offer stands for a few days more. */
        ENDET_BALD
    }
}
