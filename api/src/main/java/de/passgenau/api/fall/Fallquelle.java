package de.passgenau.api.fall;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.passgenau.api.fall.angaben.Bewerberangaben;
import de.passgenau.api.fall.hemmnis.Hemmnisart;
import de.passgenau.api.fall.hemmnis.Hemmnislage;
import de.passgenau.api.fall.kategorie.Vermittlungsnaehe;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.liste.Listenquelle;
import de.passgenau.api.liste.Sortierung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Where cases are read from, who may know of which, and what lists know of each: no name, no contact, no health. */
@Component
class Fallquelle implements Listenquelle<Fall> {

    private static final int WOCHENSTUNDEN = 48;

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
        var beruf = bewerber.zielberuf();
        return new Eintrag(fall.kennung(), fall.version(), Fallsicht.merkmale(fall),
                merkmale(fall, bewerber),
                Map.of(Fallmerkmale.FALLNUMMER, fall.fallnummer(), Fallmerkmale.BERUF,
                        beruf == null ? "" : beruf, Fallmerkmale.GEAENDERT_AM,
                        Sortierung.zeit(fall.geaendertAm())),
                List.of());
    }

    private static Map<String, Set<String>> merkmale(Fall fall, Bewerberangaben bewerber) {
        var merkmale = new HashMap<>(Map.of(Fallmerkmale.KENNUNG, Set.of(fall.kennung()),
                Fallmerkmale.BEZUG, Set.of(fall.bezug()),
                Fallmerkmale.FALLMANAGER, Set.of(fall.fallmanager()),
                Fallmerkmale.GESCHAEFTSSTELLE, Set.of(fall.geschaeftsstelle()),
                Fallmerkmale.ZUSTAND, Set.of(fall.zustand().name()),
                Fallmerkmale.EINGEWILLIGT, Set.of(Boolean.toString(!fall.einwilligungen().gueltig().isEmpty())),
                AUFRUFE, Listenquelle.aufrufe(fall)));
        merkmale.putAll(lage(fall.verlauf().geltend()));
        merkmale.putAll(Fallmerkmale.imPool(fall));
        var beruf = bewerber.zielberuf();
        merkmale.put(Fallmerkmale.BERUFSHAUPTGRUPPE, beruf == null ? Set.of() : Set.of(beruf.substring(0, 2)));
        return merkmale;
    }

    static Map<String, Set<String>> pool(Fall fall, Bewerberangaben bewerber) {
        var eintrag = fall.pool().offen();
        return eintrag == null
                ? Map.of()
                : Map.of(Fallmerkmale.POOLBRANCHE, Set.copyOf(eintrag.branchen()), Fallmerkmale.POOLREGION,
                        Set.of(bewerber.plz().substring(0, 2)), Fallmerkmale.POOLSTUNDEN,
                        IntStream
                                .rangeClosed(Objects.requireNonNullElse(bewerber.stundenVon(), 1),
                                        Objects.requireNonNullElse(bewerber.stundenBis(), WOCHENSTUNDEN))
                                .mapToObj(Integer::toString)
                                .collect(Collectors.toSet()));
    }

    private static Map<String, Set<String>> lage(Fallverlauf stand) {
        var lagen = stand.hemmnisse().lagen();
        var offene = lagen.stream().filter(Hemmnislage::istOffen).map(lage -> lage.hemmnis().art()).distinct().toList();
        var merkmale = new HashMap<>(Map.of(Fallmerkmale.KATEGORIE,
                stand.kategorien().letzte().map(eine -> Set.of(eine.kategorie().name())).orElse(Set.of()),
                Fallmerkmale.ZIELGRUPPE, stand.jugend().zielgruppe().map(eine -> Set.of(eine.name())).orElse(Set.of()),
                Fallmerkmale.HEMMNIS, offene.stream().map(Hemmnisart::name).collect(Collectors.toSet()),
                Fallmerkmale.HEMMNISSTAND, lagen.stream()
                        .flatMap(lage -> Stream.of(lage.stand().name(),
                                Fallmerkmale.hemmnisstand(lage.hemmnis().art(), lage.stand())))
                        .collect(Collectors.toSet())));
        merkmale.put(Fallmerkmale.NAEHE, stand.kategorien()
                .letzte()
                .map(eine -> Vermittlungsnaehe.merkmale(eine.kategorie(), offene))
                .orElse(Set.of()));
        offene.forEach(art -> merkmale.put(Fallmerkmale.offen(art), Set.of(Boolean.toString(true))));
        return merkmale;
    }
}
