package de.passgenau.api.einfuhr;

import java.util.List;

/** @param probelauf whether everything is checked and nothing stored */
record FaelleImportierenEingabe(List<Falleinfuhr> faelle, boolean probelauf) {}
