package de.passgenau.api.graphql.transport;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param bodyLimit how large the body of a request may be
 * @param importLimit how large it may be where the caller may import
 * @param abonnementsJeSocket how many operations may run at once on one WebSocket
 */
@ConfigurationProperties("passgenau.graphql")
record TransportEinstellungen(
        @DefaultValue("1MB") DataSize bodyLimit,
        @DefaultValue("8MB") DataSize importLimit,
        @DefaultValue("50") int abonnementsJeSocket) {}
