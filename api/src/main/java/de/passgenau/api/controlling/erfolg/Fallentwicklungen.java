package de.passgenau.api.controlling.erfolg;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Gedaechtnis;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What success is measured by in each case, kept in memory and true to the cases. */
@Component
class Fallentwicklungen extends Gedaechtnis<Fall, Fallentwicklung> {

    private final Map<String, Fallentwicklung> jeFall = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return "fallentwicklungen";
    }

    @Override
    protected Fallentwicklung merke(Fall fall) {
        return Fallentwicklung.von(fall);
    }

    @Override
    protected void geaendert(@Nullable Fallentwicklung alt, @Nullable Fallentwicklung neu) {
        if (neu != null) {
            jeFall.put(neu.fall(), neu);
        } else if (alt != null) {
            jeFall.remove(alt.fall());
        }
    }

    /** Empty of a case that is gone, or may not be used. */
    Optional<Fallentwicklung> von(Fallkennung fall) {
        return Optional.ofNullable(jeFall.get(fall.wert())).filter(eine -> !eine.gesperrt());
    }
}
