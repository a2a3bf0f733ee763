package de.passgenau.api.arbeitgeber;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.passgenau.api.graphql.Knotenart;
import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.matching.Eintrag;
import org.springframework.stereotype.Component;

/** Where employers are read from, and what lists know of each. */
@Component
class Arbeitgeberquelle implements Listenquelle<Arbeitgeber>, Knotenart<Arbeitgeber> {

    private final AlleArbeitgeber alle;

    Arbeitgeberquelle(AlleArbeitgeber alle) {
        this.alle = alle;
    }

    @Override
    public Class<Arbeitgeber> typ() {
        return Arbeitgeber.class;
    }

    @Override
    public String sammlung() {
        return "arbeitgeber";
    }

    @Override
    public List<Arbeitgeber> lade(Collection<String> ids) {
        return alle.findByIdIn(ids.stream().map(ArbeitgeberId::new).toList());
    }

    @Override
    public Map<String, Arbeitgeber> finde(Set<String> ids, Anrufer anrufer) {
        var sichtbar = ids.stream().filter(id -> Arbeitgebersicht.darfSehen(anrufer, id)).toList();
        return lade(sichtbar).stream()
                .collect(Collectors.toMap(Arbeitgeber::kennung, Function.identity()));
    }

    @Override
    public Eintrag eintrag(Arbeitgeber arbeitgeber) {
        var ort = arbeitgeber.anschrift().ort();
        var merkmale = new HashMap<>(
                Map.of(Arbeitgebersuche.ORTE, Set.of(ort), AUFRUFE, Listenquelle.aufrufe(arbeitgeber)));
        var branche = arbeitgeber.branche();
        if (branche != null) {
            merkmale.put(Arbeitgebersuche.BRANCHEN, Set.of(branche.name()));
        }
        var nummer = arbeitgeber.betriebsnummer();
        if (nummer != null) {
            merkmale.put(Arbeitgebersuche.BETRIEBSNUMMER, Set.of(nummer));
        }
        return new Eintrag(arbeitgeber.kennung(), arbeitgeber.version(), merkmale,
                Sortierung.werte(arbeitgeber.name(), ort, arbeitgeber.geaendertAm()),
                List.of(arbeitgeber.name(), ort));
    }
}
