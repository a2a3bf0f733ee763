package de.passgenau.api.vermittlung.vorschlag.suche;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsquelle;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsstand;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** The proposals of cases in short, by two reads however many cases there are, and those of offers in numbers, by none. */
@Component
class Vorschlagsuebersicht {

    private static final int HOECHSTENS = 50;
    private static final Comparator<Vermittlungsvorschlag> NEUESTE_ZUERST = Comparator
            .comparing(Vermittlungsvorschlag::vorgeschlagenAm)
            .thenComparing(einer -> einer.spur().angelegtAm())
            .thenComparing(Vermittlungsvorschlag::kennung)
            .reversed();

    private final Dokumentliste<Vermittlungsvorschlag> liste;
    private final Dokumentliste<Stellenangebot> stellen;

    Vorschlagsuebersicht(Dokumentliste<Vermittlungsvorschlag> liste, Dokumentliste<Stellenangebot> stellen) {
        this.liste = liste;
        this.stellen = stellen;
    }

    /** Of cases that the caller sees. */
    List<List<Fallvorschlag>> von(List<Fall> faelle) {
        var jeFall = gelesen(faelle).stream().collect(Collectors.groupingBy(einer -> einer.fall().wert()));
        var titel = titel(jeFall.values()
                .stream()
                .flatMap(List::stream)
                .map(einer -> einer.stelle().wert())
                .collect(
                        Collectors.toSet()));
        return faelle.stream()
                .map(fall -> jeFall.getOrDefault(fall.kennung(), List.of())
                        .stream()
                        .sorted(NEUESTE_ZUERST)
                        .limit(HOECHSTENS)
                        .map(einer -> new Fallvorschlag(einer, titel.get(einer.stelle().wert())))
                        .toList())
                .toList();
    }

    private Collection<Vermittlungsvorschlag> gelesen(List<Fall> faelle) {
        var ids = liste.kennungen(Vorschlagsquelle.FALL,
                faelle.stream().map(Fall::kennung).collect(Collectors.toSet()));
        return ids.isEmpty() ? List.of() : liste.leser().lade(ids, Sichtfilter.alles());
    }

    private Map<String, String> titel(Set<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : stellen.leser()
                        .lade(ids, Sichtfilter.alles())
                        .stream()
                        .collect(Collectors.toMap(Stellenangebot::kennung, stelle -> stelle.oeffentlich().titel()));
    }

    List<Vorschlagszahl> zahlen(Stellenangebot stelle) {
        return Arrays.stream(Vorschlagsstand.values())
                .map(stand -> new Vorschlagszahl(stand, liste.kennungen(Vorschlagsquelle.STELLE_IM_STAND,
                        Set.of(Vorschlagsquelle.imStand(stelle.kennung(), stand))).size()))
                .filter(zahl -> zahl.anzahl() > 0)
                .toList();
    }

    /** How many proposals are in one state. */
    record Vorschlagszahl(Vorschlagsstand stand, int anzahl) {}
}
