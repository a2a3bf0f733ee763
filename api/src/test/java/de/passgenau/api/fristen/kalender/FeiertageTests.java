package de.passgenau.api.fristen.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import de.focus_shift.jollyday.core.HolidayManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

class FeiertageTests {

    @ParameterizedTest
    @MethodSource("amtliche")
    void areThoseOfTheLand(Bundesland land, int jahr, List<LocalDate> tage) {
        assertThat(Feiertagsbuch.feiertage(land, jahr)).extracting(Feiertag::tag).isEqualTo(tage);
    }

    @ParameterizedTest
    @EnumSource
    void followFromEasterAndTheLaw(Bundesland land) {
        var naiv = new NaiverKalender(land);
        for (int jahr = 1995; jahr <= 2099; jahr++) {
            assertThat(Feiertagsbuch.feiertage(land, jahr)).extracting(Feiertag::tag)
                    .containsExactlyInAnyOrderElementsOf(naiv.feiertage(jahr));
        }
    }

    @Test
    void haveTheNamesThatPeopleUse() {
        assertThat(Feiertagsbuch.feiertage(Bundesland.BB, 2026)).extracting(Feiertag::name)
                .containsExactly("Neujahr", "Karfreitag", "Ostersonntag", "Ostermontag", "Tag der Arbeit",
                        "Christi Himmelfahrt", "Pfingstsonntag", "Pfingstmontag", "Tag der Deutschen Einheit",
                        "Reformationstag", "1. Weihnachtsfeiertag", "2. Weihnachtsfeiertag");
        assertThat(Feiertagsbuch.feiertage(Bundesland.TH, 2026)).extracting(Feiertag::name).contains("Weltkindertag");
    }

    @Test
    void areOneWhereTwoFallOnOneDay() {
        assertThat(Feiertagsbuch.feiertage(Bundesland.BB, 2008)).filteredOn(tag -> tag.tag().getMonthValue() == 5)
                .extracting(Feiertag::name)
                .containsExactly("Christi Himmelfahrt und Tag der Arbeit", "Pfingstsonntag", "Pfingstmontag");
    }

    @Test
    void areFoundFromAThreadThatSeesNoLibraries() throws InterruptedException {
        HolidayManager.clearManagerCache();
        var gefunden = new ArrayList<Feiertag>();
        var thread = new Thread(() -> gefunden.addAll(Feiertagsbuch.feiertage(Bundesland.BB, 2026)));
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        thread.start();
        thread.join();

        assertThat(gefunden).hasSize(12);
    }

    private static Stream<Object[]> amtliche() throws IOException {
        return new ClassPathResource("fristen/feiertage.tsv").getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(zeile -> !zeile.startsWith("#"))
                .map(zeile -> zeile.split("\t"))
                .map(werte -> new Object[] {Bundesland.valueOf(werte[0]), Integer.parseInt(werte[1]),
                        Arrays.stream(werte[2].split(" ")).map(tag -> LocalDate.parse(werte[1] + "-" + tag)).toList()});
    }
}
