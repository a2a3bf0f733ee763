package de.passgenau.api.fristen.regelwerk;

/** The rules that hold where the rule set of a Jobcenter is silent: those of the Handlungskonzept Uckermark. */
public record Grundregelwerk(Regelwerk regelwerk) {}
