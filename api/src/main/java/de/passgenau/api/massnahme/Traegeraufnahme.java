package de.passgenau.api.massnahme;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.catalogue.Anschrift;
import de.passgenau.catalogue.Erreichbarkeit;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.TraegerId;
import de.passgenau.catalogue.Traegerangaben;
import de.passgenau.catalogue.Traegerart;
import de.passgenau.matching.Sichtfilter;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Takes up Träger that come with their Maßnahmen from elsewhere; none that there is under its name is changed. */
@Component
public class Traegeraufnahme {

    private static final String PROBE = "probe";

    private final Traegerkartei kartei;
    private final Dokumentliste<Traeger> liste;

    Traegeraufnahme(Traegerkartei kartei, Dokumentliste<Traeger> liste) {
        this.kartei = kartei;
        this.liste = liste;
    }

    /** Those that there are, by their names as they are compared; by one read. */
    public Map<String, Traeger> vorhandene(Collection<String> namen) {
        var gesuchte = namen.stream().map(Traeger::eindeutig).distinct().toList();
        return liste.leser()
                .finde(Criteria.where("eindeutig").in(gesuchte), Sichtfilter.alles(), gesuchte.size())
                .stream()
                .collect(Collectors.toMap(Traeger::eindeutig, traeger -> traeger));
    }

    /** Stands in for one that cannot be taken up. */
    public static Traeger niemand() {
        var angaben = new Traegerangaben("-", Traegerart.SONSTIGE, new Anschrift(null, "00000", "-"),
                new Erreichbarkeit(null, null, null), null);
        return Traeger.aufgenommen(new TraegerId(PROBE), angaben, Spur.begonnen(Instant.EPOCH, List.of()));
    }

    /** As it would be; nothing is stored. */
    public Ergebnis<Traeger> probe(TraegerEingabe wunsch) {
        return Traegerpruefung.geprueft(wunsch)
                .dann(angaben -> Ergebnis.angenommen(Traeger.aufgenommen(new TraegerId(PROBE), angaben,
                        Spur.begonnen(Instant.EPOCH, List.of()))));
    }

    /** The one of this name if somebody else has just taken it up. */
    public Ergebnis<Traeger> aufnehmen(Aufruf aufruf, TraegerEingabe wunsch) {
        var einzeln = new Aufruf(aufruf.einsicht(), aufruf.mutation(), null, aufruf.eingabe());
        return switch (kartei.anlegen(einzeln, wunsch)) {
            case Ergebnis.Angenommen<Traeger> neu -> neu;
            case Ergebnis.Abgelehnt<Traeger> abgelehnt -> vorhandene(List.of(String.valueOf(wunsch.name()))).values()
                    .stream()
                    .findFirst()
                    .map(Ergebnis::angenommen)
                    .orElse(abgelehnt);
        };
    }
}
