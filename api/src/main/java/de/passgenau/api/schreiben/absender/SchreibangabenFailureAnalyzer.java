package de.passgenau.api.schreiben.absender;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which lines have to be changed before letters can be written. */
final class SchreibangabenFailureAnalyzer extends AbstractFailureAnalyzer<SchreibangabenUngueltig> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SchreibangabenUngueltig cause) {
        return new FailureAnalysis("Die Angaben für Schreiben sind so nicht brauchbar.\n" + cause.getMessage(),
                "Bitte die genannten Zeilen der Datei aus PASSGENAU_GESCHAEFTSSTELLEN oder PASSGENAU_RECHTSFOLGEN "
                        + "berichtigen oder die Variable weglassen.",
                cause);
    }
}
