package de.passgenau.api.arbeitgeber.zulassung;

/** Whose admission shall end now. */
record AkkreditierungWiderrufenEingabe(String id, int version) {}
