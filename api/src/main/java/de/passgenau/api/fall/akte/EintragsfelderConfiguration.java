package de.passgenau.api.fall.akte;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import de.passgenau.api.fall.eintrag.Erfasst;
import graphql.schema.DataFetcher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Tells of every entry which it is, and who recorded it when; as properties, records would not inherit that. */
@Configuration(proxyBeanMethods = false)
class EintragsfelderConfiguration {

    @Bean
    RuntimeWiringConfigurer eintragsfelder() {
        return wiring -> Stream
                .of("Akteneintrag", "Auswertung", "Belehrung", "Berichtigung", "Bildungslage", "Einstiegsberatung",
                        "Einzelfallentscheidung", "Ereignis",
                        "Handlungsstrategie", "Hemmnis", "Integration", "Integrationsende", "Kategorieentscheidung",
                        "Kontakt", "Lebenslage", "Meldepruefung", "Perspektive", "Phasenwechsel", "Profil",
                        "Reihenfolge",
                        "Standwechsel", "Suchlauf",
                        "Strategieende", "Termin", "Ueberleitung", "Vereinbarung", "Ziel", "Zielende",
                        "Zielgruppenwechsel")
                .forEach(typ -> wiring.type(typ, felder -> felder
                        .dataFetcher("eintragId", von(Erfasst::eintragId))
                        .dataFetcher("erfasstAm", von(Erfasst::erfasstAm))
                        .dataFetcher("erfasstDurch", von(Erfasst::erfasstDurch))));
    }

    private static DataFetcher<Object> von(Function<Erfasst, Object> angabe) {
        return umgebung -> angabe.apply(Objects.requireNonNull(umgebung.<Erfasst>getSource()));
    }
}
