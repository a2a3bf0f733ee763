package de.passgenau.catalogue.recht;

/** Who grants and pays. */
public enum Zustaendigkeit {
    JOBCENTER, AGENTUR_FUER_ARBEIT, BAMF, JUGENDHILFE
}
