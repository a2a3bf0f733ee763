package de.passgenau.api.fristen.regelwerk;

/** How many cases one Fallmanager leads, for people below this age who belong to no group further up. */
public record Betreuungsschluessel(String gruppe, int alterUnter, int faelle) {

    public Betreuungsschluessel {
        if (faelle < 1) {
            throw new IllegalArgumentException("A caseload is at least one case: " + faelle);
        }
    }
}
