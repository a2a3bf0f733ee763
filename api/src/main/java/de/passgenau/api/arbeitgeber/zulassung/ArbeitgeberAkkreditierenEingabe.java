package de.passgenau.api.arbeitgeber.zulassung;

import java.time.LocalDate;

/** Until when an employer shall be admitted. */
record ArbeitgeberAkkreditierenEingabe(String id, int version, LocalDate bis) {}
