package de.passgenau.api.demo.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.passgenau.api.demo.landkreis.Fallmanager;
import de.passgenau.api.demo.landkreis.Fallmanager.Art;

/** Hands cases to Fallmanager; when all of a kind have their number in a Geschäftsstelle, there is one more. */
final class Personal {

    /** The demo logins: whoever signs in as one of them has cases. */
    private static final Map<String, List<String>> ANMELDUNGEN = Map.of(
            "Prenzlau", List.of("demo-fallmanager", "Jana Krüger"),
            "Schwedt", List.of("demo-fallmanager-2", "Stefan Wolter"));

    private final long seed;
    private final Namen namen;
    private final List<Fallmanager> alle = new ArrayList<>();
    private final Map<String, Integer> faelle = new HashMap<>();
    private final Map<String, Fallmanager> aktuell = new HashMap<>();

    Personal(long seed, Namen namen) {
        this.seed = seed;
        this.namen = namen;
    }

    /** The one to whom the next case goes. */
    Fallmanager zustaendig(String geschaeftsstelle, Art art) {
        var stelle = geschaeftsstelle + art;
        int bisher = faelle.merge(stelle, 1, Integer::sum) - 1;
        if (bisher % art.schluessel() == 0) {
            aktuell.put(stelle, neu(geschaeftsstelle, art, bisher == 0));
        }
        return aktuell.getOrDefault(stelle, alle.getFirst());
    }

    private Fallmanager neu(String geschaeftsstelle, Art art, boolean erster) {
        int nummer = alle.size() + 1;
        var zufall = Zufall.fuer(seed, "fallmanager", nummer);
        var anmeldung = ANMELDUNGEN.get(geschaeftsstelle);
        var einer = erster && art == Art.ARBEITSMARKTFERN && anmeldung != null
                ? new Fallmanager(anmeldung.getFirst(), anmeldung.getLast(), geschaeftsstelle, art)
                : new Fallmanager(new Kennungen(seed).von("fallmanager", nummer), name(zufall), geschaeftsstelle, art);
        alle.add(einer);
        return einer;
    }

    private String name(Zufall zufall) {
        return namen.vorname(zufall, zufall.promille(650) ? "W" : "M", Namen.HIESIG) + " "
                + namen.nachname(zufall, Namen.HIESIG);
    }

    List<Fallmanager> alle() {
        return alle;
    }
}
