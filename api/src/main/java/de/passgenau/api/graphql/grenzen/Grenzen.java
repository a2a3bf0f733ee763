package de.passgenau.api.graphql.grenzen;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param tiefe how deep fields may be nested
 * @param kosten how many values, by the estimate before execution, an answer may hold
 * @param aliase how often an operation may rename a field, fragments written out
 * @param token how many tokens a document may have
 * @param pruefmeldungen after how many errors the check of a document stops
 * @param frist how long an answer may take
 */
@ConfigurationProperties("passgenau.graphql.grenzen")
record Grenzen(
        @DefaultValue("15") int tiefe,
        @DefaultValue("10000") int kosten,
        @DefaultValue("100") int aliase,
        @DefaultValue("2500") int token,
        @DefaultValue("20") int pruefmeldungen,
        @DefaultValue("10s") Duration frist) {}
