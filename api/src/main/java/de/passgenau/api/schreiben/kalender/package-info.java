/** Appointments and due days for calendars (iCalendar, RFC 5545): of one case, and of all that somebody leads. */
@NullMarked
package de.passgenau.api.schreiben.kalender;

import org.jspecify.annotations.NullMarked;
