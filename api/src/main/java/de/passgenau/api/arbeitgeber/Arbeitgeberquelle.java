package de.passgenau.api.arbeitgeber;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Where employers are read from, what lists know of each, and who may know of which. */
@Component
class Arbeitgeberquelle implements Listenquelle<Arbeitgeber> {

    private static final String ID = "_id";
    private static final Set<Rolle> ALLE = Set.of(Rolle.FALLMANAGER, Rolle.ARBEITGEBERSERVICE, Rolle.LEITUNG,
            Rolle.ADMIN, Rolle.REVISION);

    @Override
    public Class<Arbeitgeber> typ() {
        return Arbeitgeber.class;
    }

    @Override
    public String sammlung() {
        return "arbeitgeber";
    }

    @Override
    public ArbeitgeberId id(String kennung) {
        return new ArbeitgeberId(kennung);
    }

    /** The Jobcenter's placement and management see all of them, an employer only itself. */
    @Override
    public Sichtfilter sicht(Anrufer anrufer) {
        var eigener = anrufer.arbeitgeberId();
        return anrufer.rollen().stream().anyMatch(ALLE::contains)
                ? Sichtfilter.alles()
                : eigener == null ? Sichtfilter.nichts() : Sichtfilter.wo(ID, Set.of(eigener));
    }

    @Override
    public Eintrag eintrag(Arbeitgeber arbeitgeber) {
        var ort = arbeitgeber.anschrift().ort();
        var merkmale = new HashMap<>(
                Map.of(Arbeitgebersuche.ORTE, Set.of(ort), AUFRUFE, Listenquelle.aufrufe(arbeitgeber),
                        Arbeitgebersuche.ERKENNUNG, Arbeitgebererkennung.zeichen(arbeitgeber)));
        var branche = arbeitgeber.branche();
        if (branche != null) {
            merkmale.put(Arbeitgebersuche.BRANCHEN, Set.of(branche.name()));
        }
        var nummer = arbeitgeber.betriebsnummer();
        if (nummer != null) {
            merkmale.put(Arbeitgebersuche.BETRIEBSNUMMER, Set.of(nummer));
        }
        return new Eintrag(arbeitgeber.kennung(), arbeitgeber.version(), Map.of(ID, Set.of(arbeitgeber.kennung())),
                merkmale,
                Sortierung.werte(arbeitgeber.name(), ort, arbeitgeber.geaendertAm()),
                List.of(arbeitgeber.name(), ort));
    }
}
