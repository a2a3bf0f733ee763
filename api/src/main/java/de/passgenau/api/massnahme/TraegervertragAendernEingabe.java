package de.passgenau.api.massnahme;

import java.time.LocalDate;

/** Until when a contract lasts, unchecked. */
record TraegervertragAendernEingabe(String id, int version, String nummer, LocalDate letzterTag) {}
