package de.passgenau.api.fall.plan;

/** Which law the agreement of a day follows (§ 15 SGB II). */
public enum Vereinbarungsart {
    EINGLIEDERUNGSVEREINBARUNG, KOOPERATIONSPLAN
}
