package de.passgenau.api.arbeitgeber.betreuung;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Where it is read from how employers are looked after: by the Jobcenter's placement and management, never by employers. */
@Component
class Betreuungsquelle implements Listenquelle<Arbeitgeberbetreuung> {

    /** Kennungen of who has something left to do about the employer. */
    static final String OFFEN_FUER = "offenFuer";
    /** Whether anybody has: true or nothing. */
    static final String OFFEN = "offen";

    /** Kennung of who looks after it now. */
    static final String BETREUER = "betreuer";

    private static final Set<Rolle> ALLE = Set.of(Rolle.FALLMANAGER, Rolle.ARBEITGEBERSERVICE, Rolle.LEITUNG,
            Rolle.REVISION);

    @Override
    public Class<Arbeitgeberbetreuung> typ() {
        return Arbeitgeberbetreuung.class;
    }

    @Override
    public String sammlung() {
        return "arbeitgeberbetreuungen";
    }

    @Override
    public ArbeitgeberId id(String kennung) {
        return new ArbeitgeberId(kennung);
    }

    @Override
    public Sichtfilter sicht(Anrufer anrufer) {
        return anrufer.rollen().stream().anyMatch(ALLE::contains) ? Sichtfilter.alles() : Sichtfilter.nichts();
    }

    @Override
    public Eintrag eintrag(Arbeitgeberbetreuung betreuung) {
        var fuer = betreuung.offene().stream().map(Wiedervorlage::fuer).collect(Collectors.toSet());
        return new Eintrag(betreuung.kennung(), betreuung.version(), Map.of(),
                Map.of(BETREUER, betreuer(betreuung), OFFEN_FUER, fuer, OFFEN,
                        fuer.isEmpty() ? Set.of() : Set.of("true"), AUFRUFE,
                        Listenquelle.aufrufe(betreuung)),
                Map.of(Sortierung.Feld.GEAENDERT_AM.name(), Sortierung.zeit(betreuung.spur().geaendertAm())),
                List.of());
    }

    private static Set<String> betreuer(Arbeitgeberbetreuung betreuung) {
        return betreuung.betreuer().isEmpty() ? Set.of() : Set.of(betreuung.betreuer().getLast().betreuer());
    }
}
