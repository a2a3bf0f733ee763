package de.passgenau.api.fall;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Where cases are read from, who may know of which, and what lists know of each: no name, no contact, no health. */
@Component
class Fallquelle implements Listenquelle<Fall> {

    @Override
    public Class<Fall> typ() {
        return Fall.class;
    }

    @Override
    public String sammlung() {
        return "faelle";
    }

    @Override
    public FallId id(String kennung) {
        return new FallId(kennung);
    }

    @Override
    public Sichtfilter sicht(Anrufer anrufer) {
        return Fallsicht.akten(anrufer);
    }

    @Override
    public Eintrag eintrag(Fall fall) {
        var bewerber = fall.bewerber();
        return new Eintrag(fall.kennung(), fall.version(), Fallsicht.merkmale(fall),
                merkmale(fall),
                Map.of(Fallmerkmale.FALLNUMMER, fall.fallnummer(), Fallmerkmale.BERUF, bewerber.zielberuf(),
                        Fallmerkmale.GEAENDERT_AM, Sortierung.zeit(fall.geaendertAm())),
                List.of());
    }

    private static Map<String, Set<String>> merkmale(Fall fall) {
        var bewerber = fall.bewerber();
        return Map.ofEntries(entry(Fallmerkmale.KENNUNG, Set.of(fall.kennung())),
                entry(Fallmerkmale.BEZUG, Set.of(fall.bezug())),
                entry(Fallmerkmale.FALLMANAGER, Set.of(fall.fallmanager())),
                entry(Fallmerkmale.GESCHAEFTSSTELLE, Set.of(fall.geschaeftsstelle())),
                entry(Fallmerkmale.BERUF, Set.of(bewerber.zielberuf())),
                entry(Fallmerkmale.BERUFSHAUPTGRUPPE, Set.of(bewerber.zielberuf().substring(0, 2))),
                entry(Fallmerkmale.KENNTNISSE, Set.copyOf(bewerber.kenntnisse())),
                entry(Fallmerkmale.NACHWEISE, Set.copyOf(bewerber.nachweise())),
                entry(Fallmerkmale.ZUSTAND, Set.of(fall.zustand().name())),
                entry(Fallmerkmale.EINGEWILLIGT,
                        Set.of(Boolean.toString(!fall.einwilligungen().gueltig().isEmpty()))),
                entry(AUFRUFE, Listenquelle.aufrufe(fall)));
    }
}
