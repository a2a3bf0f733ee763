package de.passgenau.api.security;

import org.reactivestreams.Publisher;

/** Whether a caller in the role ARBEITGEBER acts for an employer whom the Jobcenter has admitted and still admits. */
public interface Zulassungspruefung {

    boolean zugelassen(Anrufer anrufer);

    /** Something whenever the answer to {@link #zugelassen} may have changed, and once at the beginning; never ends. */
    Publisher<?> anlaesse(Anrufer anrufer);
}
