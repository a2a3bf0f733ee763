package de.passgenau.matching.lucene.bestand;

/** What became of an entry that was offered to an index. */
enum Wirkung {
    KEINE, NEU, GEAENDERT, ENTFERNT, VERALTET
}
