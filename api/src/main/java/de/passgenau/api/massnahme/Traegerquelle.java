package de.passgenau.api.massnahme;

import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.TraegerId;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Where Träger are read from, what lists know of each, and who sees them: everybody but employers. */
@Component
class Traegerquelle implements Listenquelle<Traeger> {

    @Override
    public Class<Traeger> typ() {
        return Traeger.class;
    }

    @Override
    public String sammlung() {
        return "traeger";
    }

    @Override
    public TraegerId id(String kennung) {
        return new TraegerId(kennung);
    }

    @Override
    public Sichtfilter sicht(Anrufer anrufer) {
        return anrufer.rollen().stream().anyMatch(rolle -> rolle != Rolle.ARBEITGEBER)
                ? Sichtfilter.alles()
                : Sichtfilter.nichts();
    }

    @Override
    public Eintrag eintrag(Traeger traeger) {
        var orte = traeger.sitzBekannt() ? Set.of(traeger.anschrift().ort()) : Set.<String>of();
        var ort = String.join("", orte);
        return new Eintrag(traeger.kennung(), traeger.version(), Map.of(),
                Map.of(Traegersuche.ORTE, orte, Traegersuche.ARTEN, Set.of(traeger.art().name()), AUFRUFE,
                        Listenquelle.aufrufe(traeger)),
                Sortierung.werte(traeger.name(), ort, traeger.geaendertAm()),
                traeger.sitzBekannt() ? List.of(traeger.name(), ort) : List.of(traeger.name()));
    }
}
