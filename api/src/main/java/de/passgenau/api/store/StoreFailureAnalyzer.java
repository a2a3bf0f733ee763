package de.passgenau.api.store;

import de.passgenau.api.store.eingebettet.StoreNichtGeoeffnet;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a data folder that can't be used into a sentence and an advice instead of a stack trace. */
class StoreFailureAnalyzer extends AbstractFailureAnalyzer<StoreNichtGeoeffnet> {

    @Override
    protected FailureAnalysis analyze(Throwable anlass, StoreNichtGeoeffnet ursache) {
        return new FailureAnalysis(ursache.meldung(), ursache.abhilfe(), ursache);
    }
}
