package de.passgenau.api.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns documents that this program can't use into a sentence and an advice instead of a stack trace. */
class BereitstellungFailureAnalyzer extends AbstractFailureAnalyzer<StoreNichtBereit> {

    @Override
    protected FailureAnalysis analyze(Throwable anlass, StoreNichtBereit ursache) {
        return new FailureAnalysis(ursache.meldung(), ursache.abhilfe(), ursache);
    }
}
