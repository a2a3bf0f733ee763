package de.passgenau.matching.angebot;

/** What else an offer says about itself. */
public enum Stellenmerkmal {
    /** People from other occupations are welcome, or it is learned on the job. */
    QUEREINSTIEG,
    /** A training place that says that adults are welcome. */
    FUER_ERWACHSENE,
    /** An inclusion company, or disabled people are preferred. */
    INKLUSION,
    /** Subsidised by § 16e or § 16i SGB II, with a coach. */
    GEFOERDERT,
    /** Calm: no piecework, own pace, few people. */
    RUHIG,
    /** Lives from speaking: on the telephone, at a reception, in counselling. */
    SPRECHEN,
    /** Hardly to be reached without a car. */
    NUR_MIT_PKW,
    /** The company brings its people from a meeting point to work. */
    ABHOLUNG,
    /** Done from home as a whole. */
    HOMEOFFICE,
    /** A place to live comes with it. */
    UNTERKUNFT
}
