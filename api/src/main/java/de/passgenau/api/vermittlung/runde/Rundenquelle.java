package de.passgenau.api.vermittlung.runde;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Where sessions are read from: by case management and the Arbeitgeberservice; who is in a list, its lines know. */
@Component
class Rundenquelle implements Listenquelle<Abgleichrunde> {

    static final String SAMMLUNG = "abgleichrunden";
    static final String STELLE = "stelle";
    static final String TEILNEHMER = "teilnehmer";
    /** Whether it goes on: true or false. */
    static final String OFFEN = "offen";

    @Override
    public Class<Abgleichrunde> typ() {
        return Abgleichrunde.class;
    }

    @Override
    public String sammlung() {
        return SAMMLUNG;
    }

    @Override
    public RundeId id(String kennung) {
        return new RundeId(kennung);
    }

    @Override
    public Sichtfilter sicht(Anrufer anrufer) {
        return anrufer.hat(Rolle.FALLMANAGER) || anrufer.hat(Rolle.ARBEITGEBERSERVICE)
                ? Sichtfilter.alles()
                : Sichtfilter.nichts();
    }

    @Override
    public Eintrag eintrag(Abgleichrunde runde) {
        return new Eintrag(runde.kennung(), runde.version(), Map.of(),
                Map.of(STELLE, runde.stellen().stream().map(StellenangebotId::wert).collect(Collectors.toSet()),
                        TEILNEHMER, Set.copyOf(runde.teilnehmer()), OFFEN,
                        Set.of(Boolean.toString(runde.abschluss() == null)), AUFRUFE, Listenquelle.aufrufe(runde)),
                Map.of(Sortierung.Feld.GEAENDERT_AM.name(), Sortierung.zeit(runde.spur().geaendertAm())), List.of());
    }
}
