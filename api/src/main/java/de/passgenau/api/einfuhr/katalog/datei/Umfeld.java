package de.passgenau.api.einfuhr.katalog.datei;

/** What is known beside the file: the contract, and where places lie. */
record Umfeld(Vertragsform vertrag, Ortsauskunft orte) {

    static final String EINTRAG = "Massnahmeeinfuhr";
}
