package de.passgenau.api.einfuhr.katalog;

import java.util.List;

/**
 * @param probelauf        whether everything is checked and nothing stored
 * @param veroeffentlichen whether everybody is to see what is complete
 */
record MassnahmenImportierenEingabe(List<Massnahmeeinfuhr> massnahmen, boolean probelauf, boolean veroeffentlichen) {}
