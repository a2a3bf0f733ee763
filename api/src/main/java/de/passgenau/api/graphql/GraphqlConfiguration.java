package de.passgenau.api.graphql;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import de.passgenau.api.geheimnis.Geheimnis;
import de.passgenau.api.graphql.Textskalar.Codec;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Puts the scalars into the schema and makes the seal of the ids. */
@Configuration(proxyBeanMethods = false)
class GraphqlConfiguration {

    @Bean
    Siegel siegel(Geheimnis geheimnis) {
        return new Siegel(geheimnis.bytes());
    }

    @Bean
    static Feldfaeden feldfaeden() {
        return new Feldfaeden();
    }

    @Bean
    RuntimeWiringConfigurer skalare(MessageSource messages) {
        return wiring -> wiring
                .scalar(Textskalar.of("Date", "(?:19|20|21)\\d{2}-\\d{2}-\\d{2}",
                        new Codec<>(LocalDate::parse, day -> ((LocalDate) day).toString()), messages))
                .scalar(Textskalar.of("DateTime",
                        "(?:19|20|21)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})",
                        new Codec<>(text -> OffsetDateTime.parse(text).toInstant(),
                                time -> ((Instant) time).toString()),
                        messages))
                .scalar(Textskalar.of("Euro", "-?\\d{1,12}\\.\\d{2}",
                        new Codec<>(BigDecimal::new, GraphqlConfiguration::euro),
                        messages))
                .scalar(Textskalar.of("PLZ", "0[1-9]\\d{3}|[1-9]\\d{4}", TEXT, messages))
                .scalar(Textskalar.of("Kldb", "\\d{5}", TEXT, messages));
    }

    private static final Codec<String> TEXT = new Codec<>(text -> text, String.class::cast);

    private static String euro(Object amount) {
        return ((BigDecimal) amount).setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }
}
