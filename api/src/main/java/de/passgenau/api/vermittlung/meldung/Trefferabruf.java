package de.passgenau.api.vermittlung.meldung;

import java.util.List;
import java.util.function.Function;

/**
 * What has become of hits since somebody asked last.
 *
 * @param marke behind which to go on
 * @param mehr  whether there is more behind it already
 */
public record Trefferabruf<E>(List<E> ereignisse, String marke, boolean mehr) {

    public Trefferabruf {
        ereignisse = List.copyOf(ereignisse);
    }

    /** The same, told in another way. */
    public <F> Trefferabruf<F> als(Function<E, F> form) {
        return new Trefferabruf<>(ereignisse.stream().map(form).toList(), marke, mehr);
    }
}
