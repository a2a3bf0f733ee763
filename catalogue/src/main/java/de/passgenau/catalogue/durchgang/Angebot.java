package de.passgenau.catalogue.durchgang;

import de.passgenau.catalogue.TraegerId;
import de.passgenau.catalogue.massnahme.MassnahmeId;

/** Of which Maßnahme a Durchgang is, and who runs it; neither ever changes. */
public record Angebot(MassnahmeId massnahme, TraegerId traeger) {}
