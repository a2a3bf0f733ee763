package de.passgenau.matching.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import de.passgenau.matching.Datensatz;
import de.passgenau.matching.Eintrag;
import de.passgenau.matching.pflege.Fassung;
import de.passgenau.matching.pflege.Quelle;
import de.passgenau.matching.profil.Profil;

/** Persons by their ids, as the truth that an index follows. */
record Personenquelle(Map<String, Datensatz<Profil>> personen) implements Quelle<Datensatz<Profil>> {

    /** One who is on no list. */
    static Datensatz<Profil> person(String id, long version, Profil profil) {
        return new Datensatz<>(new Eintrag(id, version, Map.of(), Map.of(), Map.of(), List.of()), profil);
    }

    @Override
    public Stream<Fassung> stand() {
        return personen.values().stream().map(satz -> new Fassung(satz.eintrag().id(), satz.eintrag().version()));
    }

    @Override
    public Collection<Datensatz<Profil>> lade(Collection<String> ids) {
        return ids.stream().<Datensatz<Profil>>map(personen::get).filter(Objects::nonNull).toList();
    }
}
