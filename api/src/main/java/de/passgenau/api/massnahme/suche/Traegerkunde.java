package de.passgenau.api.massnahme.suche;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import de.passgenau.api.liste.Gedaechtnis;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.TraegerId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What each Träger is called, so that Maßnahmen are found by the names of theirs. */
@Component
class Traegerkunde extends Gedaechtnis<Traeger, Traegerkunde.Name> {

    private final Map<String, String> namen = new ConcurrentHashMap<>();
    private final Set<String> vermisst = ConcurrentHashMap.newKeySet();
    private final Durchgangskunde eintraege;

    Traegerkunde(Durchgangskunde eintraege) {
        this.eintraege = eintraege;
    }

    @Override
    public String name() {
        return "traegerkunde";
    }

    @Override
    protected Name merke(Traeger traeger) {
        return new Name(traeger.kennung(), traeger.name());
    }

    @Override
    protected void geaendert(@Nullable Name alt, @Nullable Name neu) {
        if (neu != null && !neu.equals(alt)) {
            namen.put(neu.kennung, neu.name);
            if (vermisst.remove(neu.kennung) || alt != null) {
                eintraege.umbenannt(neu.kennung);
            }
        }
    }

    /** Empty as long as nobody has told of it. */
    String name(TraegerId traeger) {
        var bekannt = namen.get(traeger.wert());
        if (bekannt != null) {
            return bekannt;
        }
        vermisst.add(traeger.wert());
        return namen.getOrDefault(traeger.wert(), "");
    }

    /** What one is called. */
    record Name(String kennung, String name) {}
}
