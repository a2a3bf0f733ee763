package de.passgenau.catalogue.recht;

/** What has to be approved under the AZAV before a Maßnahme is run (§ 176 SGB III), the weakest first. */
public enum Zulassungspflicht {
    KEINE, TRAEGER, TRAEGER_UND_MASSNAHME
}
