package de.passgenau.api.protokoll;

import java.time.Period;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the protocol is kept.
 *
 * @param aufbewahrung how long, at least six months
 * @param instanz what the names of this application's chains begin with
 */
@ConfigurationProperties("passgenau.protokoll")
public record ProtokollEinstellungen(
        @DefaultValue("P24M") Period aufbewahrung,
        @DefaultValue("kette") String instanz) {}
