package de.passgenau.api.fall;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import de.passgenau.api.eingabe.Akte;
import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.umzug.Bewerberumzug;
import de.passgenau.api.fall.umzug.Herkunftsumzug;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Listen;
import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.protokoll.Fallschluessel;
import de.passgenau.api.store.Indexplan;
import de.passgenau.api.store.Kurzform;
import de.passgenau.api.store.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

/** Puts the parts of this package together. */
@Configuration(proxyBeanMethods = false)
class FallConfiguration {

    @Bean
    Dokumentliste<Fall> fallliste(Listen listen, Fallquelle quelle) {
        return listen.fuehre(quelle);
    }

    @Bean
    Aktenfuehrung<Fall> fallaktenfuehrung(Fallspeicher speicher, Dokumentliste<Fall> liste, Clock clock,
            Supplier<UUID> kennungen) {
        var akte = new Akte<Fall>("fallId", liste::lade, schluessel -> liste.mit(Listenquelle.AUFRUFE, schluessel),
                speicher::speichere, FallConfiguration::schonVorhanden,
                fall -> liste.gespeichert(List.of(fall)));
        return new Aktenfuehrung<>(akte, clock, kennungen);
    }

    private static Verstoss schonVorhanden(Fall fall) {
        return Verstoss.of("fallnummer", Eingabefehlercode.SCHON_VORHANDEN, "fallnummer-vergeben");
    }

    @Bean
    Kurzform<FallId> fallId() {
        return new Kurzform<>(FallId.class, FallId::new, FallId::wert);
    }

    @Bean
    Kurzform<Fallschluessel> fallschluessel() {
        return new Kurzform<>(Fallschluessel.class, Fallschluessel::new, Fallschluessel::wert);
    }

    @Bean
    Kurzform<EintragId> eintragId() {
        return new Kurzform<>(EintragId.class, EintragId::new, EintragId::wert);
    }

    @Bean
    Migration profilStattBewerberangaben() {
        return new Migration("faelle", 1, Bewerberumzug::schritt);
    }

    @Bean
    Migration zeichenStattSchluessel() {
        return new Migration("faelle", 2, Herkunftsumzug::schritt);
    }

    @Bean
    Indexplan fallindizes() {
        return Indexplan.fuer("faelle", new Index("fallnummer", Direction.ASC).unique(),
                new Index("namensschluessel", Direction.ASC));
    }
}
