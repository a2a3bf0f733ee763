package de.passgenau.api.vermittlung;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.graphql.Knotenart;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.security.Anrufer;
import de.passgenau.matching.Sichtfilter;

/** Finds a view of a case again by its id, as far as the caller may know of it. */
final class Bewerberknoten<A> implements Knotenart<A> {

    private final Class<A> typ;
    private final Dokumentliste<Fall> liste;
    private final Blick<A> blick;
    private final Bewerberkennungen kennungen;

    Bewerberknoten(Class<A> typ, Dokumentliste<Fall> liste, Blick<A> blick, Bewerberkennungen kennungen) {
        this.typ = typ;
        this.liste = liste;
        this.blick = blick;
        this.kennungen = kennungen;
    }

    @Override
    public Class<A> typ() {
        return typ;
    }

    @Override
    public Map<String, A> finde(Set<String> ids, Anrufer anrufer) {
        return liste.leser()
                .lade(kennungen.faelle(ids, anrufer), blick.sicht.apply(anrufer))
                .stream()
                .collect(Collectors.toMap(fall -> kennungen.scoped(fall.kennung(), anrufer),
                        fall -> blick.ansicht.apply(fall, anrufer)));
    }

    /** Who may look, and what is to be seen. */
    record Blick<A>(Function<Anrufer, Sichtfilter> sicht, BiFunction<Fall, Anrufer, A> ansicht) {}
}
