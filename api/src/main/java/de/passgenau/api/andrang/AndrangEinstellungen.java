package de.passgenau.api.andrang;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param anfragen    how many requests and operations a signed-in client may make at once, and again within each window
 * @param anmeldungen how many sign-ins may fail from one address, likewise
 * @param fenster     how long a bucket takes to fill
 * @param clients     how many clients are remembered at most
 */
@ConfigurationProperties("passgenau.rate")
record AndrangEinstellungen(
        @DefaultValue("1200") int anfragen,
        @DefaultValue("60") int anmeldungen,
        @DefaultValue("1m") Duration fenster,
        @DefaultValue("20000") int clients) {}
