package de.passgenau.api.datenspuren;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpurensucheTests {

    private static final String NAME = "Übelgrüntal-Straßenfels";

    private final Spurensuche suche = new Spurensuche(NAME);

    @ParameterizedTest
    @ValueSource(strings = {NAME, "übelgrüntal-straßenfels", "ÜBELGRÜNTAL-STRASSENFELS", "Uebelgruental-Strassenfels",
            "ubelgruntal-straßenfels", "übelgrüntalstraßenfels", "\\u00dcbelgr\\u00fcntal-Stra\\u00dfenfels"})
    void findsAnySpelling(String spelling) {
        assertThat(suche.in("x " + spelling + " y")).isNotEmpty();
    }

    @Test
    void findsAnyEncoding() {
        assertThat(suche.in(("xx" + NAME).getBytes(StandardCharsets.UTF_16LE))).isNotEmpty();
        assertThat(suche.in(("xx" + NAME).getBytes(StandardCharsets.UTF_16BE))).isNotEmpty();
        assertThat(suche.in(("xx" + NAME).getBytes(StandardCharsets.ISO_8859_1))).isNotEmpty();
        assertThat(suche.in("/x?name=" + URLEncoder.encode("a " + NAME, StandardCharsets.UTF_8))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ab", "abc", "{\"name\":\""})
    void findsItInBase64WhateverStandsBefore(String before) {
        var bytes = (before + NAME + "\"}").getBytes(StandardCharsets.UTF_8);

        assertThat(suche.in(Base64.getEncoder().encodeToString(bytes))).isNotEmpty();
        assertThat(suche.in(Base64.getUrlEncoder().encodeToString(bytes))).isNotEmpty();
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(suche.in("Straßenfels Übelgrün tal")).isEmpty();
    }
}
