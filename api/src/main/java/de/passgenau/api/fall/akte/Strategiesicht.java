package de.passgenau.api.fall.akte;

import java.math.BigDecimal;
import java.util.List;

import de.passgenau.api.fall.eintrag.Erfasst;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.hemmnis.Hemmnislage;
import de.passgenau.api.fall.plan.Handlungsstrategie;
import de.passgenau.api.fall.plan.Pflicht;
import de.passgenau.api.fall.plan.Strategieende;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import org.jspecify.annotations.Nullable;

/**
 * A strategy, the Hemmnisse that it addresses, and what became of it (I-01).
 *
 * @param ende null as long as it is followed
 */
record Strategiesicht(Handlungsstrategie strategie, List<Hemmnislage> hemmnisse, @Nullable Strategieende ende)
        implements
            Erfasst {

    private static final int CENT = 2;

    static Strategiesicht von(Fallverlauf stand, Handlungsstrategie strategie) {
        return new Strategiesicht(strategie,
                strategie.hemmnisse().stream().flatMap(id -> stand.hemmnisse().zu(id).stream()).toList(),
                stand.planung().fahrplan().ende(strategie.id()).orElse(null));
    }

    @Override
    public Kopf kopf() {
        return strategie.kopf();
    }

    public String zwischenziel() {
        return strategie.zwischenziel();
    }

    public List<Pflicht> schritte() {
        return strategie.schritte();
    }

    public @Nullable BigDecimal kosten() {
        var cent = strategie.kostenCent();
        return cent == null ? null : BigDecimal.valueOf(cent, CENT);
    }
}
