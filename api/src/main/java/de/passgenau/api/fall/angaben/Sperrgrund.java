package de.passgenau.api.fall.angaben;

/** Why processing is restricted (Art. 18 Abs. 1 DSGVO, § 84 Abs. 3 SGB X). */
public enum Sperrgrund {
    RICHTIGKEIT_BESTRITTEN, VERARBEITUNG_UNRECHTMAESSIG, FUER_RECHTSANSPRUECHE, WIDERSPRUCH, AUFBEWAHRUNG
}
