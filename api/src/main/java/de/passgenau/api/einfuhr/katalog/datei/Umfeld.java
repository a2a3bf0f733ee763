package de.passgenau.api.einfuhr.katalog.datei;

/** What is known beside the file: the contract, where places lie, and which rules can be read. */
record Umfeld(Vertragsform vertrag, Ortsauskunft orte, Regelauskunft regeln) {

    static final String EINTRAG = "Massnahmeeinfuhr";
}
