package de.passgenau.api.einfuhr.katalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import de.passgenau.api.einfuhr.katalog.Massnahmeeinfuhr.Traegereinfuhr;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.massnahme.Traegeraufnahme;
import de.passgenau.catalogue.Traeger;

/** The Träger of one delivery; one that is new is taken up once, with the first Maßnahme that can be taken over. */
final class Traegerkreis {

    private final Traegeraufnahme aufnahme;
    private final Map<String, Traeger> vorhandene;
    private final Map<String, Ergebnis<Traeger>> neue = new ConcurrentHashMap<>();

    Traegerkreis(Traegeraufnahme aufnahme, List<Posten> posten) {
        this.aufnahme = aufnahme;
        this.vorhandene = aufnahme.vorhandene(posten.stream().map(einer -> einer.inhalt().traeger().name()).toList());
    }

    /** As it is, or would be. */
    Ergebnis<Traeger> vorab(Traegereinfuhr traeger) {
        return vorhandener(traeger).map(Ergebnis::angenommen)
                .orElseGet(() -> anSeinemOrt(aufnahme.probe(traeger.eingabe())));
    }

    /** Whether it was not there when the delivery came. */
    boolean neu(Traegereinfuhr traeger) {
        return !vorhandene.containsKey(traeger.eindeutig());
    }

    /** As it is from now on. */
    Ergebnis<Traeger> fest(Traegereinfuhr traeger, Aufruf aufruf) {
        return vorhandener(traeger).map(Ergebnis::angenommen)
                .orElseGet(() -> anSeinemOrt(neue.computeIfAbsent(traeger.eindeutig(),
                        name -> aufnahme.aufnehmen(aufruf, traeger.eingabe()))));
    }

    /** Another delivery may have brought it in the meantime. */
    private Optional<Traeger> vorhandener(Traegereinfuhr traeger) {
        var name = traeger.eindeutig();
        return Optional.ofNullable(vorhandene.get(name))
                .or(() -> Optional.ofNullable(neue.get(name)).flatMap(eines -> Optional.ofNullable(eines.stand())))
                .or(() -> Optional.ofNullable(aufnahme.vorhandene(List.of(traeger.name())).get(name)));
    }

    private static Ergebnis<Traeger> anSeinemOrt(Ergebnis<Traeger> ergebnis) {
        return ergebnis.fehler().isEmpty()
                ? ergebnis
                : new Abgelehnt<>(null, ergebnis.fehler()
                        .stream()
                        .map(einer -> einer.an("traeger." + einer.feld()))
                        .toList());
    }
}
