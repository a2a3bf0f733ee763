package de.passgenau.api.fall.akte;

import java.util.List;

import de.passgenau.api.fall.plan.Reihenfolge;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import org.jspecify.annotations.Nullable;

/**
 * The Integrationsfahrplan as it is worked on (I-01).
 *
 * @param strategien those that are followed, in the order of work (P-06)
 * @param abweichung what the Fallmanager has decided on that order; null if it is the usual one
 */
record Fahrplansicht(
        List<Strategiesicht> strategien,
        List<Strategiesicht> beendete,
        @Nullable Reihenfolge abweichung) {

    static Fahrplansicht von(Fallverlauf stand) {
        var plan = stand.planung().fahrplan();
        var geordnete = plan.geordnete(stand.hemmnisse());
        var ueblich = geordnete.equals(plan.uebliche(stand.hemmnisse()));
        return new Fahrplansicht(geordnete.stream().map(eine -> Strategiesicht.von(stand, eine)).toList(),
                plan.strategien()
                        .stream()
                        .filter(eine -> plan.ende(eine.id()).isPresent())
                        .map(eine -> Strategiesicht.von(stand, eine))
                        .toList(),
                ueblich || plan.reihenfolgen().isEmpty() ? null : plan.reihenfolgen().getLast());
    }
}
