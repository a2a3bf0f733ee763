package de.passgenau.api.einfuhr.lauf;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;

/**
 * Those of one delivery who run or offer something; one that is new is taken up once, with the first thing of his that
 * can be taken over.
 *
 * @param <W> how a delivery tells of one
 */
public final class Aufnahmekreis<W, A> {

    private final Aufnahme<W, A> aufnahme;
    private final Map<String, A> vorhandene;
    private final Map<String, Ergebnis<A>> neue = new ConcurrentHashMap<>();

    public Aufnahmekreis(Aufnahme<W, A> aufnahme, Collection<W> alle) {
        this.aufnahme = aufnahme;
        this.vorhandene = aufnahme.vorhandene(alle);
    }

    /** How one is known, and taken up. */
    public interface Aufnahme<W, A> {

        /** What the field of the entry is called that tells of him. */
        String feld();

        /** The same for the same one. */
        String eindeutig(W wunsch);

        /** Those that there are, by what {@link #eindeutig} says of them. */
        Map<String, A> vorhandene(Collection<W> wuensche);

        /** As he would be; nothing is stored. */
        Ergebnis<A> probe(W wunsch);

        Ergebnis<A> aufnehmen(Aufruf aufruf, W wunsch);
    }

    /** As he is, or would be. */
    public Ergebnis<A> vorab(W wunsch) {
        var name = aufnahme.eindeutig(wunsch);
        return Optional.ofNullable(vorhandene.get(name))
                .or(() -> Optional.ofNullable(neue.get(name)).flatMap(eines -> Optional.ofNullable(eines.stand())))
                .map(Ergebnis::angenommen)
                .orElseGet(() -> anSeinemOrt(aufnahme.probe(wunsch)));
    }

    /** Whether he was not there when the delivery came. */
    public boolean neu(W wunsch) {
        return !vorhandene.containsKey(aufnahme.eindeutig(wunsch));
    }

    /** As he is from now on. */
    public Ergebnis<A> fest(W wunsch, Aufruf aufruf) {
        var vorhandener = vorhandene.get(aufnahme.eindeutig(wunsch));
        return vorhandener == null
                ? anSeinemOrt(neue.computeIfAbsent(aufnahme.eindeutig(wunsch), name -> aufgenommen(wunsch, aufruf)))
                : Ergebnis.angenommen(vorhandener);
    }

    /** Another delivery may have brought him in the meantime. */
    private Ergebnis<A> aufgenommen(W wunsch, Aufruf aufruf) {
        return Optional.ofNullable(aufnahme.vorhandene(List.of(wunsch)).get(aufnahme.eindeutig(wunsch)))
                .map(Ergebnis::angenommen)
                .orElseGet(() -> aufnahme.aufnehmen(aufruf, wunsch));
    }

    private Ergebnis<A> anSeinemOrt(Ergebnis<A> ergebnis) {
        return ergebnis.fehler().isEmpty()
                ? ergebnis
                : new Abgelehnt<>(null, ergebnis.fehler()
                        .stream()
                        .map(einer -> einer.an(aufnahme.feld() + '.' + einer.feld()))
                        .toList());
    }
}
