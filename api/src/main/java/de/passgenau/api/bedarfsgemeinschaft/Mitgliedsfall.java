package de.passgenau.api.bedarfsgemeinschaft;

import de.passgenau.api.graphql.zugriff.Geschuetzt;

/** That a member has a case whose processing is not restricted; whoever sees the member has seen something of it. */
public record Mitgliedsfall(String bezug) implements Geschuetzt {}
