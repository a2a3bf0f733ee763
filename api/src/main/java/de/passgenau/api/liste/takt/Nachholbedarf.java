package de.passgenau.api.liste.takt;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Which entries have to be made anew because of something that is not in their documents; each once, however often it is told. */
public final class Nachholbedarf {

    private static final int STAPEL = 500;

    private final Set<String> ids = ConcurrentHashMap.newKeySet();

    public void merke(String id) {
        ids.add(id);
    }

    public void merke(Collection<String> mehrere) {
        ids.addAll(mehrere);
    }

    /** It is made anew just now, by what is known from here on. */
    public void erledigt(String id) {
        ids.remove(id);
    }

    /**
     * Has all of them made anew, in portions; what is told meanwhile waits for the next time, and so does what fails.
     *
     * @return how many these were
     */
    public synchronized int hole(Consumer<List<String>> erneuerung) {
        var faellige = List.copyOf(ids);
        for (int von = 0; von < faellige.size(); von += STAPEL) {
            hole(faellige.subList(von, Math.min(faellige.size(), von + STAPEL)), erneuerung);
        }
        return faellige.size();
    }

    private void hole(List<String> portion, Consumer<List<String>> erneuerung) {
        portion.forEach(ids::remove);
        try {
            erneuerung.accept(portion);
        } catch (RuntimeException gestoert) {
            ids.addAll(portion);
            throw gestoert;
        }
    }
}
