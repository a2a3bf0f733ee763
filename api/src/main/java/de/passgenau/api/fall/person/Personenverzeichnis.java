package de.passgenau.api.fall.person;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.liste.Gedaechtnis;
import org.jspecify.annotations.Nullable;

/** Knows by name and birthday who has an open case, in memory and true to the cases; whoever may know of them. */
public final class Personenverzeichnis extends Gedaechtnis<Fall, Personenverzeichnis.Posten> {

    private final Map<Personenschluessel, List<OffenerFall>> offene = new ConcurrentHashMap<>();

    /** The open cases of whoever is called so and was born then, in no particular order. */
    public List<OffenerFall> offene(Personenschluessel person) {
        return offene.getOrDefault(person, List.of());
    }

    @Override
    public String name() {
        return "personenverzeichnis";
    }

    @Override
    protected Posten merke(Fall objekt) {
        return new Posten(Personenschluessel.von(objekt.person()), new OffenerFall(objekt.id(), objekt.fallnummer()),
                objekt.zustand() == Zustand.OFFEN);
    }

    @Override
    protected void geaendert(@Nullable Posten alt, @Nullable Posten neu) {
        if (alt != null && alt.offen) {
            offene.computeIfPresent(alt.person, (person, faelle) -> ohne(faelle, alt.fall));
        }
        if (neu != null && neu.offen) {
            offene.merge(neu.person, List.of(neu.fall),
                    (bisher, weiterer) -> Stream.concat(bisher.stream(), weiterer.stream()).toList());
        }
    }

    private static @Nullable List<OffenerFall> ohne(List<OffenerFall> faelle, OffenerFall einer) {
        var uebrige = faelle.stream().filter(fall -> !fall.equals(einer)).toList();
        return uebrige.isEmpty() ? null : uebrige;
    }

    /** A case with its person. */
    protected record Posten(Personenschluessel person, OffenerFall fall, boolean offen) {}
}
