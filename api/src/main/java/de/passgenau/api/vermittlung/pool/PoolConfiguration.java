package de.passgenau.api.vermittlung.pool;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import de.passgenau.api.eingabe.Akte;
import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallsicht;
import de.passgenau.api.fall.Fallspeicher;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Ereignismarken;
import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.vermittlung.Bewerberkennungen;
import de.passgenau.api.vermittlung.Bewerberliste;
import de.passgenau.api.vermittlung.Bewerberliste.Blick;
import de.passgenau.api.vermittlung.bewerber.Personenkunde;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagssicht;
import de.passgenau.api.verzeichnis.Ortskunde;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.kenntnis.Kenntnisverzeichnis;
import de.passgenau.matching.lucene.Lucenematching;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the parts of this package together. */
@Configuration(proxyBeanMethods = false)
class PoolConfiguration {

    private final Clock clock;

    PoolConfiguration(Clock clock) {
        this.clock = clock;
    }

    @Bean
    Bewerberliste<Poolprofil> poolliste(Dokumentliste<Fall> liste, Bewerberkennungen kennungen,
            Ereignismarken marken) {
        return new Bewerberliste<>(liste, new Blick<>(Poolprofil.class,
                anrufer -> Fallsicht.pool(anrufer, LocalDate.now(clock)), Poolprofil::von, Poolprofil::abdruck),
                kennungen, marken);
    }

    @Bean
    Poolmaschine poolmaschine() {
        return new Poolmaschine(Lucenematching.imSpeicher(Berufsnaehen.mitgeliefert(),
                code -> Kenntnisverzeichnis.mitgeliefert().bezeichnung(code)));
    }

    @Bean
    Poolkartei poolkartei(Poolmaschine maschine, Personenkunde personen, Dokumentliste<Fall> faelle) {
        var kartei = new Poolkartei(maschine, personen, clock);
        faelle.folge(kartei);
        return kartei;
    }

    /** Who may propose somebody may prepare her, the Arbeitgeberservice too, which does not see the case. */
    @Bean
    Poolakten poolakten(Dokumentliste<Fall> liste, Fallspeicher speicher, Vorschlagssicht sicht, Ortskunde orte) {
        var akte = new Akte<Fall>("fallId", sicht::fall, schluessel -> liste.mit(Listenquelle.AUFRUFE, schluessel),
                speicher::speichere,
                fall -> Verstoss.of("fallId", Eingabefehlercode.SCHON_VORHANDEN, "fallnummer-vergeben"),
                fall -> liste.gespeichert(List.of(fall)));
        Supplier<UUID> nie = () -> {
            throw new IllegalStateException("The case is there already");
        };
        return new Poolakten(new Aktenfuehrung<>(akte, clock, nie), name -> orte.postleitzahl(name).isPresent(), clock);
    }
}
