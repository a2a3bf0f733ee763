package de.passgenau.api.verzeichnis;

/** What an import tells while it runs. */
sealed interface Importereignis {

    /** Under which name it goes over the wire. */
    default String name() {
        return switch (this) {
            case Fortschritt ignored -> "fortschritt";
            case Abgelehnt ignored -> "abgelehnt";
            case Fertig ignored -> "fertig";
        };
    }

    /** How many lines have been read by now. */
    record Fortschritt(long gelesen) implements Importereignis {}

    /**
     * A line that is not taken over; the others are.
     *
     * @param zeile number of the line in the file, the first is 1
     * @param grund why not, in German
     */
    record Abgelehnt(long zeile, String grund, String inhalt) implements Importereignis {}

    /** The import is complete and in use. */
    record Fertig(long gelesen, long uebernommen, long abgelehnt) implements Importereignis {}
}
