package de.passgenau.api.betrieb;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationFilter;

/** Keeps out of traces what has no end of values: addresses with their parameters, paths with their aliases. Callers
 * write them, and may write names. */
final class Spurenfilter implements ObservationFilter {

    @Override
    public Observation.Context map(Observation.Context context) {
        context.getHighCardinalityKeyValues()
                .stream()
                .map(KeyValue::getKey)
                .toList()
                .forEach(context::removeHighCardinalityKeyValue);
        return context;
    }
}
