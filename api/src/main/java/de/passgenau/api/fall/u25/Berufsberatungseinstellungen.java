package de.passgenau.api.fall.u25;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Whom the Jobcenter names as Berufsberater. */
@ConfigurationProperties("passgenau")
record Berufsberatungseinstellungen(@DefaultValue List<Berufsberater> berufsberatung) {}
