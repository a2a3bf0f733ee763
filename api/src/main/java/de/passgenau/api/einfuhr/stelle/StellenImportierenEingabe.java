package de.passgenau.api.einfuhr.stelle;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * @param probelauf whether everything is checked and nothing stored
 * @param betreuer  Kennung of who looks after what is new; null for who imports it
 */
record StellenImportierenEingabe(List<Stelleneinfuhr> stellen, boolean probelauf, @Nullable String betreuer) {}
