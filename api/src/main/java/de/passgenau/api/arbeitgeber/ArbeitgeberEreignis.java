package de.passgenau.api.arbeitgeber;

/** A change of an employer as a watcher is told of it. */
record ArbeitgeberEreignis(String marke, Arbeitgeber arbeitgeber) {}
