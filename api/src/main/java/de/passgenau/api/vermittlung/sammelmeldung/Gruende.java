package de.passgenau.api.vermittlung.sammelmeldung;

import java.util.List;

import de.passgenau.api.graphql.Siegel;
import de.passgenau.api.vermittlung.rangliste.Kriteriumsbefund;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Why something was found, in sentences; kept sealed, as they are about a person. */
@Component
class Gruende {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ZWECK = "sammelmeldung";

    private final Siegel siegel;

    Gruende(Siegel siegel) {
        this.siegel = siegel;
    }

    @Nullable
    String versiegelt(List<Kriteriumsbefund> befunde) {
        return befunde.isEmpty()
                ? null
                : siegel.verschliesse(ZWECK, JSON.writeValueAsString(
                        befunde.stream().map(Kriteriumsbefund::begruendung).toList()));
    }

    List<String> von(Sammelfund fund) {
        var versiegelt = fund.gruende();
        return versiegelt == null
                ? List.of()
                : siegel.oeffne(ZWECK, versiegelt)
                        .<List<String>>map(klar -> JSON.readValue(klar, new TypeReference<List<String>>() {
                        }))
                        .orElse(List.of());
    }
}
