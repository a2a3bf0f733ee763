package de.passgenau.api.datenschutz.loeschung;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which lines of the rules of deletion have to be changed. */
final class LoeschkonzeptFailureAnalyzer extends AbstractFailureAnalyzer<LoeschkonzeptUngueltig> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, LoeschkonzeptUngueltig cause) {
        return new FailureAnalysis("Das Löschkonzept ist so nicht brauchbar.\n" + cause.getMessage(),
                "Bitte die genannten Zeilen der Datei aus PASSGENAU_LOESCHKONZEPT berichtigen oder die Variable weglassen.",
                cause);
    }
}
