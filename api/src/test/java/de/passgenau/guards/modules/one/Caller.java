package de.passgenau.guards.modules.one;

import de.passgenau.guards.modules.two.Stranger;

record Caller(Stranger stranger) {}
