package de.passgenau.api.fristen.regelwerk.lesen;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which lines of the rule set have to be changed. */
final class RegelwerkFailureAnalyzer extends AbstractFailureAnalyzer<RegelwerkUngueltig> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RegelwerkUngueltig cause) {
        return new FailureAnalysis("Das Regelwerk ist so nicht brauchbar.\n" + cause.getMessage(),
                "Bitte die genannten Stellen berichtigen oder mit PASSGENAU_REGELWERK ein anderes Regelwerk wählen.",
                cause);
    }
}
