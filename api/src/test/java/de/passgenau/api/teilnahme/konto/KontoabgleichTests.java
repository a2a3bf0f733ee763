package de.passgenau.api.teilnahme.konto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import de.passgenau.api.Anwendungstest;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.durchgang.DurchgangId;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.konto.AlleMassnahmenkonten;
import de.passgenau.catalogue.konto.Massnahmenkonto;
import de.passgenau.catalogue.konto.Vormerken;
import de.passgenau.catalogue.konto.Vormerkstand;
import de.passgenau.catalogue.konto.Vormerkung;
import de.passgenau.catalogue.konto.Wiederholungsfristen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Anwendungstest
@DisplayName("N-13 a claim that never became a Teilnahme is released, and only then")
class KontoabgleichTests {

    @Autowired
    private AlleMassnahmenkonten konten;
    @Autowired
    private Kontofuehrung fuehrung;
    @Autowired
    private Kontoabgleich abgleich;

    @Test
    void releasesWhatBrokeOff() {
        var alt = vorgemerktVor(Duration.ofHours(1));
        var eben = vorgemerktVor(Duration.ofMinutes(1));

        abgleich.gehe();

        assertThat(stand(alt)).isEqualTo(Vormerkstand.FREI);
        assertThat(stand(eben)).isEqualTo(Vormerkstand.VORGEMERKT);
        assertThat(fuehrung.gegen(alt, anderswo())).isEmpty();
        assertThat(fuehrung.gegen(eben, anderswo())).hasSize(1);
    }

    @Test
    void claimsOnceForTwoWhoAreAtItTogether() {
        var fall = new Fallkennung(UUID.randomUUID().toString());
        var tat = anderswo();

        assertThat(fuehrung.vormerken(fall, tat)).isEmpty();
        assertThat(fuehrung.vormerken(fall, tat)).as("the same once more").isEmpty();
        assertThat(fuehrung.vormerken(fall, anderswo())).hasSize(1);
        assertThat(konten.findById(fall).orElseThrow().vormerkungen()).hasSize(1);
    }

    private Fallkennung vorgemerktVor(Duration zeit) {
        var fall = new Fallkennung(UUID.randomUUID().toString());
        var am = Instant.now().minus(zeit);
        konten.save(new Massnahmenkonto(fall, 0, Massnahmenkonto.SCHEMA,
                List.of(new Vormerkung(new TeilnahmeId("t"), new DurchgangId("d"), "werkstatt", am,
                        Vormerkstand.VORGEMERKT, null, null)),
                List.of(), Spur.begonnen(am, List.of())));
        return fall;
    }

    private Vormerkstand stand(Fallkennung fall) {
        return konten.findById(fall).orElseThrow().vormerkungen().getFirst().stand();
    }

    private static Vormerken anderswo() {
        return new Vormerken(new TeilnahmeId(UUID.randomUUID().toString()),
                new DurchgangId(UUID.randomUUID().toString()), "werkstatt", LocalDate.now(),
                Wiederholungsfristen.UEBLICH, null);
    }
}
