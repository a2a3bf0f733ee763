package de.passgenau.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class WiderspruchTests {

    private static final OidcProperties.Claims NAMEN = new OidcProperties.Claims("sub", "name", "rollen",
            "geschaeftsstellen", "traeger", "arbeitgeber", "fallmanager_art", "vertretungen");

    static Stream<Map<String, Object>> plausible() {
        return Stream.of(Map.of("rollen", "fallmanager leitung", "geschaeftsstellen", "Prenzlau, Templin"),
                Map.of("rollen", List.of("FALLMANAGER", "offline_access"), "geschaeftsstellen", List.of("Schwedt"),
                        "fallmanager_art", "u25", "vertretungen", List.of("k.vogel", "m.lang")),
                Map.of("rollen", List.of("SERVICE", "LEISTUNG"), "geschaeftsstellen", "Prenzlau"),
                Map.of("rollen", "ARBEITGEBERSERVICE"), Map.of("rollen", "TRAEGER", "traeger", "t-1"),
                Map.of("rollen", "TRAEGER", "traeger", List.of("t-1"), "vertretungen", List.of()),
                Map.of("rollen", "ARBEITGEBER", "arbeitgeber", "a-1", "traeger", ""),
                Map.of("rollen", List.of("ADMIN", "LEITUNG")), Map.of("rollen", "REVISION", "rolle", 7));
    }

    @ParameterizedTest
    @MethodSource("plausible")
    void isNotSeenWhereThereIsNone(Map<String, Object> claims) {
        assertThat(widersprueche(claims)).isEmpty();
    }

    static Stream<Arguments> contradictory() {
        return Stream.of(of(Map.of(), Widerspruch.OHNE_ROLLE),
                of(Map.of("rollen", List.of("offline_access", "chef")), Widerspruch.OHNE_ROLLE),
                of(Map.of("rollen", "ſERVICE LEıTUNG"), Widerspruch.OHNE_ROLLE),
                of(Map.of("rollen", "LEITUNG", "sub", " "), Widerspruch.OHNE_KENNUNG),
                of(Map.of("rollen", "TRAEGER"), Widerspruch.TRAEGER_UNKLAR),
                of(Map.of("rollen", "TRAEGER", "traeger", List.of("a", "b")), Widerspruch.TRAEGER_UNKLAR),
                of(Map.of("rollen", "ARBEITGEBER", "arbeitgeber", ""), Widerspruch.ARBEITGEBER_UNKLAR),
                of(Map.of("rollen", "ARBEITGEBER", "arbeitgeber", List.of("a", "b")), Widerspruch.ARBEITGEBER_UNKLAR),
                of(Map.of("rollen", "LEITUNG", "traeger", "a"), Widerspruch.TRAEGER_OHNE_ROLLE),
                of(Map.of("rollen", "ARBEITGEBERSERVICE", "arbeitgeber", "a"), Widerspruch.ARBEITGEBER_OHNE_ROLLE),
                of(Map.of("rollen", "TRAEGER LEITUNG", "traeger", "a"), Widerspruch.AUSSEN_UND_INNEN),
                of(Map.of("rollen", "TRAEGER ARBEITGEBER", "traeger", "a", "arbeitgeber", "b"),
                        Widerspruch.AUSSEN_UND_INNEN),
                of(Map.of("rollen", "ARBEITGEBER", "arbeitgeber", "a", "geschaeftsstellen", "Prenzlau"),
                        Widerspruch.AUSSEN_UND_INNEN),
                of(Map.of("rollen", "ADMIN FALLMANAGER", "geschaeftsstellen", "Prenzlau"),
                        Widerspruch.VERWALTUNG_UND_FALLARBEIT),
                of(Map.of("rollen", "ADMIN ARBEITGEBERSERVICE"), Widerspruch.VERWALTUNG_UND_FALLARBEIT),
                of(Map.of("rollen", "REVISION ADMIN"), Widerspruch.REVISION_NICHT_ALLEIN),
                of(Map.of("rollen", "REVISION LEISTUNG", "geschaeftsstellen", "Prenzlau"),
                        Widerspruch.REVISION_NICHT_ALLEIN),
                of(Map.of("rollen", "FALLMANAGER"), Widerspruch.OHNE_GESCHAEFTSSTELLE),
                of(Map.of("rollen", "SERVICE", "geschaeftsstellen", " , "), Widerspruch.OHNE_GESCHAEFTSSTELLE),
                of(Map.of("rollen", "LEITUNG", "fallmanager_art", "U25"), Widerspruch.KEIN_FALLMANAGER),
                of(Map.of("rollen", "LEITUNG", "vertretungen", "k.vogel"), Widerspruch.KEIN_FALLMANAGER),
                of(Map.of("rollen", "FALLMANAGER", "geschaeftsstellen", "Prenzlau", "fallmanager_art", "U26"),
                        Widerspruch.UNBEKANNTE_ART),
                of(Map.of("rollen", "FALLMANAGER", "geschaeftsstellen", "Prenzlau", "vertretungen", "x, s.muster"),
                        Widerspruch.VERTRITT_SICH_SELBST));
    }

    private static Arguments of(Map<String, Object> claims, Widerspruch widerspruch) {
        return Arguments.of(claims, widerspruch);
    }

    @ParameterizedTest
    @MethodSource("contradictory")
    void isCalledByItsName(Map<String, Object> claims, Widerspruch widerspruch) {
        assertThat(widersprueche(claims)).containsExactly(widerspruch);
    }

    static Stream<@Nullable Object> unreadable() {
        return Stream.of(7, 1.5, true, Map.of("a", "b"), List.of(List.of("LEITUNG")), List.of("LEITUNG", 7),
                Arrays.asList("LEITUNG", null), List.of(Map.of()), "x".repeat(201), List.of("a\u0000b"),
                "Zwei\u202eEnden", "\ud800");
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void isSeenInEveryClaimThatCannotBeRead(Object value) {
        for (var claim : List.of("sub", "name", "rollen", "geschaeftsstellen", "traeger", "arbeitgeber",
                "fallmanager_art", "vertretungen")) {
            assertThat(widersprueche(Map.of(claim, value))).as(claim)
                    .contains(Widerspruch.NICHT_LESBAR);
        }
    }

    @Test
    void isSeenWhereAPathLeadsIntoNothing() {
        var namen = new OidcProperties.Claims("sub", "name", "realm.rollen", "geschaeftsstellen", "traeger",
                "arbeitgeber", "fallmanager_art", "vertretungen");
        var claims = Map.<String, Object>of("sub", "s.muster", "realm", "LEITUNG");

        assertThat(Widerspruch.in(Angaben.lies(new Claimleser(claims), namen, false)))
                .containsExactly(Widerspruch.NICHT_LESBAR, Widerspruch.OHNE_ROLLE);
    }

    @Test
    void isNamedTogetherWithAllOthers() {
        assertThat(widersprueche(Map.of("rollen", "TRAEGER FALLMANAGER ADMIN", "arbeitgeber", "a", "fallmanager_art",
                "chef", "vertretungen", "s.muster")))
                .containsExactly(Widerspruch.TRAEGER_UNKLAR, Widerspruch.ARBEITGEBER_OHNE_ROLLE,
                        Widerspruch.AUSSEN_UND_INNEN, Widerspruch.VERWALTUNG_UND_FALLARBEIT,
                        Widerspruch.OHNE_GESCHAEFTSSTELLE, Widerspruch.UNBEKANNTE_ART,
                        Widerspruch.VERTRITT_SICH_SELBST);
    }

    @Test
    void isATokenThatNeverEnds() {
        var claims = Map.<String, Object>of("sub", "s.muster", "rollen", "LEITUNG");

        assertThat(Widerspruch.in(Angaben.lies(new Claimleser(claims), NAMEN, true)))
                .containsExactly(Widerspruch.ZU_LANGE_GUELTIG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void hasASentenceInBothLanguages(String bundle) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename(bundle.replace(".properties", ""));
        messages.setFallbackToSystemLocale(false);

        assertThat(Widerspruch.values())
                .allSatisfy(einer -> assertThat(messages.getMessage(einer.satz(), null, java.util.Locale.ROOT))
                        .endsWith("."));
    }

    @Test
    void leavesNothingOfTheAudienceToChance() {
        assertThat(new OidcProperties("https://example.org", List.of(), Duration.ofHours(1), NAMEN).audience())
                .containsExactly("passgenau");
    }

    @Test
    void letsTheCallerKeepTheOrderOfTheToken() {
        var anrufer = Angaben.lies(new Claimleser(Map.of("sub", "s.muster", "rollen", "LEITUNG FALLMANAGER",
                "geschaeftsstellen", "Templin,Prenzlau", "vertretungen", "b,a")), NAMEN, false).anrufer();

        assertThat(anrufer.rollen()).containsExactly(Rolle.LEITUNG, Rolle.FALLMANAGER);
        assertThat(anrufer.geschaeftsstellen()).containsExactly("Templin", "Prenzlau");
        assertThat(anrufer.vertretungen()).isEqualTo(Set.of("a", "b"));
    }

    private static List<Widerspruch> widersprueche(Map<String, Object> claims) {
        var all = new HashMap<String, Object>(Map.of("sub", "s.muster"));
        all.putAll(claims);
        return Widerspruch.in(Angaben.lies(new Claimleser(Collections.unmodifiableMap(all)), NAMEN, false));
    }
}
