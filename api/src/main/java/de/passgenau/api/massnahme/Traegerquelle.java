package de.passgenau.api.massnahme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.passgenau.api.graphql.Knotenart;
import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.catalogue.AlleTraeger;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.TraegerId;
import de.passgenau.matching.Eintrag;
import org.springframework.stereotype.Component;

/** Where Träger are read from, what lists know of each, and who sees them: everybody but employers. */
@Component
class Traegerquelle implements Listenquelle<Traeger>, Knotenart<Traeger> {

    private final AlleTraeger alle;

    Traegerquelle(AlleTraeger alle) {
        this.alle = alle;
    }

    @Override
    public Class<Traeger> typ() {
        return Traeger.class;
    }

    @Override
    public String sammlung() {
        return "traeger";
    }

    @Override
    public List<Traeger> lade(Collection<String> ids) {
        return alle.findByIdIn(ids.stream().map(TraegerId::new).toList());
    }

    @Override
    public Map<String, Traeger> finde(Set<String> ids, Anrufer anrufer) {
        var erlaubt = anrufer.rollen().stream().anyMatch(rolle -> rolle != Rolle.ARBEITGEBER);
        return erlaubt
                ? lade(ids).stream().collect(Collectors.toMap(Traeger::kennung, Function.identity()))
                : Map.of();
    }

    @Override
    public Eintrag eintrag(Traeger traeger) {
        var ort = traeger.anschrift().ort();
        return new Eintrag(traeger.kennung(), traeger.version(),
                Map.of(Traegersuche.ORTE, Set.of(ort), Traegersuche.ARTEN, Set.of(traeger.art().name()), AUFRUFE,
                        Listenquelle.aufrufe(traeger)),
                Sortierung.werte(traeger.name(), ort, traeger.geaendertAm()), List.of(traeger.name(), ort));
    }
}
